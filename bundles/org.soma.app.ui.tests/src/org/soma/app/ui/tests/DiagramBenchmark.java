package org.soma.app.ui.tests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.model.Network;
import org.soma.model.Synapse;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** How fast the drawing is; run by releng/bench-diagram, which prints the lines that begin with "diagram:". */
@ExtendWith(WorkbenchExtension.class)
class DiagramBenchmark {

	private static final long WARM_UP = 2_000_000_000L;
	private static final long WINDOW = 4_000_000_000L;
	private static final int KEYS = 30;

	/** The longest that the window's thread was busy with one event. */
	private long longest;

	@Test
	void mnist() throws Exception {
		Drawing drawing = open("784-16-16-10", 784, 16, 16, 10);
		NetworkEditPart part = (NetworkEditPart) drawing.viewer().getContents();
		Random random = new Random(1);
		frames("all 12,960 weights repainted", drawing, frame -> {
			for (var link : drawing.network().getLinks()) {
				((Synapse) link).setWeight(random.nextFloat() - 0.5f);
			}
			part.refresh();
		});
		var h1 = drawing.node("h1_1");
		frames("a neuron dragged", drawing, frame -> part.drag(Map.of(h1, new Point((int) h1.getX() + frame % 100, (int) h1.getY()))));
		part.drag(Map.of());
		type(drawing);
	}

	@Test
	void large() throws Exception {
		Drawing drawing = open("500-300-150-50", 500, 300, 150, 50);
		Viewport viewport = drawing.root().getZoomManager().getViewport();
		Point start = viewport.getViewLocation().getCopy();
		double seconds = WINDOW * 1e-9;
		int[] painted = new int[1];
		Listener painter = event -> painted[0]++;
		drawing.canvas().addListener(SWT.Paint, painter);
		int frames = 0;
		longest = 0;
		long end = System.nanoTime() + WINDOW;
		while (System.nanoTime() < end) {
			viewport.setViewLocation(start.x + frames % 400, start.y + frames % 150);
			drawing.canvas().update();
			events();
			frames++;
		}
		drawing.canvas().removeListener(SWT.Paint, painter);
		print("%,d connections panned: %.0f frames/s, window busy at most %.0f ms", drawing.network().getLinks().size(), painted[0] / seconds,
				longest * 1e-6);
		type(drawing);
	}

	/** From a key that reaches the window until all is done that follows from it and what it changes is seen. */
	private void type(Drawing drawing) throws Exception {
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		drawing.select("h1_1");
		Wait.until("there are tabs", () -> PropertyTabs.canvas("TabStrip").isPresent());
		PropertyTabs.click(PropertyTabs.grid(PropertyTabs.WEIGHTS), 1, 0);
		Display display = Display.getCurrent();
		long[] pressed = new long[1];
		Listener watcher = event -> pressed[0] = System.nanoTime();
		display.addFilter(SWT.KeyDown, watcher);
		double[] millis = new double[KEYS];
		try {
			for (int i = 0; i < KEYS; i++) {
				pressed[0] = 0;
				Process hand = new ProcessBuilder("xdotool", "key", i == 0 ? "0" : "1").start();
				Wait.until("the key is pressed", () -> pressed[0] != 0);
				while (display.readAndDispatch()) {
					// what follows from it
				}
				display.getFocusControl().update();
				millis[i] = (System.nanoTime() - pressed[0]) * 1e-6;
				Wait.until("the key is let go", () -> !hand.isAlive());
			}
		} finally {
			display.removeFilter(SWT.KeyDown, watcher);
		}
		User.press("Escape");
		Arrays.sort(millis);
		print("a key typed in a property: %.0f ms, at most %.0f ms", millis[KEYS / 2], millis[KEYS - 1]);
	}

	private Drawing open(String name, int... layers) throws Exception {
		IProject project = SomaProjects.create("bench", null, null);
		Network network = FeedForward.of(layers).asLayers(false).build();
		IFile file = project.getFile(name + ".network");
		Documents.save(network, project.getLocation().append(file.getName()).toPath());
		project.refreshLocal(IResource.DEPTH_ONE, null);
		Wait.untilWorkspaceIsQuiet();
		long[] millis = new long[3];
		Drawing drawing = null;
		for (int i = 0; i < millis.length; i++) {
			long began = System.nanoTime();
			drawing = Drawing.seen(file, Wait.turnOf(() -> IDE.openEditor(WorkbenchExtension.page(), file)));
			millis[i] = (System.nanoTime() - began) / 1_000_000;
			drawing.settle();
			if (i < millis.length - 1) {
				WorkbenchExtension.page().closeAllEditors(false);
				Wait.allEvents();
			}
		}
		print("%s, %,d connections: opens in %d ms, then %d and %d ms", name, network.getLinks().size(), millis[0], millis[1], millis[2]);
		return drawing;
	}

	/** Changes something again and again, each time as soon as the change before is seen. */
	private void frames(String what, Drawing drawing, IntConsumer change) {
		int frame = 0;
		for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end;) {
			frame(drawing, change, frame++);
		}
		longest = 0;
		long began = System.nanoTime();
		int counted = 0;
		while (System.nanoTime() - began < WINDOW) {
			frame(drawing, change, frame++);
			counted++;
		}
		print("%s: %.0f frames/s, window busy at most %.0f ms", what, counted / ((System.nanoTime() - began) * 1e-9), longest * 1e-6);
	}

	private void frame(Drawing drawing, IntConsumer change, int number) {
		long began = System.nanoTime();
		change.accept(number);
		drawing.canvas().update();
		longest = Math.max(longest, System.nanoTime() - began);
		while (!drawing.root().links().shows()) {
			if (!events()) {
				Display.getCurrent().sleep(); // whoever paints needs the processor
			}
		}
		drawing.canvas().update();
	}

	private boolean events() {
		boolean any = false;
		long began = System.nanoTime();
		while (Display.getCurrent().readAndDispatch()) {
			any = true;
			longest = Math.max(longest, System.nanoTime() - began);
			began = System.nanoTime();
		}
		return any;
	}

	private static void print(String format, Object... numbers) {
		System.out.println("diagram: " + String.format(Locale.ROOT, format, numbers));
	}
}
