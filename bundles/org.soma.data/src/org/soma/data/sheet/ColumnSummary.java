package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.data.reading.Numbers;
import org.soma.model.Column;
import org.soma.model.ColumnKind;

/** What is known of the cells of a column. Written by the one thread that counts, and then not changed any more. */
public final class ColumnSummary {

	/** More different texts than this are not told apart. */
	public static final int MOST_CATEGORIES = 1000;

	private final String name;
	private final Column column;
	private final boolean category;
	private final Histogram histogram = new Histogram();
	private final Map<String, long[]> categories = new HashMap<>();
	private boolean tooManyCategories;
	private long count;
	private long missing;
	private long faulty;
	private long firstFaulty = -1;
	private final Spread all = new Spread();
	private final Spread training = new Spread();
	private double last = Double.NEGATIVE_INFINITY;
	private boolean rising = true;
	private long hash = 17;

	ColumnSummary(String name, Column column) {
		this.name = name;
		this.column = column;
		this.category = column != null && column.getKind() == ColumnKind.CATEGORY;
	}

	void add(Sheet sheet, int position, int index, int part) {
		if (category) {
			addText(sheet.text(position, index), position, part);
			return;
		}
		double number = sheet.number(position, index);
		if (number - number != 0) {
			String text = sheet.text(position, index);
			if (Numbers.isMissing(text)) {
				missing++;
			} else {
				firstFaulty = faulty++ == 0 ? position : firstFaulty;
			}
			hash = hash * 31 + text.hashCode();
			rising = false;
			return;
		}
		count++;
		all.add(number);
		if (part == 0) {
			training.add(number);
		}
		rising &= number > last;
		last = number;
		hash = mix(hash, Double.doubleToLongBits(number + 0.0));
		histogram.add(number, part);
	}

	private void addText(String text, int position, int part) {
		double number = Numbers.parse(text, '.');
		hash = mix(hash, Double.isNaN(number) ? text.hashCode() : Double.doubleToLongBits(number + 0.0));
		rising = false;
		if (text.isEmpty()) {
			missing++;
			return;
		}
		count++;
		long[] counts = categories.get(text);
		if (counts == null && categories.size() < MOST_CATEGORIES) {
			counts = new long[HandRows.PARTS.size()];
			categories.put(text, counts);
		}
		if (counts == null) {
			tooManyCategories = true;
		} else {
			counts[part]++;
		}
	}

	private static long mix(long hash, long value) {
		long mixed = (hash ^ value) * 0x9E3779B97F4A7C15L;
		return mixed ^ mixed >>> 32;
	}

	public String name() {
		return name;
	}

	/** The column of the dataset, or null. */
	public Column column() {
		return column;
	}

	/** Whether its texts tell categories apart. */
	public boolean isCategory() {
		return category;
	}

	/** How many cells hold something that can be used. */
	public long count() {
		return count;
	}

	public long missing() {
		return missing;
	}

	/** How many cells of a column of numbers hold something else. */
	public long faulty() {
		return faulty;
	}

	/** The place of the first such row. */
	public long firstFaulty() {
		return firstFaulty;
	}

	/** Of all numbers. */
	public Spread spread() {
		return all;
	}

	/** Of those in training rows, by which columns are scaled. */
	public Spread training() {
		return training;
	}

	public Histogram histogram() {
		return histogram;
	}

	/** The categories, numbers by size before texts by letter. */
	public List<String> categories() {
		List<String> names = new ArrayList<>(categories.keySet());
		names.sort(Comparator.<String>comparingDouble(text -> {
			double number = Numbers.parse(text, '.');
			return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
		}).thenComparing(Comparator.naturalOrder()));
		return names;
	}

	/** How often a category occurs, in the part of that number. */
	public long count(String categoryName, int part) {
		long[] counts = categories.get(categoryName);
		return counts == null ? 0 : counts[part];
	}

	/** Whether there are more categories than are told apart. */
	public boolean hasTooManyCategories() {
		return tooManyCategories;
	}

	/** Whether all cells that hold something hold the same. */
	public boolean isConstant() {
		return count > 0 && missing == 0 && (category ? categories.size() == 1 && !tooManyCategories : all.least() == all.greatest() && faulty == 0);
	}

	/** Whether each number is greater than the one before. */
	boolean isRising() {
		return rising && count > 2;
	}

	/** Two columns with the same cells have the same. */
	long hash() {
		return hash;
	}
}
