package org.soma.data.reading;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Remedy;

/**
 * What is done about one kind of fault: the same in all rows but some.
 *
 * @param single the rows that are dealt with otherwise, counted from 0
 */
public record RowRemedies(Remedy usual, Map<Remedy, BitSet> single) {

	public static final RowRemedies STOP = new RowRemedies(Remedy.STOP, Map.of());
	static final RowRemedies MISSING = new RowRemedies(Remedy.MISSING, Map.of());

	/**
	 * What the settings of a source say.
	 *
	 * @param file is named where they make no sense
	 * @param column null where it is not one column's fault
	 */
	public static RowRemedies of(Path file, Map<String, String> settings, Fault fault, String column) throws DataException {
		return new ReadingSettings(file, settings).remedies(fault, column);
	}

	/** @param place the number of a row among those of data, counted from 1 */
	public Remedy at(long place) {
		for (Map.Entry<Remedy, BitSet> each : single.entrySet()) {
			if (each.getValue().get((int) place - 1)) {
				return each.getKey();
			}
		}
		return usual;
	}

	/** Whether this row is one of those that are left out, whatever is done about others. */
	public boolean isSkippedAlone(long place) {
		BitSet rows = single.get(Remedy.SKIP);
		return rows != null && rows.get((int) place - 1);
	}

	/** Whether a row may be left out. */
	public boolean leavesOut() {
		return usual == Remedy.SKIP || single.containsKey(Remedy.SKIP) && !single.get(Remedy.SKIP).isEmpty();
	}
}
