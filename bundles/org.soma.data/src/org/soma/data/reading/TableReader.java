package org.soma.data.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.soma.data.DataException;
import org.soma.model.Column;

/** Reads the rows of one file, or of something like one. For one thread, once. */
public interface TableReader {

	/** What is named in messages. */
	Path file();

	/** The columns that there are, with what they are probably good for. */
	List<OfferedColumn> columns() throws IOException;

	/** How many rows there are, or in a long file at least are. */
	int rowsAtLeast() throws IOException;

	/** The files that are read. */
	default List<Path> files() {
		return List.of(file());
	}

	/** Whether reading finds all faults there are; else the values themselves have to be looked at. */
	default boolean findsAllFaults() {
		return true;
	}

	/** The beginning as it is written, where this is a table in text. */
	default Optional<Glance> glance() {
		return Optional.empty();
	}

	/**
	 * Adds all rows.
	 *
	 * @param columns what is wanted, in the dataset's order
	 * @param limit the most rows to read
	 * @throws DataException where the file is not sound, or does not go with what was read before
	 */
	void read(List<Column> columns, int limit, TableBuilder table) throws IOException;
}
