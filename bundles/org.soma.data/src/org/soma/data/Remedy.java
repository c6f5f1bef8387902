package org.soma.data;

import java.util.Locale;
import java.util.Optional;

/** What to do about a fault in a data file. */
public enum Remedy {

	/** The data is not used until the file is mended. */
	STOP,
	/** The row is left out. */
	SKIP,
	/** What is faulty is missing: something stands in for it as the column says. */
	MISSING;

	/** As it is written in the settings of a source. */
	public String literal() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Remedy> of(String literal) {
		for (Remedy remedy : values()) {
			if (remedy.literal().equals(literal)) {
				return Optional.of(remedy);
			}
		}
		return Optional.empty();
	}
}
