package org.soma.training.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.soma.diagram.look.Tone;
import org.soma.training.curves.Curve;
import org.soma.training.curves.Extent;
import org.soma.ui.look.Colours;
import org.soma.ui.properties.Axis;

/**
 * A chart as it is drawn once.
 *
 * @param from and to: which stretch of the axis is seen
 * @param pointer the place that is read, or NaN
 * @param moment the place that the network was taken back to, or NaN
 */
record Plot(List<Series> series, String across, boolean log, double from, double to, double pointer, double moment, int width, int height) {

	private static final int GAP = 8;
	private static final int LEGEND_LINE = 18;
	private static final int PIXELS_PER_MARK = 30;
	private static final int PIXELS_PER_PLACE = 90;

	/** What lies within the axes. */
	record Area(double x, double y, double width, double height) {

		double right() {
			return x + width;
		}

		double bottom() {
			return y + height;
		}
	}

	Area area(Ink ink) {
		double numbers = heights(ink).marks().stream().mapToDouble(mark -> ink.width(mark.label())).max().orElse(0);
		double top = ink.textHeight() + 2 * GAP;
		return new Area(numbers + 2 * GAP, top, Math.max(1, width - numbers - 5 * GAP), Math.max(1, height - top - ink.textHeight() - GAP));
	}

	private Heights heights(Ink ink) {
		Extent extent = Extent.NOTHING;
		for (Series each : series) {
			extent = extent.with(each.curve().extent(from / each.stretch(), to / each.stretch()));
		}
		return Heights.over(extent, log, Math.max(2, (int) (height - 3 * ink.textHeight()) / PIXELS_PER_MARK));
	}

	void paint(Ink ink) {
		Area area = area(ink);
		Heights heights = heights(ink);
		ink.box(0, 0, width, height, Colours.rgb(Tone.PANEL));
		axes(ink, area, heights);
		legend(ink, area);
		ink.clip(area.x() - 1, area.y() - 2, area.width() + 3, area.height() + 4);
		for (Series each : series) {
			curve(ink, area, heights, each);
		}
		ink.endClip();
		if (moment >= from && moment <= to) {
			double x = place(area, moment);
			ink.line(new double[] { x, area.y(), x, area.bottom() }, Colours.rgb(Tone.ACCENT), 2, false);
		}
		if (pointer >= from && pointer <= to) {
			reading(ink, area, heights);
		}
	}

	private double place(Area area, double at) {
		return area.x() + (at - from) / (to - from) * area.width();
	}

