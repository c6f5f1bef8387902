package org.soma.diagram.ui.links;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.LinkStyle;
import org.soma.ui.look.Colours;

/** Draws connections one by one, smooth at any scale; there is time for a few hundreds. */
final class LinkStrokes {

	/** Widths are whole numbers to draw2d, so all is drawn larger by so much and shrunk. */
	private static final int FINER = 16;
	private static final int OPAQUE = 255;

	private LinkStrokes() {
	}

	static void draw(Graphics graphics, LinkSet links, double zoom) {
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.scale(1.0 / FINER);
		for (int i = 0; i < links.size(); i++) {
			draw(graphics, links, i, zoom);
		}
		graphics.popState();
	}

	private static void draw(Graphics graphics, LinkSet links, int index, double zoom) {
		double strength = links.strength(index);
		double width = LinkStyle.width(strength, links.size()) * zoom;
		int dash = links.dash(index);
		graphics.setForegroundColor(Colours.of(links.tone(index)));
		// A line thinner than a pixel is a fainter one of a pixel.
		graphics.setAlpha((int) Math.round(LinkStyle.opacity(strength, links.size()) * Math.min(1, width) * OPAQUE));
		graphics.setLineWidth((int) Math.round(Math.max(1, width) * FINER));
		if (dash == 0) {
			graphics.setLineStyle(SWT.LINE_SOLID);
		} else {
			graphics.setLineDash(new int[] { dash * FINER, LinkStyle.DASH_GAP * FINER });
		}
		Path path = path(links.route(index), zoom * FINER);
		try {
			graphics.drawPath(path);
		} finally {
			path.dispose();
		}
	}

	private static Path path(LinkRoute route, double scale) {
		Path path = new Path(Display.getCurrent());
		path.moveTo((float) (route.startX() * scale), (float) (route.startY() * scale));
		path.cubicTo((float) (route.control1X() * scale), (float) (route.control1Y() * scale), (float) (route.control2X() * scale),
				(float) (route.control2Y() * scale), (float) (route.endX() * scale), (float) (route.endY() * scale));
		return path;
	}
}
