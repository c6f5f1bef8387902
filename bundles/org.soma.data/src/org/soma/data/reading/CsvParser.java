package org.soma.data.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;

import org.soma.data.DataException;

/**
 * Takes a text apart into rows of cells. Cells may be quoted, with delimiters, line breaks and doubled quotes inside; lines
 * end in any of the three ways; empty lines are passed over. The cells of one row at a time are kept.
 */
final class CsvParser {

	private static final int BUFFER = 1 << 16;
	/** Where a quote is never closed, the rest of the file would be one cell. */
	private static final int LONGEST_ROW = 1 << 24;

	private final Path file;
	private final Reader in;
	private final char delimiter;
	private final char quote;
	private final char[] buffer = new char[BUFFER];
	private int at;
	private int limit;
	private char[] cells = new char[1024];
	private int length;
	private int[] ends = new int[32];
	private int count;
	private boolean quoted;
	private long row;
	private long place;

	/** @param quote 0 where nothing is quoted */
	CsvParser(Path file, Reader in, char delimiter, char quote) {
		this.file = file;
		this.in = in;
		this.delimiter = delimiter;
		this.quote = quote == 0 ? '\uffff' : quote;
	}

	/** Goes on over the first row, which {@link #place()} does not count; false where there is none. */
	boolean header() throws IOException {
		boolean there = next();
		place = 0;
		return there;
	}

	/** Goes on to the next row that is not empty; false where there is none. */
	boolean next() throws IOException {
		do {
			length = 0;
			count = 0;
			quoted = false;
			if (at == limit && !fill()) {
				return false;
			}
			row++;
			while (cell()) {
				// goes on to the end of the row
			}
		} while (count == 1 && length == 0 && !quoted);
		place++;
		return true;
	}

	/** Reads one cell and what ends it; false where that is the row's end. */
	private boolean cell() throws IOException {
		int start = length;
		boolean closed = false;
		while (at < limit || fill()) {
			char c = buffer[at++];
			if (c == delimiter) {
				end();
				return true;
			}
			if (c == '\n' || c == '\r') {
				endOfLine(c);
				return false;
			}
			if (c == quote && !closed && isBlank(start)) {
				length = start;
				quoted();
				closed = true;
			} else {
				append(c);
			}
		}
		end();
		return false;
	}

	private void endOfLine(char c) throws IOException {
		end();
		if (c == '\r' && (at < limit || fill()) && buffer[at] == '\n') {
			at++;
		}
	}

	private void quoted() throws IOException {
		quoted = true;
		while (at < limit || fill()) {
			char c = buffer[at++];
			if (c != quote) {
				append(c);
			} else if ((at < limit || fill()) && buffer[at] == quote) {
				append(quote);
				at++;
			} else {
				return;
			}
		}
		throw new DataException(file, "row " + row + " begins a quote that is never closed; close it, or set the source's quote to none");
	}

	private boolean isBlank(int start) {
		for (int i = start; i < length; i++) {
			if (cells[i] != ' ') {
				return false;
			}
		}
		return true;
	}

	private void append(char c) throws IOException {
		if (length == cells.length) {
			if (length >= LONGEST_ROW) {
				throw new DataException(file, "row " + row + " is longer than " + LONGEST_ROW
						+ " characters; is it a table, and is each quote closed?");
			}
			cells = Arrays.copyOf(cells, length * 2);
		}
		cells[length++] = c;
	}

	private void end() {
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, count * 2);
		}
		ends[count++] = length;
	}

	private boolean fill() throws IOException {
		try {
			at = 0;
			limit = Math.max(0, in.read(buffer, 0, BUFFER));
			return limit > 0;
		} catch (CharacterCodingException e) {
			throw new DataException(file, "is in another encoding behind row " + row + "; set the source's encoding, such as windows-1252", e);
		}
	}

	/** The number of the row in the file, counted from 1 and with empty lines. */
	long row() {
		return row;
	}

	/** The number of the row among those that are neither header nor empty, counted from 1. */
	long place() {
		return place;
	}

	int cells() {
		return count;
	}

	/** What {@link #start} and {@link #end} are places in. Valid until the next row. */
	char[] buffer() {
		return cells;
	}

	int start(int cell) {
		return cell == 0 ? 0 : ends[cell - 1];
	}

	int end(int cell) {
		return ends[cell];
	}

	/** The cell without blanks around it. */
	String text(int cell) {
		return new String(cells, start(cell), end(cell) - start(cell)).strip();
	}
}
