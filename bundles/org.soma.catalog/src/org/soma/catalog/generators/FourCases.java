package org.soma.catalog.generators;

import java.util.List;

import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;

/** The four cases of two inputs that are 0 or 1, over and over. */
abstract class FourCases implements Generator {

	@Override
	public List<GeneratedColumn> columns() {
		return List.of(GeneratedColumn.input("a"), GeneratedColumn.input("b"), GeneratedColumn.target("y"));
	}

	@Override
	public int usualCount() {
		return 4;
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		int a = index >> 1 & 1;
		int b = index & 1;
		row[0] = a;
		row[1] = b;
		row[2] = target(a, b);
	}

	abstract int target(int a, int b);
}
