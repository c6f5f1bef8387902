package org.soma.training.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.soma.training.curves.Extent;
import org.soma.ui.properties.Axis;

/**
 * The upright axis of a chart.
 *
 * @param low and high: logarithms where it is logarithmic
 */
record Heights(double low, double high, boolean log, List<Mark> marks) {

	record Mark(double share, String label) {
	}

	private static final double SMALLEST = 1e-12;
	/** How far a logarithmic axis reaches down where numbers are zero. */
	private static final double DEEPEST = 1e-6;
	private static final double[] WITHIN_A_DECADE = { 1, 2, 5 };

	/** One on which everything of an extent is seen, with about this many marks. */
	static Heights over(Extent extent, boolean log, int marks) {
		Extent seen = extent.isEmpty() ? new Extent(log ? 0.1 : 0, 1) : extent;
		return log ? logarithmic(seen, marks) : linear(seen, marks);
	}

	private static Heights linear(Extent extent, int count) {
		double pad = extent.high() == extent.low() ? Math.max(Math.abs(extent.high()) * 0.1, 1e-3) : 0;
		Axis axis = Axis.over(extent.low() - pad, extent.high() + pad, count);
		return new Heights(axis.least(), axis.most(), false,
				axis.marks().stream().map(mark -> new Mark(axis.share(mark), axis.label(mark))).toList());
	}

	private static Heights logarithmic(Extent extent, int count) {
		double most = Math.max(extent.high(), SMALLEST);
		double least = extent.low() > 0 ? extent.low() : most * DEEPEST;
		double low = Math.log10(least) - 0.02;
		double high = Math.max(Math.log10(most) + 0.02, low + 0.1);
		int every = Math.max(1, (int) Math.ceil((high - low) / Math.max(1, count)));
		boolean finer = high - low < count / 3.0;
		List<Mark> marks = new ArrayList<>();
		for (int power = (int) Math.floor(low); power <= high; power++) {
			for (double factor : WITHIN_A_DECADE) {
				double at = power + Math.log10(factor);
				if (at >= low && at <= high && (factor == 1 ? Math.floorMod(power, every) == 0 : finer)) {
					marks.add(new Mark((at - low) / (high - low), label(factor * Math.pow(10, power))));
				}
			}
		}
		if (marks.size() < 2) {
			marks = List.of(new Mark(0, label(Math.pow(10, low))), new Mark(1, label(Math.pow(10, high))));
		}
		return new Heights(low, high, true, marks);
	}

	private static String label(double number) {
		return number >= 1e-3 && number < 1e5 ? String.format(Locale.ROOT, "%.3g", number).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "")
				: String.format(Locale.ROOT, "%.1e", number);
	}

	/** Where a number lies, from 0 at the bottom to 1 at the top; those that a logarithmic axis does not have lie at the bottom. */
	double share(double number) {
		double at = log ? number > 0 ? Math.log10(number) : low : number;
		return (Math.max(at, low) - low) / (high - low);
	}
}
