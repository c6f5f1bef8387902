package org.soma.catalog.generators;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.GeneratedColumn;

/** The columns of pictures of digits. */
final class Pictures {

	private Pictures() {
	}

	/** One input for each pixel, line by line, named by its line and its place in the line; behind them the digit. */
	static List<GeneratedColumn> columns(int side) {
		List<GeneratedColumn> columns = new ArrayList<>();
		for (int line = 1; line <= side; line++) {
			for (int place = 1; place <= side; place++) {
				columns.add(GeneratedColumn.input("p" + line + "_" + place));
			}
		}
		columns.add(GeneratedColumn.targetClass("label"));
		return columns;
	}
}
