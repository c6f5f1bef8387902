package org.soma.catalog.expression;

import java.util.Arrays;
import java.util.List;

/**
 * A term as a list of steps, each of which is one loop over a block of numbers; what occurs twice in the term is worked out
 * once. Blocks are rows of a table: the first holds x, the second what the function made of it, then the numbers of the term,
 * then what the steps make. Immutable.
 */
final class Program {

	static final int ROW_OF_X = 0;
	static final int ROW_OF_VALUE = 1;
	static final int FIRST_FREE_ROW = 2;

	/** One loop: what it does, the row it fills, and the rows it takes, where those it does not need are any. */
	record Step(Operation operation, int target, int a, int b, int c) {
	}

	private final double[] numbers;
	private final Step[] steps;
	private final int rows;
	private final int result;
	private final boolean takesValue;

	/** @param numbers what the rows from {@link #FIRST_FREE_ROW} on hold before the first step */
	Program(double[] numbers, List<Step> steps, int rows, int result, boolean takesValue) {
		this.numbers = numbers;
		this.steps = steps.toArray(Step[]::new);
		this.rows = rows;
		this.result = result;
		this.takesValue = takesValue;
	}

	/** How many rows the table needs. */
	int rows() {
		return rows;
	}

	/** Where the result is. */
	int result() {
		return result;
	}

	/** Whether the second row is read. */
	boolean takesValue() {
		return takesValue;
	}

	/** Puts the numbers of the term into the first <code>n</code> places of their rows, where they stay over many runs. */
	void begin(double[][] table, int n) {
		for (int i = 0; i < numbers.length; i++) {
			Arrays.fill(table[FIRST_FREE_ROW + i], 0, n, numbers[i]);
		}
	}

	void run(double[][] table, int n) {
		for (Step step : steps) {
			step.operation.run(table[step.a], table[step.b], table[step.c], table[step.target], n);
		}
	}
}
