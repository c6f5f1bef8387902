package org.soma.catalog.expression;

import java.util.Arrays;

/** Tables for programs, one set for each thread, kept so that running a program allocates nothing once they are there. */
final class Scratch {

	/** So many numbers that starting a loop costs little beside it, and so few that all rows stay in the fastest cache. */
	static final int BLOCK = 128;

	private static final ThreadLocal<Scratch> OWN = ThreadLocal.withInitial(Scratch::new);

	private double[][] blocks = {};
	private double[][] singles = {};

	private Scratch() {
	}

	/** A table of at least so many rows, each of {@link #BLOCK} numbers. */
	static double[][] blocks(int rows) {
		Scratch scratch = OWN.get();
		scratch.blocks = atLeast(scratch.blocks, rows, BLOCK);
		return scratch.blocks;
	}

	/** Another table, whose rows are single numbers; using it leaves the blocks as they are. */
	static double[][] singles(int rows) {
		Scratch scratch = OWN.get();
		scratch.singles = atLeast(scratch.singles, rows, 1);
		return scratch.singles;
	}

	private static double[][] atLeast(double[][] table, int rows, int width) {
		if (rows <= table.length) {
			return table;
		}
		double[][] larger = Arrays.copyOf(table, rows);
		for (int i = table.length; i < rows; i++) {
			larger[i] = new double[width];
		}
		return larger;
	}
}
