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

	/** Takes the outputs and targets of one row. */
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

	public double accuracy() {
		long hits = 0;
		for (int i = 0; i < counts.length; i++) {
			hits += counts[i][i];
		}
		return (double) hits / rows();
	}

	/** Of the rows taken for a class, how many are of it; NaN where none were. */
	public double precision(int index) {
		long taken = 0;
		for (long[] row : counts) {
			taken += row[index];
		}
		return taken == 0 ? Double.NaN : (double) counts[index][index] / taken;
	}

	/** Of the rows of a class, how many were taken for it; NaN where there are none. */
	public double recall(int index) {
		long rows = trueRows(index);
		return rows == 0 ? Double.NaN : (double) counts[index][index] / rows;
	}

	private long trueRows(int index) {
		long rows = 0;
		for (long count : counts[index]) {
			rows += count;
		}
		return rows;
	}
}
