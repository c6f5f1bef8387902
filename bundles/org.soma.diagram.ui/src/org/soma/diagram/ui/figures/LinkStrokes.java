package org.soma.diagram.ui.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.ui.look.Colours;

/**
 * All connections of a network, ready to be painted: thousands of single lines would take most of a second, so they are
 * collected into one path for each of a few strengths and signs, faint ones first.
 */
public final class LinkStrokes {

	public static final LinkStrokes NONE = new LinkStrokes(List.of(), WeightStyle.of(org.soma.model.SomaFactory.eINSTANCE.createNetwork()));

	private static final int STRENGTHS = 6;
	/** Up to this many connections there is time for curves and smooth edges. */
	private static final int FEW = 600;
	private static final int[] DASH = { 7, 3 };

	private final List<Link> links;
	private final WeightStyle style;

	private LinkStrokes(List<Link> links, WeightStyle style) {
		this.links = links;
		this.style = style;
	}

	public static LinkStrokes of(Network network) {
		return new LinkStrokes(network.getLinks(), WeightStyle.of(network));
	}

	void paint(Graphics graphics) {
		boolean few = links.size() <= FEW;
		Map<Sign, Path[]> paths = new EnumMap<>(Sign.class);
		for (Link link : links) {
			if (link.getSource() != null && link.getTarget() != null) {
				Sign sign = WeightStyle.isNegative(link) ? Sign.NEGATIVE : Sign.POSITIVE;
				int strength = (int) Math.round(style.strength(link) * (STRENGTHS - 1));
				Path[] bySize = paths.computeIfAbsent(sign, none -> new Path[STRENGTHS]);
				if (bySize[strength] == null) {
					bySize[strength] = new Path(Display.getCurrent());
				}
				trace(link, bySize[strength], few);
			}
		}
		graphics.pushState();
		graphics.setAntialias(few ? SWT.ON : SWT.OFF);
		for (int strength = 0; strength < STRENGTHS; strength++) {
			for (Map.Entry<Sign, Path[]> entry : paths.entrySet()) {
				Path path = entry.getValue()[strength];
				if (path != null) {
					stroke(graphics, path, entry.getKey(), (double) strength / (STRENGTHS - 1));
					path.dispose();
				}
			}
		}
		graphics.popState();
	}

	private static void stroke(Graphics graphics, Path path, Sign sign, double strength) {
		graphics.setForegroundColor((sign == Sign.POSITIVE ? Colours.POSITIVE : Colours.NEGATIVE).get());
		graphics.setAlpha(WeightStyle.alpha(strength));
		graphics.setLineWidth(Math.max(1, Math.round(WeightStyle.width(strength))));
		if (sign == Sign.NEGATIVE) {
			graphics.setLineDash(DASH);
		} else {
			graphics.setLineStyle(SWT.LINE_SOLID);
		}
		graphics.drawPath(path);
	}

	private static void trace(Link link, Path path, boolean curved) {
		PrecisionPoint from = edge(link.getSource(), 1);
		PrecisionPoint to = edge(link.getTarget(), -1);
		path.moveTo((float) from.preciseX, (float) from.preciseY);
		if (curved) {
			float bend = (float) Math.max(24, Math.abs(to.preciseX - from.preciseX) / 2);
			path.cubicTo((float) from.preciseX + bend, (float) from.preciseY, (float) to.preciseX - bend, (float) to.preciseY,
					(float) to.preciseX, (float) to.preciseY);
		} else {
			path.lineTo((float) to.preciseX, (float) to.preciseY);
		}
	}

	/** The middle of a node's right (1) or left (-1) edge. */
	private static PrecisionPoint edge(Node node, int side) {
		double half = (node instanceof Layer ? LayerFigure.SIZE.width : NeuronFigure.SIZE) / 2.0;
		return new PrecisionPoint(node.getX() + side * half, node.getY());
	}

	private enum Sign {
		NEGATIVE, POSITIVE
	}
}
