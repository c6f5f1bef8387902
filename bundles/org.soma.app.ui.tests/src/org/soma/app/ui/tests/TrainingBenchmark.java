package org.soma.app.ui.tests;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.data.NewDataset;
import org.soma.engine.train.Snapshot;
import org.soma.model.Dataset;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.Shared;
import org.soma.testing.ui.AccessibleNames;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session;
import org.soma.training.ui.charts.ChartsView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.grid.Grid;

/**
 * What it costs to watch a training, and how often each view is painted; run by releng/bench-training, which prints the lines
 * that begin with "training:". MNIST is needed.
 */
@ExtendWith(WorkbenchExtension.class)
class TrainingBenchmark {

	private static final long WARM_UP = 8_000_000_000L;
	private static final long WINDOW = 5_000_000_000L;
	private static final String TRAINING = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" network="mnist.network" \
			dataset="mnist.dataset" objective="classification" rate="0.001" epochs="1000000" batch="32">
			  <loss type="softmax-cross-entropy"/>
			  <optimizer type="adam"/>
			</soma:Training>
			""";

	/** The longest that the window's thread was busy with one event. */
	private long longest;

	@Test
	void watchingMnist() throws Exception {
		Path data = Shared.folder("data/mnist");
		IProject project = SomaProjects.create("bench", null, null);
		IFile network = project.getFile("mnist.network");
		Documents.save(FeedForward.of(784, 16, 16, 10).withActivations("relu", "relu", "identity").asLayers(false).build(), path(network));
		IFile file = project.getFile("mnist.dataset");
		Dataset dataset = NewDataset.from(path(file), data.toString()).make();
		Documents.save(dataset, path(file));
		IFile training = project.getFile("mnist.training");
		TestProject.write(training, TRAINING);
		project.refreshLocal(IResource.DEPTH_ONE, null);
		Wait.untilWorkspaceIsQuiet();
		IWorkbenchPage page = WorkbenchExtension.page();
		for (IViewReference view : page.getViewReferences()) {
			page.hideView(view);
		}
		Wait.turnOf(() -> {
			Trainings.get().choose(training);
			return null;
		});
		Wait.until("MNIST is read", () -> session() != null);
		Session session = session();
		session.start();
		run(WARM_UP);
		double before = stepsPerSecond(session);
		session.pauseNow();
		Drawing drawing = Drawing.open(network);
		drawing.select("h1_1");
		view(IPageLayout.ID_PROP_SHEET);
		Wait.until("the neuron is shown", () -> PropertyTabs.canvas("TabStrip").isPresent());
		Grid weights = PropertyTabs.grid(PropertyTabs.WEIGHTS);
		Composite charts = view(ChartsView.ID);
		// Both are to be seen at once.
		page.getWorkbenchWindow().getService(EModelService.class).detach(part(ChartsView.ID), 300, 500, 700, 300);
		page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		page.activate(drawing.editor());
		Wait.allEvents();
		session.start();
		run(2 * WARM_UP);
		Map<String, int[]> paints = new LinkedHashMap<>();
		count(paints, "diagram", drawing.canvas());
		count(paints, "chart", Widgets.find(charts, Control.class, each -> AccessibleNames.name(each, -1).startsWith("Chart.")).orElseThrow());
		count(paints, "weight table", weights);
		longest = 0;
		double watched = stepsPerSecond(session);
		paints.forEach((what, number) -> print("%s: %.1f updates/s", what, number[0] / (WINDOW * 1e-9)));
		print("window busy at most %.0f ms", longest * 1e-6);
		Answer goOn = Answer.to("Training Runs", "Go On Training");
		page.closeAllEditors(false);
		goOn.await();
		for (IViewReference view : page.getViewReferences()) {
			page.hideView(view);
		}
		run(WARM_UP);
		double after = stepsPerSecond(session);
		print("784-16-16-10, batch 32: %,.0f steps/s with nothing open before, %,.0f with all open, %,.0f with nothing open after: %.1f %% lost",
				before, watched, after, 100 * (1 - watched / ((before + after) / 2)));
		session.stop();
		Wait.until("it has ended", () -> session.state() != Session.State.RUNNING);
	}

	private static Session session() {
		return Trainings.get().current().or(() -> Trainings.get().all().stream().findFirst()).flatMap(OpenTraining::session).orElse(null);
	}

	private static Path path(IFile file) {
		return file.getProject().getLocation().append(file.getName()).toPath();
	}

	private static Composite view(String id) throws Exception {
		Wait.turnOf(() -> WorkbenchExtension.page().showView(id));
		Wait.allEvents();
		return (Composite) part(id).getWidget();
	}

	private static MPart part(String id) {
		return WorkbenchExtension.page().findView(id).getSite().getService(MPart.class);
	}

	private static void count(Map<String, int[]> paints, String what, Control control) {
		int[] number = new int[1];
		paints.put(what, number);
		control.addListener(SWT.Paint, event -> number[0]++);
	}

	private double stepsPerSecond(Session session) {
		long steps = step(session);
		long began = System.nanoTime();
		run(WINDOW);
		return (step(session) - steps) / ((System.nanoTime() - began) * 1e-9);
	}

	/** The step at which the training is now: one is told the newest that somebody had asked for, which may be long ago. */
	private static long step(Session session) {
		Snapshot old = session.snapshot();
		Wait.until("there is a newer one", () -> session.snapshot() != old);
		return session.snapshot().step();
	}

	/** Lets the workbench go on for a while. */
	private void run(long nanos) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + nanos;
		display.timerExec((int) (nanos / 1_000_000), () -> {
			// wakes the sleep below
		});
		while (System.nanoTime() < end) {
			long began = System.nanoTime();
			if (display.readAndDispatch()) {
				longest = Math.max(longest, System.nanoTime() - began);
			} else {
				display.sleep();
			}
		}
	}

	private static void print(String format, Object... numbers) {
		System.out.println("training: " + String.format(Locale.ROOT, format, numbers));
	}
}
