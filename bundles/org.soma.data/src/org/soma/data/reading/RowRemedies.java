package org.soma.data.reading;

import java.util.BitSet;
import java.util.Map;

import org.soma.data.Remedy;

/**
 * What is done about one kind of fault: the same in all rows but some.
 *
 * @param single the rows that are dealt with otherwise, counted from 0
 */
record RowRemedies(Remedy usual, Map<Remedy, BitSet> single) {

	static final RowRemedies STOP = new RowRemedies(Remedy.STOP, Map.of());

	/** @param place the number of a row among those of data, counted from 1 */
	Remedy at(long place) {
		for (Map.Entry<Remedy, BitSet> each : single.entrySet()) {
			if (each.getValue().get((int) place - 1)) {
				return each.getKey();
			}
		}
		return usual;
	}

	/** Whether this row is one of those that are left out, whatever is done about others. */
	boolean isSkippedAlone(long place) {
		BitSet rows = single.get(Remedy.SKIP);
		return rows != null && rows.get((int) place - 1);
	}

	/** Whether a row may be left out. */
	boolean leavesOut() {
		return usual == Remedy.SKIP || single.containsKey(Remedy.SKIP) && !single.get(Remedy.SKIP).isEmpty();
	}
}
