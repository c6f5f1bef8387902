package org.soma.data.reading;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Remedy;
import org.soma.data.storage.BlockBuilder;

/**
 * What is done about faults of arrays.
 *
 * @param endAnywhere whether the rows of a file that is cut off will do
 * @param values by the name of their field, where they are no finite numbers; nothing is said of a field where they stop
 */
record ArrayRemedies(boolean endAnywhere, Map<String, RowRemedies> values) {

	static final ArrayRemedies STOP = new ArrayRemedies(false, Map.of());

	/** What the settings of a source say. */
	static ArrayRemedies of(ReadingSettings settings, List<OfferedColumn> columns) throws DataException {
		Map<String, RowRemedies> values = new HashMap<>();
		for (OfferedColumn column : columns) {
			RowRemedies remedies = settings.remedies(Fault.VALUE, column.name());
			if (remedies.usual() != Remedy.STOP || remedies.single().values().stream().anyMatch(rows -> !rows.isEmpty())) {
				values.put(column.name(), remedies);
			}
		}
		return new ArrayRemedies(settings.remedy(Fault.END, null) == Remedy.SKIP, Map.copyOf(values));
	}

	/** Whether rows may be others than those of the files, which cannot be used as they lie then. */
	boolean changeRows() {
		return !values.isEmpty();
	}

	/**
	 * Makes missing what is to be.
	 *
	 * @param first the number of the first row to look at
	 * @return the rows that are to be left out
	 */
	BitSet apply(List<FieldPlan> fields, List<BlockBuilder> blocks, int first, int count) {
		BitSet gone = new BitSet();
		for (FieldPlan field : fields) {
			RowRemedies remedies = values.get(field.name());
			if (remedies == null || !field.type().canBeMissing()) {
				continue;
			}
			for (int row = first; row < first + count; row++) {
				Remedy remedy = apply(remedies, row - first + 1L, field, blocks.get(field.block()).at(row));
				gone.set(row, gone.get(row) || remedy == Remedy.SKIP);
			}
		}
		return gone;
	}

	/** @return what is to be done about the row; nothing else than to stop where it is sound */
	private static Remedy apply(RowRemedies remedies, long place, FieldPlan field, ByteBuffer row) {
		Remedy remedy = Remedy.STOP;
		for (int k = 0; k < field.width(); k++) {
			int at = row.position() + field.offset() + k * field.type().size();
			if (!Double.isFinite(field.type().get(row, at))) {
				remedy = remedies.at(place);
				if (remedy == Remedy.MISSING) {
					field.type().setMissing(row, at);
				}
			}
		}
		return remedy;
	}
}
