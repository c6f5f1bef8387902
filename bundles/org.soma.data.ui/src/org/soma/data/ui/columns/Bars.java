package org.soma.data.ui.columns;

import java.util.List;

import org.soma.data.sheet.ColumnSummary;
import org.soma.data.sheet.Histogram;

/**
 * How the cells of a column are spread, as heights of bars.
 *
 * @param heights between 0 and 1, the highest is 1
 */
record Bars(double[] heights) {

	/** All rows of a column where the part is -1, else those of the part. */
	static Bars of(ColumnSummary column, int part) {
		double[] counts;
		if (column.isCategory()) {
			List<String> names = column.categories();
			counts = new double[Math.min(Histogram.BARS, names.size())];
			for (int i = 0; i < counts.length; i++) {
				counts[i] = part >= 0 ? column.count(names.get(i), part)
						: column.count(names.get(i), 0) + column.count(names.get(i), 1) + column.count(names.get(i), 2);
			}
		} else {
			counts = new double[Histogram.BARS];
			for (int i = 0; i < counts.length; i++) {
				counts[i] = part >= 0 ? column.histogram().count(part, i) : column.histogram().count(i);
			}
		}
		double most = 0;
		for (double count : counts) {
			most = Math.max(most, count);
		}
		for (int i = 0; i < counts.length; i++) {
			counts[i] = most == 0 ? 0 : counts[i] / most;
		}
		return new Bars(counts);
	}
}
