package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowIndexTest {

	private static final long BEYOND = 3L << 31;

	/** As in a file of 6 GB; rows of 300 bytes. */
	@Test
	void rowsBeyondWhatAnIntCanCountAreFound() {
		RowIndex index = new RowIndex();
		int count = (int) (BEYOND / 300);
		for (int row = 0; row < count; row++) {
			index.add(row * 300L);
		}
		index.close(count * 300L);
		assertEquals(count, index.rows());
		for (int row : new int[] { 0, count / 2, (int) ((1L << 31) / 300), count - 1 }) {
			RowIndex.Stretch stretch = index.stretch(row);
			assertEquals(stretch.first() * 300L, stretch.start());
			assertEquals((stretch.first() + stretch.rows()) * 300L, stretch.end());
			assertEquals(true, stretch.first() <= row && row < stretch.first() + stretch.rows());
		}
	}
}
