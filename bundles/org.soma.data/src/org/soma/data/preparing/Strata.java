package org.soma.data.preparing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.soma.data.Field;

/** Rows by class, for splits that keep the classes in proportion. */
final class Strata {

	private Strata() {
	}

	/**
	 * The class of each row by its target values: rows whose targets are all the same are of one class.
	 *
	 * @return one number for each row, from 0 on in the order in which they are met
	 */
	static int[] of(List<Field> targets, int rows) {
		int[] classes = new int[rows];
		for (Field target : targets) {
			for (int k = 0; k < target.width(); k++) {
				Map<Long, Integer> values = new HashMap<>();
				Map<Long, Integer> numbers = new HashMap<>();
				for (int row = 0; row < rows; row++) {
					int value = number(values, Double.doubleToLongBits(target.value(row, k)));
					classes[row] = number(numbers, (long) classes[row] << Integer.SIZE | value);
				}
			}
		}
		return classes;
	}

	private static int number(Map<Long, Integer> numbers, long key) {
		Integer known = numbers.putIfAbsent(key, numbers.size());
		return known == null ? numbers.size() - 1 : known;
	}

	/**
	 * Reorders rows so that every beginning of the list has the classes in proportion, to within one row of each. The rows of
	 * one class keep their order.
	 */
	static void spread(int[] rows, IntUnaryOperator classes) {
		int[] sizes = new int[1];
		for (int row : rows) {
			int number = classes.applyAsInt(row);
			sizes = number < sizes.length ? sizes : Arrays.copyOf(sizes, Math.max(number + 1, sizes.length * 2));
			sizes[number]++;
		}
		// The i-th of n rows of a class belongs (i + 1/2) / n of the way through the list.
		long[] keys = new long[rows.length];
		int[] met = new int[sizes.length];
		for (int i = 0; i < rows.length; i++) {
			int number = classes.applyAsInt(rows[i]);
			long place = (long) ((met[number]++ + 0.5) / sizes[number] * (1L << 31));
			keys[i] = place << Integer.SIZE | i;
		}
		Arrays.sort(keys);
		int[] before = rows.clone();
		for (int i = 0; i < rows.length; i++) {
			rows[i] = before[(int) keys[i]];
		}
	}
}
