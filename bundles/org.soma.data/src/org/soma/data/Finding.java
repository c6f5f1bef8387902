package org.soma.data;

import java.nio.file.Path;

/**
 * Something wrong in a data file.
 *
 * @param row the row in the file, counted from 1 and with the header where there is one; 0 where it is not one row's fault
 * @param column what the column is called, or null where it is not one column's fault
 * @param message what is wrong and what to do
 * @param fault what can be done about it besides
 * @param place the number of the row among those of data, or of the picture among those of its source, counted from 1; 0 where that is not known
 */
public record Finding(Path file, long row, String column, String message, Fault fault, long place) {

	/** One whose row is not dealt with alone. */
	public Finding(Path file, long row, String column, String message, Fault fault) {
		this(file, row, column, message, fault, 0);
	}

	/** One that only a sound file helps against. */
	public Finding(Path file, long row, String column, String message) {
		this(file, row, column, message, Fault.OTHER);
	}

	/** All of it in one line. */
	public String line() {
		String place = row == 0 ? "" : "row " + row;
		if (column != null) {
			place += (place.isEmpty() ? "" : ", ") + "column " + column;
		}
		return file + ": " + (place.isEmpty() ? "" : place + ": ") + message;
	}
}
