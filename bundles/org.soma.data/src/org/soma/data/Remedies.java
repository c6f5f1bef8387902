package org.soma.data;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.soma.data.FileCheck.Kind;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Dataset;
import org.soma.model.Role;

/** Writes down in a dataset what is to be done about the faults that were found in its data. */
public final class Remedies {

	private static final String MEAN = "mean";
	private static final String UNKNOWN = "unknown";

	private Remedies() {
	}

	/**
	 * Sets what the choices say in all sources. Where something is to be missing and its column says nothing of missing
	 * values yet, the mean stands in for numbers, and a category of its own for texts.
	 */
	public static void apply(Dataset dataset, Choices choices) {
		choices.kinds().forEach((kind, remedy) -> {
			standIn(dataset, kind, remedy);
			if (kind.fault().setting() != null) {
				set(dataset, kind.fault().setting(kind.column()), remedy.literal());
			}
		});
		Map<String, BitSet> rows = new TreeMap<>();
		choices.singles().forEach((single, remedy) -> {
			Kind kind = single.kind();
			standIn(dataset, kind, remedy);
			rows.computeIfAbsent(kind.fault().setting(remedy, kind.column()), key -> new BitSet()).set((int) single.place() - 1);
		});
		rows.forEach((key, places) -> set(dataset, key, RowRanges.text(places)));
	}

	private static void set(Dataset dataset, String key, String value) {
		dataset.getSources().forEach(source -> source.getSettings().put(key, value));
	}

	private static void standIn(Dataset dataset, Kind kind, Remedy remedy) {
		if (!kind.fault().remedies().contains(remedy)) {
			throw new IllegalArgumentException(kind + " cannot be dealt with by " + remedy);
		}
		if (remedy == Remedy.MISSING) {
			columns(dataset, kind.column()).stream().filter(column -> column.getMissing() == null || column.getMissing().isBlank())
					.forEach(column -> column.setMissing(column.getKind() == ColumnKind.NUMBER ? MEAN : UNKNOWN));
		}
	}

	/** The column with the name; all where there is none, for cells of any may be missing in a row. */
	private static List<Column> columns(Dataset dataset, String name) {
		return dataset.getColumns().stream().filter(column -> name == null ? column.getRole() != Role.IGNORED : column.getName().equals(name))
				.toList();
	}
}
