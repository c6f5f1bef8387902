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
	 * @param places of those among the file's rows of data: all but those that were left out
	 */
	public record Origin(Path file, int end, int header, Part part, RowNumbers numbers, RowNumbers places) {

		/** Rows that follow each other in the file without a gap. */
		public Origin(Path file, int end, int header, Part part) {
			this(file, end, header, part, RowNumbers.ALL, RowNumbers.ALL);
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

	/** How many rows there are for who shows the file as it lies: also those that were left out, where it is the only one. */
	public int places() {
		return rows() + (origins.size() == 1 ? origins.get(0).places().left() : 0);
	}

	/** Which of all {@link #places()} a row has, counted from 0: it is there that somebody places it in a part by hand. */
	public int place(int row) {
		return origins.size() == 1 ? (int) origins.get(0).places().at(row) - 1 : row;
	}

	/** The row in a place, where it was not left out. */
	public int row(int place) {
		return origins.size() == 1 ? (int) origins.get(0).places().index(place + 1L) : place;
	}

	/** The number of a row in its file, counted from 1 and with the header. */
	public long rowInFile(int row) {
		Origin origin = origin(row);
		int index = origins.indexOf(origin);
		return origin.numbers().at(row - (index == 0 ? 0 : origins.get(index - 1).end()) + origin.header());
	}
}
