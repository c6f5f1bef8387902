package org.soma.data.sheet;

/** How far numbers go and how they lie about their mean. Written by the one thread that counts. */
public final class Spread {

	private long count;
	private double mean;
	private double squares;
	private double least = Double.POSITIVE_INFINITY;
	private double greatest = Double.NEGATIVE_INFINITY;

	void add(double number) {
		count++;
		double distance = number - mean;
		mean += distance / count;
		squares += distance * (number - mean);
		least = Math.min(least, number);
		greatest = Math.max(greatest, number);
	}

	public long count() {
		return count;
	}

	public double least() {
		return least;
	}

	public double greatest() {
		return greatest;
	}

	/** NaN where there is no number. */
	public double mean() {
		return count == 0 ? Double.NaN : mean;
	}

	/** NaN where there is no number. */
	public double deviation() {
		return count == 0 ? Double.NaN : Math.sqrt(squares / count);
	}
}
