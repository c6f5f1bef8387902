package org.soma.model.files;

/** Hears how far the writing of files has come, and may end it. Called often, in the thread that writes. */
@FunctionalInterface
public interface WriteProgress {

	/** Nobody listens. */
	WriteProgress NONE = share -> true;

	/**
	 * @param share of the bytes that are written, about, from 0 to 1
	 * @return whether to go on
	 */
	boolean at(double share);
}
