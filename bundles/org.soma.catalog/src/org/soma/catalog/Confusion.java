package org.soma.catalog;

/**
 * How often each class was taken for which. Several outputs stand for a class each, and the greatest counts; a single output
 * says yes from a half on, which makes the classes 0 and 1.
 */
public final class Confusion {

	private static final float HALF = 0.5f;

	private final long[][] counts;

	/** @param classes at least 2 */
	public Confusion(int classes) {
		counts = new long[classes][classes];
	}

	/** @param counted rows by their true class, and then by the one they were taken for */
	public Confusion(long[][] counted) {
		counts = copy(counted);
	}

	/**
	 * Takes the outputs and targets of one row.
	 *
	 * @param to exclusive; the range is as wide as there are classes, or 1 where there are two
	 */
	public void add(float[] outputs, float[] targets, int from, int to) {
		counts[classOf(targets, from, to)][classOf(outputs, from, to)]++;
	}

	/** The class that some outputs name. */
	public static int classOf(float[] values, int from, int to) {
		if (to - from == 1) {
			return values[from] >= HALF ? 1 : 0;
		}
		int greatest = from;
		for (int i = from + 1; i < to; i++) {
			if (values[i] > values[greatest]) {
				greatest = i;
			}
		}
		return greatest - from;
	}

	public int classes() {
		return counts.length;
	}

	/** Rows by their true class, and then by the one they were taken for. */
	public long[][] counts() {
		return copy(counts);
	}

	private static long[][] copy(long[][] counts) {
		long[][] copy = new long[counts.length][];
		for (int i = 0; i < copy.length; i++) {
			copy[i] = counts[i].clone();
		}
		return copy;
	}

	public long rows() {
		long rows = 0;
		for (int i = 0; i < counts.length; i++) {
			rows += trueRows(i);
		}
		return rows;
	}

	/** The part of the rows whose class was told right; NaN where there are no rows. */
	public double accuracy() {
		long hits = 0;
		for (int i = 0; i < counts.length; i++) {
			hits += counts[i][i];
		}
		return (double) hits / rows();
	}

	/** Of the rows taken for a class, how many are of it; NaN where none were. */
	public double precision(int index) {
		long taken = takenRows(index);
		return taken == 0 ? Double.NaN : (double) counts[index][index] / taken;
	}

	/** Of the rows of a class, how many were taken for it; NaN where there are none. */
	public double recall(int index) {
		long rows = trueRows(index);
		return rows == 0 ? Double.NaN : (double) counts[index][index] / rows;
	}

	/** The harmonic mean of precision and recall; NaN where no row is of the class or was taken for it. */
	public double f1(int index) {
		long both = trueRows(index) + takenRows(index);
		return both == 0 ? Double.NaN : 2.0 * counts[index][index] / both;
	}

	/** How many rows are of a class. */
	public long trueRows(int index) {
		long rows = 0;
		for (long count : counts[index]) {
			rows += count;
		}
		return rows;
	}

	/** How many rows were taken for a class. */
	public long takenRows(int index) {
		long rows = 0;
		for (long[] row : counts) {
			rows += row[index];
		}
		return rows;
	}
}
