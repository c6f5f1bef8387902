package org.soma.diagram.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

import org.soma.diagram.look.LinkStyle;

/** Paints on a picture. */
final class GraphicsBrush implements Brush {

	private static final float[] DASHES = { LinkStyle.DASH, LinkStyle.DASH_GAP };

	private final Graphics2D graphics;
	/** Whether there is a font to write with. */
	private boolean writes = true;

	GraphicsBrush(Graphics2D graphics) {
		this.graphics = graphics;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
	}

	/** Whether all texts were written: a machine may have no fonts at all. */
	boolean hasWritten() {
		return writes;
	}

	@Override
	public void begin(String kind, String id, String title) {
		// A picture knows only its points.
	}

	@Override
	public void end() {
		// A picture knows only its points.
	}

	@Override
	public void shape(Shape shape, Style style) {
		if (style.fill() != Style.NONE) {
			graphics.setColor(colour(style.fill(), style.opacity()));
			graphics.fill(shape);
		}
		if (style.line() != Style.NONE) {
			graphics.setColor(colour(style.line(), style.opacity()));
			graphics.setStroke(stroke(style));
			graphics.draw(shape);
		}
	}

	private static Color colour(int rgb, double opacity) {
		return new Color((int) Math.round(255 * opacity) << 24 | rgb, true);
	}

	private static BasicStroke stroke(Style style) {
		int cap = style.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
		int join = style.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
		return new BasicStroke((float) style.width(), cap, join, 4, style.dashed() ? DASHES : null, 0);
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		if (text.isEmpty() || !writes) {
			return;
		}
		try {
			Font font = new Font(Font.SANS_SERIF, lettering.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) lettering.size());
			TextLayout line = new TextLayout(text, font, graphics.getFontRenderContext());
			double left = lettering.anchor() == Lettering.Anchor.MIDDLE ? x - line.getAdvance() / 2 : x;
			// As outlines: the same letters at every scale.
			Shape letters = line.getOutline(AffineTransform.getTranslateInstance(left, y));
			if (lettering.rim() != Style.NONE) {
				shape(letters, Style.lined(lettering.rim(), Lettering.RIM).rounded());
			}
			shape(letters, Style.filled(lettering.rgb()));
		} catch (Exception | LinkageError | InternalError e) {
			// What Java throws where no fonts are installed differs from system to system.
			writes = false;
		}
	}
}
