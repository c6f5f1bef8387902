package org.soma.diagram.ui.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tone;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.ui.look.Colours;

/**
 * All connections of a network, ready to be painted: thousands of single lines would take most of a second, so they are
 * collected into one path for each of a few strengths and signs, faint ones first.
 */
public final class LinkStrokes {

	public static final LinkStrokes NONE = of(SomaFactory.eINSTANCE.createNetwork());

	private static final int STRENGTHS = 6;
	private static final int[] DASH = { LinkStyle.DASH, LinkStyle.DASH_GAP };

	private final List<Link> links;
	private final LinkStyle style;

	private LinkStrokes(List<Link> links, LinkStyle style) {
		this.links = links;
		this.style = style;
	}

	public static LinkStrokes of(Network network) {
		return new LinkStrokes(network.getLinks(), LinkStyle.of(network));
	}

	void paint(Graphics graphics) {
		boolean few = links.size() <= LinkRoute.MOST_CURVES;
		Map<Tone, Path[]> paths = new EnumMap<>(Tone.class);
		for (Link link : links) {
			if (link.getSource() != null && link.getTarget() != null) {
				int strength = (int) Math.round(style.strength(link) * (STRENGTHS - 1));
				Path[] bySize = paths.computeIfAbsent(LinkStyle.tone(link), none -> new Path[STRENGTHS]);
				if (bySize[strength] == null) {
					bySize[strength] = new Path(Display.getCurrent());
				}
				trace(link, bySize[strength], few);
			}
		}
		graphics.pushState();
		graphics.setAntialias(few ? SWT.ON : SWT.OFF);
		for (int strength = 0; strength < STRENGTHS; strength++) {
			for (Map.Entry<Tone, Path[]> entry : paths.entrySet()) {
				Path path = entry.getValue()[strength];
				if (path != null) {
					stroke(graphics, path, entry.getKey(), (double) strength / (STRENGTHS - 1));
					path.dispose();
				}
			}
		}
		graphics.popState();
	}

	private static void stroke(Graphics graphics, Path path, Tone tone, double strength) {
		graphics.setForegroundColor(Colours.of(tone));
		graphics.setAlpha((int) Math.round(255 * LinkStyle.opacity(strength)));
		graphics.setLineWidth(Math.max(1, (int) Math.round(LinkStyle.width(strength))));
		if (tone == Tone.NEGATIVE) {
			graphics.setLineDash(DASH);
		} else {
			graphics.setLineStyle(SWT.LINE_SOLID);
		}
		graphics.drawPath(path);
	}

	private static void trace(Link link, Path path, boolean curved) {
		PrecisionPoint from = edge(link.getSource(), 1);
		PrecisionPoint to = edge(link.getTarget(), -1);
		LinkRoute route = curved ? LinkRoute.curved(from.preciseX, from.preciseY, to.preciseX, to.preciseY)
				: LinkRoute.straight(from.preciseX, from.preciseY, to.preciseX, to.preciseY);
		path.moveTo((float) route.startX(), (float) route.startY());
		if (route.isStraight()) {
			path.lineTo((float) route.endX(), (float) route.endY());
		} else {
			path.cubicTo((float) route.control1X(), (float) route.control1Y(), (float) route.control2X(), (float) route.control2Y(),
					(float) route.endX(), (float) route.endY());
		}
	}

	/** The middle of a node's right (1) or left (-1) edge. */
	private static PrecisionPoint edge(Node node, int side) {
		double half = (node instanceof Layer ? LayerFigure.SIZE.width : NeuronLook.SIZE) / 2.0;
		return new PrecisionPoint(node.getX() + side * half, node.getY());
	}
}
