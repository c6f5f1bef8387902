package org.soma.training.ui.charts;

import java.util.Locale;

/** Writes SVG 1.1. */
final class SvgInk implements Ink {

	private static final double FONT = 12;
	/** How wide letters are on average, for there is no font to ask. */
	private static final double LETTER = 6.6;

	private final StringBuilder out = new StringBuilder();
	private int clips;

	SvgInk(int width, int height) {
		out.append(String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="%d" height="%d" viewBox="0 0 %d %d" \
				font-family="Inter,'Segoe UI','Helvetica Neue','DejaVu Sans',sans-serif" font-size="%.0f">
				""", width, height, width, height, FONT));
	}

	@Override
	public void box(double x, double y, double width, double height, int rgb) {
		append("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#%06X\"/>%n", x, y, width, height, rgb);
	}

	@Override
	public void line(double[] points, int rgb, double width, boolean dashed) {
		out.append("<polyline points=\"");
		points(points);
		append("\" fill=\"none\" stroke=\"#%06X\" stroke-width=\"%.1f\" stroke-linejoin=\"round\"%s/>%n", rgb, width,
				dashed ? " stroke-dasharray=\"6 4\"" : "");
	}

	@Override
	public void area(double[] points, int rgb) {
		out.append("<polygon points=\"");
		points(points);
		append("\" fill=\"#%06X\"/>%n", rgb);
	}

	private void points(double[] points) {
		for (int i = 0; i < points.length; i += 2) {
			append("%.2f,%.2f ", points[i], points[i + 1]);
		}
	}

	/** Cells of one colour side by side are one box. */
	@Override
	public void cells(double x, double y, double width, double height, int[] rgbs, int columns) {
		double across = width / columns;
		double down = height / (rgbs.length / columns);
		out.append("<g shape-rendering=\"crispEdges\">\n");
		for (int from = 0; from < rgbs.length;) {
			int rowEnd = (from / columns + 1) * columns;
			int to = from + 1;
			while (to < rowEnd && rgbs[to] == rgbs[from]) {
				to++;
			}
			box(x + from % columns * across, y + from / columns * down, (to - from) * across, down, rgbs[from]);
			from = to;
		}
		out.append("</g>\n");
	}

	@Override
	public void text(String text, double x, double y, Side side, int rgb) {
		String anchor = side == Side.LEFT ? "end" : side == Side.MIDDLE ? "middle" : "start";
		append("<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\" fill=\"#%06X\">%s</text>%n", x, y + FONT / 3, anchor, rgb,
				text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
	}

	private void append(String format, Object... values) {
		out.append(String.format(Locale.ROOT, format, values));
	}

	@Override
	public double width(String text) {
		return text.length() * LETTER;
	}

	@Override
	public double textHeight() {
		return FONT + 4;
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		clips++;
		append("<clipPath id=\"clip%d\"><rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/></clipPath>%n<g clip-path=\"url(#clip%d)\">%n",
				clips, x, y, width, height, clips);
	}

	@Override
	public void endClip() {
		out.append("</g>\n");
	}

	String end() {
		return out.append("</svg>\n").toString();
	}
}