	private void axes(Ink ink, Area area, Heights heights) {
		for (Heights.Mark mark : heights.marks()) {
			double y = area.bottom() - mark.share() * area.height();
			ink.line(new double[] { area.x(), y, area.right(), y }, Colours.rgb(Tone.GRID), 1, false);
			ink.text(mark.label(), area.x() - GAP, y, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		}
		Axis axis = Axis.over(from, to, Math.max(2, (int) area.width() / PIXELS_PER_PLACE));
		double below = area.bottom() + GAP / 2.0 + ink.textHeight() / 2;
		double room = area.right() - ink.width(across) - GAP;
		for (double mark : axis.marks()) {
			if (mark >= from && mark <= to && place(area, mark) + ink.width(axis.label(mark)) / 2 < room) {
				ink.text(axis.label(mark), place(area, mark), below, Ink.Side.MIDDLE, Colours.rgb(Tone.DIM));
			}
		}
		ink.text(across, area.right(), below, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
	}

	/** Stands at the right; what there is no room for is counted. */
	private void legend(Ink ink, Area area) {
		double y = GAP / 2.0 + ink.textHeight() / 2;
		double x = area.right();
		for (int i = series.size() - 1; i >= 0; i--) {
			Series each = series.get(i);
			double wide = ink.width(each.label()) + LEGEND_LINE + 3 * GAP;
			if (x - wide < area.x() + (i > 0 ? 80 : 0)) {
				ink.text("and " + (i + 1) + " more", x - GAP, y, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
				return;
			}
			x -= wide;
			ink.line(new double[] { x + GAP, y, x + GAP + LEGEND_LINE, y }, each.rgb(), 2, each.dashed());
			ink.text(each.label(), x + 2 * GAP + LEGEND_LINE, y, Ink.Side.RIGHT, Colours.rgb(Tone.TEXT));
		}
	}

	private void curve(Ink ink, Area area, Heights heights, Series each) {
		Curve curve = each.curve();
		// One more on either side, so that lines run on to the edge.
		int first = Math.max(0, curve.index(from / each.stretch()) - 1);
		int end = Math.min(curve.size(), curve.index(Math.nextUp(to / each.stretch())) + 1);
		Trail trail = new Trail(ink, each);
		if (end - first <= 2 * area.width()) {
			for (int i = first; i < end; i++) {
				double x = place(area, curve.x(i) * each.stretch());
				trail.to(x, y(area, heights, curve.low(i)));
				if (curve.high(i) > curve.low(i)) {
					trail.to(x, y(area, heights, curve.high(i)));
				}
			}
		} else {
			Extent[] envelope = curve.envelope(from / each.stretch(), to / each.stretch(), (int) area.width());
			Band band = new Band(ink, each);
			for (int column = 0; column < envelope.length; column++) {
				band.to(area.x() + column, y(area, heights, envelope[column].high()), y(area, heights, envelope[column].low()));
			}
			band.end();
		}
		trail.end();
	}

	/** A column beside the other from the least to the most of each, without gaps but where there is nothing, or for dashes. */
	private static final class Band {

		private static final int DASH = 6;
		private static final int PERIOD = 10;

		private final Ink ink;
		private final Series series;
		/** From the left to the right, and back. */
		private final List<Double> upper = new ArrayList<>();
		private final List<Double> lower = new ArrayList<>();
		private double lastTop = Double.NaN;
		private double lastBottom = Double.NaN;
		private int columns;

		Band(Ink ink, Series series) {
			this.ink = ink;
			this.series = series;
		}

		void to(double left, double top, double bottom) {
			if (Double.isNaN(top) || series.dashed() && columns++ % PERIOD >= DASH) {
				end();
			} else {
				// As far as the column before, and never thinner than a line.
				side(upper, left, Math.min(top, Double.isNaN(lastBottom) ? top : lastBottom) - 1);
				side(lower, left, Math.max(bottom, Double.isNaN(lastTop) ? bottom : lastTop) + 1);
			}
			lastTop = top;
			lastBottom = bottom;
		}

		private static void side(List<Double> side, double left, double y) {
			side.addAll(List.of(left, y, left + 1, y));
		}

		void end() {
			if (!upper.isEmpty()) {
				double[] points = new double[2 * upper.size()];
				for (int i = 0; i < upper.size(); i += 2) {
					points[i] = upper.get(i);
					points[i + 1] = upper.get(i + 1);
					points[points.length - 2 - i] = lower.get(i);
					points[points.length - 1 - i] = lower.get(i + 1);
				}
				ink.area(points, series.rgb());
			}
			upper.clear();
			lower.clear();
		}
	}

	private static double y(Area area, Heights heights, double number) {
		return Double.isNaN(number) ? Double.NaN : area.bottom() - heights.share(number) * area.height();
	}

	/** Lines between gaps; a point that stands alone is a dot. */
	private static final class Trail {

		private final Ink ink;
		private final Series series;
		private final List<Double> points = new ArrayList<>();

		Trail(Ink ink, Series series) {
			this.ink = ink;
			this.series = series;
		}

		void to(double x, double y) {
			if (Double.isNaN(y)) {
				end();
			} else {
				points.add(x);
				points.add(y);
			}
		}

		void end() {
			if (points.size() == 2) {
				ink.box(points.get(0) - 2, points.get(1) - 2, 5, 5, series.rgb());
			} else if (!points.isEmpty()) {
				ink.line(points.stream().mapToDouble(Double::doubleValue).toArray(), series.rgb(), 2, series.dashed());
			}
			points.clear();
		}
	}

	/** What the curves are at the pointer: the place, then each curve with its number. */
	List<String> reading() {
		List<String> lines = new ArrayList<>();
		for (Series each : series) {
			int at = each.curve().nearest(pointer / each.stretch());
			if (at >= 0 && !Double.isNaN(each.curve().low(at))) {
				if (lines.isEmpty()) {
					lines.add(String.format(Locale.ROOT, "%s %,.0f", across, each.curve().x(at) * each.stretch()));
				}
				double low = each.curve().low(at);
				double high = each.curve().high(at);
				lines.add(String.format(Locale.ROOT, high > low ? "%s  %.5g to %.5g" : "%s  %.5g", each.label(), low, high));
			}
		}
		return lines;
	}

	private void reading(Ink ink, Area area, Heights heights) {
		List<String> lines = reading();
		if (lines.isEmpty()) {
			return;
		}
		double x = place(area, pointer);
		ink.line(new double[] { x, area.y(), x, area.bottom() }, Colours.rgb(Tone.DIM), 1, true);
		for (Series each : series) {
			int at = each.curve().nearest(pointer / each.stretch());
			if (at >= 0 && !Double.isNaN(each.curve().low(at))) {
				ink.box(place(area, each.curve().x(at) * each.stretch()) - 3, y(area, heights, each.curve().high(at)) - 3, 6, 6, each.rgb());
			}
		}
		double wide = lines.stream().mapToDouble(ink::width).max().orElse(0) + 2 * GAP;
		double high = lines.size() * ink.textHeight() + GAP;
		double left = x + GAP + wide > area.right() ? x - GAP - wide : x + GAP;
		ink.box(left - 1, area.y() + GAP - 1, wide + 2, high + 2, Colours.rgb(Tone.EDGE));
		ink.box(left, area.y() + GAP, wide, high, Colours.rgb(Tone.FIELD));
		for (int i = 0; i < lines.size(); i++) {
			ink.text(lines.get(i), left + GAP, area.y() + 1.5 * GAP + (i + 0.5) * ink.textHeight(), Ink.Side.RIGHT,
					Colours.rgb(i == 0 ? Tone.DIM : Tone.TEXT));
		}
	}
}
