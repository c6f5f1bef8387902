package org.soma.training.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The least and the most of any stretch of a growing row of numbers, or of pairs of them, found without looking at each. NaN counts as absent. */
final class Extremes {

	/** How many entries of a level are summed up by one of the next. */
	private static final int FAN = 16;

	private static final class Level {

		private double[] low = new double[FAN];
		private double[] high = new double[FAN];
		private int size;

		private void take(int at, double least, double most) {
			if (at == size) {
				if (size == low.length) {
					low = Arrays.copyOf(low, 2 * size);
					high = Arrays.copyOf(high, 2 * size);
				}
				low[at] = Double.NaN;
				high[at] = Double.NaN;
				size++;
			}
			low[at] = less(low[at], least);
			high[at] = more(high[at], most);
		}
	}

	/** The lowest holds the pairs themselves. */
	private final List<Level> levels = new ArrayList<>(List.of(new Level()));

	int size() {
		return levels.getFirst().size;
	}

	/** The least of a pair. */
	double get(int at) {
		return levels.getFirst().low[at];
	}

	void add(double least, double most) {
		int at = size();
		for (int level = 0; level == 0 || at > 0 || levels.size() > level; level++, at /= FAN) {
			if (level == levels.size()) {
				levels.add(summary(levels.getLast()));
			}
			levels.get(level).take(at, least, most);
		}
	}

	private static Level summary(Level of) {
		Level level = new Level();
		for (int i = 0; i < of.size; i++) {
			level.take(i / FAN, of.low[i], of.high[i]);
		}
		return level;
	}

	/** The least and the most of the numbers from one place to before another; NaN where there are none. */
	Extent between(int from, int to) {
		double[] found = { Double.NaN, Double.NaN };
		collect(0, from, to, found);
		return new Extent(found[0], found[1]);
	}

	private void collect(int level, int from, int to, double[] found) {
		int firstWhole = (from + FAN - 1) / FAN;
		int endWhole = to / FAN;
		if (level + 1 == levels.size() || firstWhole >= endWhole) {
			scan(level, from, to, found);
			return;
		}
		scan(level, from, firstWhole * FAN, found);
		collect(level + 1, firstWhole, endWhole, found);
		scan(level, endWhole * FAN, to, found);
	}

	private void scan(int level, int from, int to, double[] found) {
		Level scanned = levels.get(level);
		for (int i = from; i < to; i++) {
			found[0] = less(found[0], scanned.low[i]);
			found[1] = more(found[1], scanned.high[i]);
		}
	}

	private static double less(double a, double b) {
		return Double.isNaN(b) || a <= b ? a : b;
	}

	private static double more(double a, double b) {
		return Double.isNaN(b) || a >= b ? a : b;
	}
}
