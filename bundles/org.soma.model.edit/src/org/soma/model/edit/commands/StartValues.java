package org.soma.model.edit.commands;

/** Gives weights and biases their first values, one with each call, in the order in which they come. */
@FunctionalInterface
public interface StartValues {

	/**
	 * @param fanIn how many connections lead into the target unit, at least 1
	 * @param fanOut how many connections leave the source unit, at least 1
	 */
	float next(int fanIn, int fanOut);

	/** The same value for all. */
	static StartValues all(float value) {
		return (fanIn, fanOut) -> value;
	}
}
