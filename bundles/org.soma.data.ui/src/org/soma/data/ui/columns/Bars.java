package org.soma.data.ui.columns;

import java.util.List;

import org.soma.data.sheet.ColumnSummary;
import org.soma.data.sheet.Histogram;

/**
 * How the cells of a column are spread, as heights of bars: the first begins at about its least number, the last ends at about
 * its greatest.
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
			// The same stretch for each part, so that they can be compared.
			Histogram histogram = column.histogram();
			int first = histogram.first();
			counts = new double[Math.max(0, histogram.end() - first)];
			for (int i = 0; i < counts.length; i++) {
				counts[i] = part >= 0 ? histogram.count(part, first + i) : histogram.count(first + i);
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
