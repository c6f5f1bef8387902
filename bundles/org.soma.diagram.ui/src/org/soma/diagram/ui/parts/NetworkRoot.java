package org.soma.diagram.ui.parts;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.soma.diagram.ui.labels.LabelLayer;
import org.soma.diagram.ui.labels.ProblemLayer;
import org.soma.diagram.ui.links.LegendLayer;
import org.soma.diagram.ui.links.LinkLayer;

/** The infinite canvas: connections as a picture at the bottom, nodes above it, both zoomed. */
public final class NetworkRoot extends ScalableFreeformRootEditPart {

	private static final String LINKS = "links";
	private static final String LABELS = "labels";
	private static final String PROBLEMS = "problems";
	private static final String LEGEND = "legend";
	private static final double[] LEVELS = { 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 6, 8 };

	private LinkLayer links;
	private LabelLayer labels;
	private ProblemLayer problems;

	public NetworkRoot() {
		ZoomManager zoom = getZoomManager();
		zoom.setZoomLevels(LEVELS);
		zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
		links.setZoom(zoom);
		((LayeredPane) links.getParent()).add(new LegendLayer(zoom.getViewport(), links), LEGEND, -1);
	}

	public LinkLayer links() {
		return links;
	}

	public LabelLayer labels() {
		return labels;
	}

	public ProblemLayer problems() {
		return problems;
	}

	/** Zooming out ends at the smallest level, but not before there is so much to be seen as is wanted. */
	public void zoomOutTo(double wanted) {
		ZoomManager zoom = getZoomManager();
		zoom.setZoomLevels(wanted < LEVELS[0] ? DoubleStream.concat(DoubleStream.of(wanted), Arrays.stream(LEVELS)).toArray() : LEVELS);
		zoom.setZoom(wanted);
	}

	/** Wherever nothing else is, the network is. */
	@Override
	public DragTracker getDragTracker(Request request) {
		return getContents().getDragTracker(request);
	}

	@Override
	protected void createLayers(LayeredPane layers) {
		links = new LinkLayer();
		layers.add(links, LINKS);
		super.createLayers(layers);
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane layers = new ScaledPane();
		layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
		labels = new LabelLayer();
		layers.add(labels, LABELS);
		problems = new ProblemLayer();
		layers.add(problems, PROBLEMS);
		layers.add(new FreeformLayer(), SCALED_FEEDBACK_LAYER);
		return layers;
	}

	/** Lets the window system scale, which draws letters and curves as smoothly as at their own size. */
	private static final class ScaledPane extends ScalableFreeformLayeredPane {

		@Override
		protected void paintClientArea(Graphics graphics) {
			if (getChildren().isEmpty()) {
				return;
			}
			graphics.pushState();
			graphics.scale(getScale());
			graphics.pushState(); // to which each child goes back, so that the next is scaled as well
			paintChildren(graphics);
			graphics.popState();
			graphics.popState();
		}
	}
}
