package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.links.LinkSet;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.ui.look.Colours;

/** A connection that is selected: it is drawn once more, in the accent's colour, above all others. */
public final class LinkEditPart extends ElementEditPart {

	private static final int GLOW = 3;
	/** From however far one looks. */
	private static final int LEAST_PIXELS = 2;

	private final ZoomListener zoomListener = zoom -> refreshVisuals();

	LinkEditPart(Link link) {
		super(link);
	}

	@Override
	public void activate() {
		super.activate();
		zoom().addZoomListener(zoomListener);
	}

	@Override
	public void deactivate() {
		zoom().removeZoomListener(zoomListener);
		super.deactivate();
	}

	private ZoomManager zoom() {
		return ((NetworkRoot) getRoot()).getZoomManager();
	}

	@Override
	public Link getModel() {
		return (Link) super.getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new Stroke();
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this);
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		getFigure().repaint();
		if (value == SELECTED_NONE) {
			// Not now: the viewer goes through its selection.
			Display.getCurrent().asyncExec(() -> {
				if (isActive() && getParent() instanceof NetworkEditPart network) {
					network.dropUnselectedLinks();
				}
			});
		}
	}

	@Override
	protected void refreshVisuals() {
		NetworkEditPart network = (NetworkEditPart) getParent();
		Link link = getModel();
		if (link.getSource() == null || link.getTarget() == null) {
			return;
		}
		PointList points = new PointList();
		LinkSet.trace(network.spot(link.getSource()), network.spot(link.getTarget()), network.drawsCurves(),
				(x1, y1, x2, y2) -> {
					if (points.size() == 0) {
						points.addPoint((int) Math.round(x1), (int) Math.round(y1));
					}
					points.addPoint((int) Math.round(x2), (int) Math.round(y2));
				});
		int width = Math.max(GLOW, (int) Math.ceil(LEAST_PIXELS / zoom().getZoom()));
		Stroke stroke = (Stroke) getFigure();
		stroke.points = points;
		stroke.width = width;
		Rectangle area = points.getBounds().getCopy().expand(width + 1, width + 1);
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), area);
		getFigure().repaint();
	}

	@Override
	protected String spoken() {
		return "Connection " + Networks.label(getModel());
	}

	/** The line. */
	private static final class Stroke extends Figure {

		private PointList points = new PointList();
		private int width;

		/** The canvas below finds out which connection is under the mouse. */
		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(Colours.of(Tone.ACCENT));
			graphics.setLineWidth(width);
			graphics.drawPolyline(points);
		}
	}
}
