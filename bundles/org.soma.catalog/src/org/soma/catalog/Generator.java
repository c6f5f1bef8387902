package org.soma.catalog;

import java.util.List;
import java.util.Optional;

import org.soma.model.Shape;

/**
 * Makes up the rows of a dataset. Rows are asked for one by one and in order, so that there can be more of them than fit
 * into memory; the same seed and count give the same rows.
 */
public interface Generator {

	/** The columns in the order of the numbers of a row. Depends on the settings alone. */
	List<GeneratedColumn> columns();

	/** How many rows make a useful dataset where its user asks for no number. */
	default int usualCount() {
		return 500;
	}

	/** The shape of the inputs of one row, such as 28x28 for a picture; nothing where they are plain columns. */
	default Optional<Shape> sampleShape() {
		return Optional.empty();
	}

	/**
	 * Writes one row. Called for the indices 0, 1, 2 and so on, on a background thread.
	 *
	 * @param count how many rows there will be
	 * @param random the source of everything random, the same one for all rows
	 * @param row takes as many numbers as there are columns; a category is its index
	 */
	void row(int index, int count, RandomSource random, float[] row);

	/** All rows at once, one after the other in one array. */
	default float[] rows(int count, long seed) {
		float[] row = new float[columns().size()];
		float[] rows = new float[Math.multiplyExact(count, row.length)];
		RandomSource random = RandomSource.of(seed);
		for (int i = 0; i < count; i++) {
			row(i, count, random, row);
			System.arraycopy(row, 0, rows, i * row.length, row.length);
		}
		return rows;
	}
}
