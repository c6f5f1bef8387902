package org.soma.data;

import java.util.List;
import java.util.Map;

import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.Source;

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
	public static void apply(Dataset dataset, Map<FileCheck.Kind, Remedy> choices) {
		choices.forEach((kind, remedy) -> apply(dataset, kind, remedy));
	}

	private static void apply(Dataset dataset, FileCheck.Kind kind, Remedy remedy) {
		if (!kind.fault().remedies().contains(remedy)) {
			throw new IllegalArgumentException(kind + " cannot be dealt with by " + remedy);
		}
		if (kind.fault().setting() != null) {
			for (Source source : dataset.getSources()) {
				source.getSettings().put(kind.column() == null ? kind.fault().setting() : kind.fault().setting(kind.column()), remedy.literal());
			}
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
