package org.soma.data.sheet;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.soma.data.DataException;
import org.soma.data.RowRanges;
import org.soma.model.Part;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Split;

/** The rows that someone has placed in a part by hand. */
public final class HandRows {

	/** The parts that rows can be placed in. */
	public static final List<Part> PARTS = List.of(Part.TRAIN, Part.VALIDATION, Part.TEST);

	private HandRows() {
	}

	/** The attribute of a split with the rows of a part. */
	public static EAttribute feature(Part part) {
		return switch (part) {
		case TRAIN -> Literals.SPLIT__TRAIN_ROWS;
		case VALIDATION -> Literals.SPLIT__VALIDATION_ROWS;
		case TEST -> Literals.SPLIT__TEST_ROWS;
		case ANY -> throw new IllegalArgumentException("rows in no part are not written down");
		};
	}

	/** The rows of a part, counted from 0; none where what is written makes no sense. */
	public static BitSet of(Split split, Part part) {
		return of((String) split.eGet(feature(part)));
	}

	/** The rows that a text names, counted from 0; none where it makes no sense. */
	static BitSet of(String text) {
		try {
			return RowRanges.parse(Path.of(""), "its split", text, Integer.MAX_VALUE);
		} catch (DataException e) {
			return new BitSet();
		}
	}

	static void set(Split split, Part part, BitSet rows) {
		split.eSet(feature(part), RowRanges.text(rows));
	}

	/** The places of the same rows in another order. */
	static BitSet follow(BitSet rows, Sheet before, Sheet after) {
		Places known = Places.of(rows.stream().filter(row -> row < before.rows()).mapToObj(row -> RowOrder.stretch(before.row(row), 1))
				.reduce(RowOrder.NONE, RowOrder::with));
		BitSet moved = new BitSet();
		for (int i = 0; i < after.rows(); i++) {
			moved.set(i, known.of(after.row(i)) >= 0);
		}
		return moved;
	}
}
