package org.soma.model;

/**
 * Rows that a network takes in and is held against: numbers ready to use, scaled, in the order of the network's input and
 * output units. Many threads may read at the same time.
 */
public interface Samples {

	int count();

	/** How many input values a row has. */
	int inputs();

	/** How many target values a row has; 0 where nothing is known of the right answers. */
	int targets();

	/**
	 * Copies the rows whose numbers stand in <code>rows</code> at <code>from</code> (inclusive) to <code>to</code>
	 * (exclusive), one after another, into the beginnings of the two arrays. Allocates nothing.
	 */
	void read(int[] rows, int from, int to, float[] inputs, float[] targets);
}
