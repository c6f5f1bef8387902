package org.soma.diagram.ui.links;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** The line in the corner that says how many of how many connections are shown, why not all, and how signs look. */
public final class LegendLayer extends FreeformLayer {

	private static final int MARGIN = 8;
	private static final int PAD = 6;
	private static final int SAMPLE = 22;
	private static final int[] DASH = { 7, 3 };

	private final Viewport viewport;
	private final LinkLayer links;

	public LegendLayer(Viewport viewport, LinkLayer links) {
		this.viewport = viewport;
		this.links = links;
	}

	/** It lies over the window, not over the drawing. */
	@Override
	public Rectangle getFreeformExtent() {
		return new Rectangle();
	}

	/** What it says. */
	public String text() {
		LinkSet set = links.links();
		String counted = String.format("%,d of %,d connections", set.size(), set.all());
		String weak = set.weak() == 0 ? "" : String.format(", %,d weaker hidden", set.weak());
		return counted + weak + (set.folded() == 0 ? "" : String.format(", %,d in collapsed groups", set.folded()));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (links.links().all() == 0) {
			return;
		}
		String text = text();
		Dimension size = FigureUtilities.getTextExtents(text, getFont());
		Dimension sign = FigureUtilities.getTextExtents("+", getFont());
		int width = size.width + 2 * (SAMPLE + sign.width + PAD) + 3 * PAD;
		Point corner = viewport.getViewLocation();
		Rectangle area = new Rectangle(corner.x + MARGIN, corner.y + viewport.getClientArea().height - size.height - 2 * PAD - MARGIN, width,
				size.height + PAD);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(Colours.of(Tone.PANEL));
		graphics.setForegroundColor(Colours.of(Tone.EDGE));
		graphics.setAlpha(220);
		graphics.fillRoundRectangle(area, 8, 8);
		graphics.setAlpha(255);
		graphics.drawRoundRectangle(area, 8, 8);
		int x = sample(graphics, Tone.POSITIVE, "+", false, area.x + PAD, area);
		x = sample(graphics, Tone.NEGATIVE, "\u2212", true, x, area);
		graphics.setForegroundColor(Colours.of(Tone.DIM));
		graphics.drawText(text, x, area.y + PAD / 2);
	}

	private int sample(Graphics graphics, Tone tone, String sign, boolean dashed, int x, Rectangle area) {
		int middle = area.y + area.height / 2;
		graphics.setForegroundColor(Colours.of(tone));
		graphics.setLineWidth(2);
		if (dashed) {
			graphics.setLineDash(DASH);
		}
		graphics.drawLine(x, middle, x + SAMPLE, middle);
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.drawText(sign, x + SAMPLE + 2, area.y + PAD / 2);
		return x + SAMPLE + FigureUtilities.getTextExtents(sign, getFont()).width + PAD + 2;
	}
}
