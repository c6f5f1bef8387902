package org.soma.catalog.reading;

/** Why a contribution cannot be used. The message tells the author of the plug-in what to mend. */
final class FaultyContributionException extends Exception {

	private static final long serialVersionUID = 1L;

	FaultyContributionException(String message) {
		super(message);
	}

	FaultyContributionException(String message, Throwable cause) {
		super(message, cause);
	}
}
