package org.soma.data.ui.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.soma.data.reading.Numbers;

/** Which rows are shown in which order: all or those of one class, as they come or class by class. Immutable. */
final class PictureOrder {

	/** Numbers by size, then texts by letter. */
	static final Comparator<String> BY_CLASS = Comparator.comparingDouble(PictureOrder::size).thenComparing(Comparator.naturalOrder());

	private final int count;
	/** null where all rows are shown as they come. */
	private final int[] rows;
	private final List<String> groups;
	private final int[] counts;

	private PictureOrder(int count, int[] rows, List<String> groups, int[] counts) {
		this.count = count;
		this.rows = rows;
		this.groups = groups;
		this.counts = counts;
	}

	private static double size(String name) {
		double number = Numbers.parse(name, '.');
		return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
	}

	/** All rows as they come. */
	static PictureOrder all(int count) {
		return new PictureOrder(count, null, List.of(""), new int[] { count });
	}

	/**
	 * @param classes the class of each row
	 * @param names of the classes
	 * @param only the class to show, or -1 for all
	 * @param grouped whether class by class, in the order of their names
	 */
	static PictureOrder of(int[] classes, List<String> names, int only, boolean grouped) {
		if (only < 0 && !grouped) {
			return all(classes.length);
		}
		Map<String, List<Integer>> groups = new TreeMap<>(BY_CLASS);
		for (int row = 0; row < classes.length; row++) {
			if (only < 0 || classes[row] == only) {
				groups.computeIfAbsent(names.get(classes[row]), name -> new ArrayList<>()).add(row);
			}
		}
		int[] rows = groups.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
		return new PictureOrder(rows.length, rows, List.copyOf(groups.keySet()),
				groups.values().stream().mapToInt(List::size).toArray());
	}

	int count() {
		return count;
	}

	/** The row of the data that is shown at a place. */
	int row(int index) {
		return rows == null ? index : rows[index];
	}

	/** Where a row is shown, or -1. */
	int index(int row) {
		if (rows == null) {
			return row < count ? row : -1;
		}
		for (int i = 0; i < rows.length; i++) {
			if (rows[i] == row) {
				return i;
			}
		}
		return -1;
	}

	List<String> groups() {
		return groups;
	}

	int[] counts() {
		return counts.clone();
	}
}
