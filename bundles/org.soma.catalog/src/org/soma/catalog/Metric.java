package org.soma.catalog;

/** A number that says how good answers are. Each use has an instance of its own, which adds up row after row. */
public interface Metric {

	/** Takes the outputs and targets of one row, which lie at the same place of both arrays. */
	void add(float[] outputs, float[] targets, int from, int to);

	/** The number over all rows so far; NaN where there were none. */
	double value();

	/** Forgets all rows. */
	void reset();
}
