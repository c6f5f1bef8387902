package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.look.Tone;
import org.soma.diagram.scene.WeightSource;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** A network with so many connections that what is shown of them is made in the background. */
@ExtendWith(WorkbenchExtension.class)
class LargeNetworkUITest {

	/** As many pictures as show all connections anew. */
	private static final int PICTURES = 10;
	private static final int AROUND = 8;
	/** By how much red and blue differ in the colours of weights. */
	private static final int DISTINCT = 60;
	private static final double USUALLY_LEAST_ZOOM = 0.05;
	private static final int HALF = 100;
	/** By how much pixels differ from the ground. */
	private static final int VISIBLE = 20;

	@Test
	void whatIsDoneWhileItOpensIsShown() throws Exception {
		IFile file = file(160, 160);
		IEditorPart editor = Wait.turnOf(() -> {
			IEditorPart opened = IDE.openEditor(WorkbenchExtension.page(), file);
			NetworkEditPart part = new Selected(opened.getAdapter(GraphicalViewer.class)).part();
			Link link = part.getModel().getLinks().get(7);
			part.getDomain().getCommandStack().execute(Edits.delete(part.getDomain(), List.of(link)));
			return opened;
		});
		Drawing drawing = Drawing.of(file, editor);
		assertEquals(160 * 160 - 1, drawing.root().links().links().all());
		drawing.history().undo();
		drawing.settle();
		assertEquals(160 * 160, drawing.root().links().links().all());
		ImageData before = drawing.picture();
		WorkbenchExtension.page().closeAllEditors(false);
		Drawing again = Drawing.open(file);
		assertEquals(160 * 160, again.root().links().links().all());
		assertTrue(Arrays.equals(before.data, again.picture().data), "what is laid out in the background looks the same");
	}

	@Test
	void whatIsWrongIsFoundInTheNetworkAsItIsAtLast() throws Exception {
		Drawing drawing = Drawing.open(file(160, 160));
		Neuron lonely = (Neuron) drawing.node("y1");
		drawing.history().execute(Edits.delete(new Selected(drawing.viewer()).domain(), List.copyOf(lonely.getIncoming())));
		drawing.settle();
		assertTrue(((NodeEditPart) drawing.part("y1")).problem() != null);
		drawing.history().undo();
		drawing.settle();
		assertNull(((NodeEditPart) drawing.part("y1")).problem());
	}

	@Test
	void everyConnectionFollowsWhileSomethingRuns() throws Exception {
		Drawing drawing = Drawing.open(file(60, 60));
		NetworkEditPart part = new Selected(drawing.viewer()).part();
		for (int i = 0; i < PICTURES; i++) {
			show(drawing, part, -0.5f);
		}
		assertTrue(has(drawing, false));
		for (int i = 0; i < PICTURES; i++) {
			show(drawing, part, 0.5f);
		}
		assertTrue(has(drawing, true));
		assertFalse(has(drawing, false), "the faint ones follow as well");
		part.show(NetworkState.MODEL);
		drawing.settle();
	}

	@Test
	void itIsFollowedAgainWhenItComesBackIntoSight() throws Exception {
		Drawing drawing = Drawing.open(file(60, 60));
		NetworkEditPart part = new Selected(drawing.viewer()).part();
		Viewport viewport = drawing.root().getZoomManager().getViewport();
		org.eclipse.draw2d.geometry.Point seen = viewport.getViewLocation().getCopy();
		viewport.setViewLocation(seen.x, seen.y - 2 * viewport.getClientArea().height);
		drawing.settle();
		for (int i = 0; i < PICTURES; i++) {
			show(drawing, part, -0.5f);
		}
		viewport.setViewLocation(seen);
		for (int i = 0; i < PICTURES; i++) {
			show(drawing, part, 0.5f);
		}
		assertTrue(has(drawing, true));
	}

