package org.soma.testing.ui;

import java.util.List;

/** Prints, when all tests are over, where the UI thread was held so long that it was felt. */
public final class HoldReport implements AutoCloseable {

	private static final int MOST = 12;

	@Override
	public void close() {
		List<Hold> felt = Holds.get().felt();
		System.out.println("ui thread: held over " + Holds.FELT_MILLIS + " ms " + felt.size() + " times"
				+ (felt.size() > MOST ? "; the " + MOST + " longest:" : ""));
		System.out.println(Hold.report(felt.subList(0, Math.min(MOST, felt.size()))));
	}
}
