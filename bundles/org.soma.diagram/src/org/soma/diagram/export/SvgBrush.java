package org.soma.diagram.export;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;

import org.soma.diagram.look.LinkStyle;

/** Writes SVG elements. What they leave unsaid, the root element says. */
final class SvgBrush implements Brush {

	private static final String PATH_LETTERS = "MLQCZ";

	private final StringBuilder out;

	SvgBrush(StringBuilder out) {
		this.out = out;
	}

	@Override
	public void begin(String kind, String id, String title) {
		out.append("<g class=\"").append(kind).append('"');
		if (id != null) {
			out.append(" id=\"").append(SvgText.escape(SvgText.id(id))).append('"');
		}
		out.append('>');
		if (title != null && !title.isEmpty()) {
			out.append("<title>").append(SvgText.escape(title)).append("</title>");
		}
	}

	@Override
	public void end() {
		out.append("</g>\n");
	}

	@Override
	public void shape(Shape shape, Style style) {
		switch (shape) {
		case Ellipse2D circle -> {
			out.append("<circle");
			number("cx", circle.getCenterX()).number("cy", circle.getCenterY()).number("r", circle.getWidth() / 2);
		}
		case Rectangle2D rectangle -> rectangle(rectangle, 0);
		case RoundRectangle2D rectangle -> rectangle(rectangle, rectangle.getArcWidth() / 2);
		default -> path(shape);
		}
		style(style);
		out.append("/>");
	}

	private void rectangle(RectangularShape rectangle, double corner) {
		out.append("<rect");
		number("x", rectangle.getX()).number("y", rectangle.getY()).number("width", rectangle.getWidth()).number("height", rectangle.getHeight());
		if (corner > 0) {
			number("rx", corner);
		}
	}

	private void path(Shape shape) {
		out.append("<path d=\"");
		double[] points = new double[6];
		for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
			int segment = path.currentSegment(points);
			out.append(PATH_LETTERS.charAt(segment));
			int count = segment == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, segment);
			for (int i = 0; i < count; i++) {
				out.append(i == 0 ? "" : " ");
				SvgText.number(out, points[i]);
			}
		}
		out.append('"');
	}

	private void style(Style style) {
		if (style.fill() != Style.NONE) {
			colour("fill", style.fill());
		}
		if (style.line() != Style.NONE) {
			colour("stroke", style.line());
			number("stroke-width", style.width());
			if (style.dashed()) {
				out.append(" stroke-dasharray=\"").append(LinkStyle.DASH).append(' ').append(LinkStyle.DASH_GAP).append('"');
			}
			if (style.round()) {
				out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
			}
		}
		if (style.opacity() < 1) {
			number("opacity", style.opacity());
		}
	}

	@Override
	public void text(String text, double x, double y, Lettering lettering) {
		if (text.isEmpty()) {
			return;
		}
		if (lettering.rim() != Style.NONE) {
			letters(x, y, lettering, lettering.rim());
			colour("stroke", lettering.rim());
			number("stroke-width", Lettering.RIM);
			out.append(" stroke-linejoin=\"round\">");
			out.append(SvgText.escape(text)).append("</text>");
		}
		letters(x, y, lettering, lettering.rgb());
		out.append('>').append(SvgText.escape(text)).append("</text>");
	}

	/** Begins the element of a text and leaves it open for more attributes. */
	private void letters(double x, double y, Lettering lettering, int rgb) {
		out.append("<text");
		number("x", x).number("y", y).number("font-size", lettering.size());
		if (lettering.bold()) {
			out.append(" font-weight=\"600\"");
		}
		if (lettering.anchor() == Lettering.Anchor.MIDDLE) {
			out.append(" text-anchor=\"middle\"");
		}
		colour("fill", rgb);
	}

	private SvgBrush number(String attribute, double value) {
		out.append(' ').append(attribute).append("=\"");
		SvgText.number(out, value);
		out.append('"');
		return this;
	}

	private void colour(String attribute, int rgb) {
		out.append(' ').append(attribute).append("=\"").append(SvgText.colour(rgb)).append('"');
	}
}
