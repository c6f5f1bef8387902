package org.soma.data;

import java.util.concurrent.CancellationException;

/** Hears how far long work has come, and may end it. Called often, on the thread that works. */
@FunctionalInterface
public interface Progress {

	/** Nobody listens. */
	Progress NONE = share -> true;

	/**
	 * @param share of the work that is done, from 0 to 1
	 * @return whether to go on
	 */
	boolean at(double share);

	/**
	 * The same for who works.
	 *
	 * @throws CancellationException where it is not to go on
	 */
	default void check(double share) {
		if (!at(share)) {
			throw new CancellationException();
		}
	}

	/** A part of this work, told of from 0 to 1. */
	default Progress part(double from, double to) {
		return share -> at(from + share * (to - from));
	}
}