	@Test
	void linesAreSeenHoweverManyAndThinTheyAre() throws Exception {
		Drawing drawing = Drawing.open(file(400, 400));
		assertTrue(drawing.zoom() < USUALLY_LEAST_ZOOM, "all is seen: " + drawing.zoom());
		assertTrue(drawing.canvas().toControl(drawing.at("x1")).y > 0);
		assertTrue(drawing.canvas().toControl(drawing.at("x400")).y < drawing.canvas().getSize().y);
		ImageData picture = drawing.look();
		Point middle = middle(drawing, "y200");
		int ground = red(picture, 1, 1);
		double ink = IntStream.range(-HALF, HALF).map(i -> Math.abs(red(picture, middle.x, middle.y + i) - ground)).average().getAsDouble();
		assertTrue(ink > VISIBLE, "ink " + ink);
		User.press("plus");
		Wait.until("it is larger", () -> drawing.zoom() == USUALLY_LEAST_ZOOM);
		User.press("minus");
		Wait.until("all is seen", () -> drawing.zoom() < USUALLY_LEAST_ZOOM);
	}

	@Test
	void theConnectionThatIsSelectedStandsOutFromAnyDistance() throws Exception {
		Drawing drawing = Drawing.open(file(400, 400));
		User.clickAt(drawing.canvas().toDisplay(middle(drawing, "y200")));
		Wait.until("a connection is selected", () -> drawing.selection().size() == 1 && drawing.selection().get(0) instanceof Link);
		drawing.settle();
		Point from = drawing.canvas().toControl(drawing.at("x1"));
		Point to = drawing.canvas().toControl(drawing.at("y1"));
		ImageData picture = drawing.look();
		for (int x = from.x + AROUND; x < to.x - AROUND; x++) {
			int column = x;
			assertTrue(IntStream.range(0, picture.height).anyMatch(y -> isAccent(picture.palette.getRGB(picture.getPixel(column, y)))), "at " + x);
		}
	}

	private static boolean isAccent(RGB pixel) {
		int accent = Tone.ACCENT.rgb(false);
		return Math.abs(pixel.red - (accent >> 16)) + Math.abs(pixel.green - (accent >> 8 & 0xFF)) + Math.abs(pixel.blue - (accent & 0xFF)) < DISTINCT;
	}

	private static int red(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y)).red;
	}

	private static void show(Drawing drawing, NetworkEditPart part, float weight) {
		part.show(new Running(weight));
		Wait.until("it is painted", () -> drawing.root().links().shows());
	}

	/** Whether there is a pixel of the colour of positive, or of negative, weights midway between the neurons. */
	private static boolean has(Drawing drawing, boolean positive) {
		ImageData picture = drawing.look();
		Point middle = middle(drawing, "y30");
		return IntStream.range(0, AROUND * AROUND)
				.mapToObj(i -> picture.palette.getRGB(picture.getPixel(middle.x + i % AROUND, middle.y + i / AROUND)))
				.anyMatch(pixel -> (positive ? pixel.red - pixel.blue : pixel.blue - pixel.red) > DISTINCT);
	}

	/** On the canvas, as high as a neuron. */
	private static Point middle(Drawing drawing, String neuron) {
		return drawing.canvas().toControl(drawing.place((int) (drawing.node("x1").getX() + drawing.node("y1").getX()) / 2,
				(int) drawing.node(neuron).getY()));
	}

	/** All weights alike. */
	private record Running(float weight) implements NetworkState {

		@Override
		public float of(Synapse synapse) {
			return weight;
		}

		@Override
		public float[] of(Projection projection) {
			return WeightSource.MODEL.of(projection);
		}

		@Override
		public float bias(Neuron neuron) {
			return 0;
		}

		@Override
		public float activity(Neuron neuron) {
			return 0;
		}

		@Override
		public float gradient(Synapse synapse) {
			return 0;
		}
	}

	private static IFile file(int... layers) throws Exception {
		IProject project = SomaProjects.create("p", null, null);
		Network network = FeedForward.of(layers).asLayers(false).build();
		IFile file = project.getFile("large.network");
		Documents.save(network, project.getLocation().append(file.getName()).toPath());
		project.refreshLocal(IResource.DEPTH_ONE, null);
		Wait.untilWorkspaceIsQuiet();
		return file;
	}
}
