package org.soma.ui.pad;

import java.util.List;

import org.soma.model.Shape;

/** Takes pictures that were drawn into a dataset; each call is one step of its history. */
public interface SampleSink {

	/** What its pictures look like. */
	Shape shape();

	/** The labels that are known, in the order in which to offer them. */
	List<String> labels();

	/**
	 * Adds a row.
	 *
	 * @param pixels from 0 to 1
	 */
	void add(float[] pixels, String label);

	/** Writes a picture back into its row. */
	void replace(int row, float[] pixels);
}
