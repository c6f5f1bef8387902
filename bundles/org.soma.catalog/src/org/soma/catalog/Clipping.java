package org.soma.catalog;

/** Keeps gradients from growing too large. Keeps no state but its settings and allocates nothing. */
public interface Clipping {

	/** Changes the gradients in place. The range holds all that a step has; those of frozen values are zero. */
	void clip(float[] gradients, int from, int to);
}
