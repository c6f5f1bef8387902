package org.soma.diagram.ui.labels;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.figures.Scales;
import org.soma.diagram.ui.parts.GroupEditPart;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.ui.look.Colours;

/**
 * Marks what is wrong or locked where there is no room for a badge: nodes that are drawn small, connections and groups. Marks are
 * as large on the screen at any zoom, so that one wrong neuron of a thousand is seen.
 */
public final class MarkerLayer extends FreeformLayer {

	/** The diameters of the dot for what is wrong, and of its rim, in pixels. */
	private static final int DOT = 7;
	private static final int RIM = 10;

	private NetworkEditPart network;

	/** Whose elements are marked. */
	public void show(NetworkEditPart shown) {
		network = shown;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (network == null || !network.isActive()) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		double scale = Scales.of(this);
		boolean small = scale < NodeFigure.LEGIBLE;
		for (Object child : network.getChildren()) {
			if (child instanceof NodeEditPart node && small) {
				mark(graphics, node.getFigure(), scale);
			} else if (child instanceof GroupEditPart group) {
				dot(graphics, group.problemTone(), group.getFigure().getBounds().getTopRight().translate(-RIM / 2, RIM / 2), scale);
			}
		}
		network.forEachLinkProblem((place, tone) -> dot(graphics, tone, place, scale));
	}

	private static void mark(Graphics graphics, NodeFigure node, double scale) {
		if (node.isLocked()) {
			ring(graphics, node.body(), scale);
		}
		if (node.problem() != null) {
			dot(graphics, node.problem(), node.body().getTopRight(), scale);
		}
	}

	private static void ring(Graphics graphics, Rectangle body, double scale) {
		int size = (int) Math.round(1.5 / scale);
		graphics.setForegroundColor(Colours.of(Tone.TEXT));
		graphics.setLineWidth(Math.max(1, size));
		graphics.drawOval(body);
	}

	private static void dot(Graphics graphics, Tone tone, Point at, double scale) {
		if (tone != null) {
			fill(graphics, Tone.PANEL, at, RIM / scale);
			fill(graphics, tone, at, DOT / scale);
		}
	}

	private static void fill(Graphics graphics, Tone tone, Point at, double size) {
		int edge = (int) Math.round(size);
		graphics.setBackgroundColor(Colours.of(tone));
		graphics.fillOval(at.x - edge / 2, at.y - edge / 2, edge, edge);
	}
}
