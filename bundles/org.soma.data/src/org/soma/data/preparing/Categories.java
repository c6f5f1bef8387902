package org.soma.data.preparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.soma.data.Field;
import org.soma.data.reading.Numbers;

/**
 * The categories of a column, in an order that does not depend on that of the rows: numbers by size, then texts by letter.
 */
public final class Categories {

	private static final Comparator<String> ORDER = Comparator.comparingDouble(Categories::size).thenComparing(Comparator.naturalOrder());

	private final List<String> names;
	private final Map<String, Integer> indices = new HashMap<>();
	private final int[] ofText;
	private final double[] numbers;

	private Categories(List<String> names, int[] ofText, double[] numbers) {
		this.names = List.copyOf(names);
		this.ofText = ofText;
		this.numbers = numbers;
		for (int i = 0; i < names.size(); i++) {
			indices.put(names.get(i), i);
		}
	}

	/** Texts are behind all numbers. */
	private static double size(String name) {
		double number = Numbers.parse(name, '.');
		return Double.isNaN(number) ? Double.POSITIVE_INFINITY : number;
	}

	public static Categories of(Field field, int rows) {
		return field.texts().isPresent() ? ofTexts(field.texts().get()) : ofNumbers(field, rows);
	}

	private static Categories ofTexts(List<String> texts) {
		List<Integer> sorted = IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(texts::get, ORDER)).toList();
		int[] ofText = new int[texts.size()];
		for (int i = 0; i < ofText.length; i++) {
			ofText[sorted.get(i)] = i;
		}
		return new Categories(sorted.stream().map(texts::get).toList(), ofText, null);
	}

	private static Categories ofNumbers(Field field, int rows) {
		Set<Double> found = new HashSet<>();
		double last = Double.NaN;
		for (int row = 0; row < rows; row++) {
			double value = field.value(row, 0);
			if (value != last && !Double.isNaN(value)) {
				found.add(value + 0.0); // no difference between 0 and -0
			}
			last = value;
		}
		double[] numbers = found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		List<String> names = new ArrayList<>();
		for (double number : numbers) {
			names.add(Field.plain(number, field.type()));
		}
		return new Categories(names, null, numbers);
	}

	public List<String> names() {
		return names;
	}

	/** The index of the category that was read as this value; -1 where it is missing. */
	public int index(double value) {
		if (Double.isNaN(value)) {
			return -1;
		}
		return ofText != null ? ofText[(int) value] : Math.max(-1, Arrays.binarySearch(numbers, value + 0.0));
	}

	/** The index of the category that is written like this; -1 where there is none. */
	int index(String text) {
		Integer exact = indices.get(text.strip());
		if (exact != null) {
			return exact;
		}
		double number = Numbers.parse(text, '.');
		for (int i = 0; i < names.size() && !Double.isNaN(number); i++) {
			if (Numbers.parse(names.get(i), '.') == number) {
				return i;
			}
		}
		return -1;
	}
}
