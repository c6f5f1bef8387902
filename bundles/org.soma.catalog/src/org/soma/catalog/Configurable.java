package org.soma.catalog;

/** What a component implements to be given the values of the parameters that its contribution declares. */
public interface Configurable {

	/**
	 * Called once, right after the component was created and before anything else. Each value is within the bounds that the
	 * contribution declares; what was not set has its default.
	 *
	 * @throws IllegalArgumentException with one line for the user where values do not suit each other
	 */
	void configure(Settings settings);
}
