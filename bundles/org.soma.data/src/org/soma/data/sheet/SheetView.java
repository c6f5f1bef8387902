package org.soma.data.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some rows of a sheet in some order, to look at: sorted or filtered. The data stays as it is. Immutable. */
public final class SheetView {

	private final Sheet sheet;
	private final int[] positions;

	private SheetView(Sheet sheet, int[] positions) {
		this.sheet = sheet;
		this.positions = positions;
	}

	/** All rows as they are. */
	public static SheetView of(Sheet sheet) {
		return new SheetView(sheet, null);
	}

	/**
	 * Rows that pass a filter, sorted. Takes a moment for many rows.
	 *
	 * @param filter null for all
	 * @param column by which it is sorted, or -1
	 * @return null where it was cancelled
	 */
	public static SheetView of(Sheet sheet, IntPredicate filter, int column, boolean descending, BooleanSupplier cancelled) {
		int[] positions = new int[sheet.rows()];
		int kept = 0;
		for (int i = 0; i < positions.length; i++) {
			if ((i & 1023) == 0 && cancelled.getAsBoolean()) {
				return null;
			}
			if (filter == null || filter.test(i)) {
				positions[kept++] = i;
			}
		}
		positions = Arrays.copyOf(positions, kept);
		return new SheetView(sheet, column < 0 ? positions : sorted(sheet, positions, column, descending));
	}

	/** Numbers by size before texts by letter before nothing; the same keep their order. */
	private static int[] sorted(Sheet sheet, int[] positions, int column, boolean descending) {
		double[] numbers = new double[positions.length];
		String[] texts = new String[positions.length];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = sheet.number(positions[i], column);
			if (Double.isNaN(numbers[i])) {
				texts[i] = sheet.text(positions[i], column);
				numbers[i] = Double.POSITIVE_INFINITY;
			}
		}
		Comparator<Integer> order = Comparator.<Integer>comparingDouble(i -> numbers[i])
				.thenComparing(i -> texts[i], Comparator.nullsFirst(Comparator.naturalOrder()));
		Integer[] places = IntStream.range(0, positions.length).boxed().toArray(Integer[]::new);
		Arrays.sort(places, (descending ? order.reversed() : order));
		// What is empty stands behind, whichever way.
		IntStream filled = Arrays.stream(places).filter(i -> texts[i] == null || !texts[i].isEmpty()).mapToInt(i -> positions[i]);
		IntStream empty = Arrays.stream(places).filter(i -> texts[i] != null && texts[i].isEmpty()).mapToInt(i -> positions[i]);
		return IntStream.concat(filled, empty).toArray();
	}

	public Sheet sheet() {
		return sheet;
	}

	public int rows() {
		return positions == null ? sheet.rows() : positions.length;
	}

	/** The place in the sheet of a row that is shown. */
	public int position(int shown) {
		return positions == null ? shown : positions[shown];
	}

	/** Where a row of the sheet is shown, or -1. */
	public int shown(int position) {
		if (positions == null) {
			return position;
		}
		for (int i = 0; i < positions.length; i++) {
			if (positions[i] == position) {
				return i;
			}
		}
		return -1;
	}

	/** Whether all rows are shown as they are. */
	public boolean isPlain() {
		return positions == null;
	}

	/** The places of all rows that are shown. */
	public int[] positions() {
		return positions == null ? IntStream.range(0, sheet.rows()).toArray() : positions.clone();
	}

	/** The same rows of a changed sheet, as long as none came or went. */
	public SheetView over(Sheet changed) {
		return positions == null || changed.rows() != sheet.rows() ? of(changed) : new SheetView(changed, positions);
	}
}
