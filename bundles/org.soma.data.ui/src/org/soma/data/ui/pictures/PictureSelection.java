package org.soma.data.ui.pictures;

import java.util.Arrays;
import java.util.BitSet;

/** The rows that are selected, and among the places on the screen the one that the keys move. */
final class PictureSelection {

	private final BitSet rows = new BitSet();
	private int current;
	private int anchor;

	boolean contains(int row) {
		return rows.get(row);
	}

	int[] rows() {
		return rows.stream().toArray();
	}

	int size() {
		return rows.cardinality();
	}

	/** The place that the keys move. */
	int current() {
		return current;
	}

	/** Selects these and no others. */
	void set(int[] others, PictureOrder order) {
		rows.clear();
		Arrays.stream(others).forEach(rows::set);
		if (others.length > 0) {
			current = Math.max(0, order.index(others[0]));
			anchor = current;
		}
	}

	/** Another order is shown: what is selected stays, where it is also shown. */
	void keepWithin(PictureOrder order) {
		int row = rows.nextSetBit(0);
		current = Math.clamp(row < 0 ? 0 : order.index(row), 0, Math.max(0, order.count() - 1));
		anchor = current;
	}

	/**
	 * Goes to a place.
	 *
	 * @param range whether all from the one gone to before are selected
	 * @param toggle whether the others stay selected
	 */
	void go(int index, PictureOrder order, boolean range, boolean toggle) {
		current = index;
		if (range) {
			rows.clear();
			for (int i = Math.min(anchor, index); i <= Math.max(anchor, index); i++) {
				rows.set(order.row(i));
			}
			return;
		}
		anchor = index;
		if (toggle) {
			rows.flip(order.row(index));
		} else {
			rows.clear();
			rows.set(order.row(index));
		}
	}

	void all(PictureOrder order) {
		for (int i = 0; i < order.count(); i++) {
			rows.set(order.row(i));
		}
	}
}
