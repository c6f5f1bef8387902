package org.soma.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.soma.model.Part;

/**
 * The rows of a dataset as they were read, not yet scaled or split. Immutable; many threads may read.
 */
public final class Table {

	private final List<Field> fields;
	private final List<Origin> origins;

	/**
	 * Rows that came from one place.
	 *
	 * @param end the number of the first row that came from elsewhere
	 * @param header how many rows of the file stand before its first row of data
	 * @param part where the rows belong, or {@link Part#ANY}
	 * @param numbers of the file's rows that are here, with the header
	 */
	public record Origin(Path file, int end, int header, Part part, RowNumbers numbers) {

		/** Rows that follow each other in the file without a gap. */
		public Origin(Path file, int end, int header, Part part) {
			this(file, end, header, part, RowNumbers.ALL);
		}
	}

	/**
	 * @param fields at least one, all with equally many rows
	 * @param origins in the order of the rows
	 */
	public Table(List<Field> fields, List<Origin> origins) {
		this.fields = List.copyOf(fields);
		this.origins = List.copyOf(origins);
	}

	public int rows() {
		return origins.get(origins.size() - 1).end();
	}

	public List<Field> fields() {
		return fields;
	}

	public Optional<Field> field(String name) {
		return fields.stream().filter(field -> field.name().equals(name)).findFirst();
	}

	public List<Origin> origins() {
		return origins;
	}

	/** Where a row came from. */
	public Origin origin(int row) {
		return origins.stream().filter(origin -> row < origin.end()).findFirst().orElseThrow(() -> new IndexOutOfBoundsException(row));
	}

	/** The number of a row in its file, counted from 1 and with the header. */
	public long rowInFile(int row) {
		Origin origin = origin(row);
		int index = origins.indexOf(origin);
		return origin.numbers().at(row - (index == 0 ? 0 : origins.get(index - 1).end()) + origin.header());
	}
}
