package org.soma.model.resource;

/** The version of the file format. */
public final class FormatVersion {

	/**
	 * What this Soma writes. Raise it when older Somas would misread what a newer one writes, and add a
	 * {@link Migration} from the version before.
	 */
	public static final int CURRENT = 1;

	private FormatVersion() {
	}
}
