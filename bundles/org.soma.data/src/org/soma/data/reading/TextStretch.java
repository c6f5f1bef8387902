package org.soma.data.reading;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Some rows of a text in memory, taken apart into cells. */
final class TextStretch {

	private static final ThreadLocal<char[]> DIGITS = ThreadLocal.withInitial(() -> new char[64]);

	private final RowIndex.Stretch place;
	private final byte[] bytes;
	private final Dialect dialect;
	private final Charset charset;
	private final int[] rowStarts;
	/** The number of each row's first cell; one more than there are rows. */
	private final int[] firstCells;
	private int[] ends = new int[1024];
	private int cells;

	TextStretch(RowIndex.Stretch place, byte[] bytes, Dialect dialect, Charset charset) {
		this.place = place;
		this.bytes = bytes;
		this.dialect = dialect;
		this.charset = charset;
		this.rowStarts = new int[place.rows()];
		this.firstCells = new int[place.rows() + 1];
		int[] row = { 0 };
		RowScanner scanner = new RowScanner(dialect.delimiter(), dialect.quote(), 0, (start, end) -> {
			if (row[0] < place.rows()) {
				rowStarts[row[0]] = (int) start;
				cut((int) start, (int) end);
				firstCells[++row[0]] = cells;
			}
			return true;
		});
		scanner.take(bytes, bytes.length);
		scanner.end();
	}

	private void cut(int start, int end) {
		int quote = dialect.quote() == 0 ? -1 : dialect.quote();
		int delimiter = dialect.delimiter();
		boolean blank = true;
		for (int i = start; i < end; i++) {
			int c = bytes[i];
			if (c == delimiter) {
				add(i);
				blank = true;
			} else if (c == quote && blank) {
				i++;
				while (i < end && (bytes[i] != quote || i + 1 < end && bytes[i + 1] == quote)) {
					i += bytes[i] == quote ? 2 : 1;
				}
				blank = false;
			} else {
				blank &= c == ' ';
			}
		}
		add(end);
	}

	private void add(int end) {
		if (cells == ends.length) {
			ends = Arrays.copyOf(ends, cells * 2);
		}
		ends[cells++] = end;
	}

	boolean has(int row) {
		return row >= place.first() && row < place.first() + place.rows();
	}

	private int cell(int row, int column) {
		int at = firstCells[row - place.first()] + column;
		return at < firstCells[row - place.first() + 1] ? at : -1;
	}

	private int from(int row, int cell) {
		return cell == firstCells[row - place.first()] ? rowStarts[row - place.first()] : ends[cell - 1] + 1;
	}

	long start(int row) {
		return place.start() + rowStarts[row - place.first()];
	}

	int cells(int row) {
		return firstCells[row - place.first() + 1] - firstCells[row - place.first()];
	}

	/** A cell as it lies in the file; empty where there is none. */
	byte[] raw(int row, int column) {
		int cell = cell(row, column);
		return cell < 0 ? new byte[0] : Arrays.copyOfRange(bytes, from(row, cell), ends[cell]);
	}

	String text(int row, int column) {
		int cell = cell(row, column);
		if (cell < 0) {
			return "";
		}
		int from = from(row, cell);
		for (int i = from; i < ends[cell] && dialect.quote() != 0; i++) {
			if (bytes[i] == dialect.quote()) {
				return unquoted(new String(bytes, from, ends[cell] - from, charset)).strip();
			}
		}
		return new String(bytes, from, ends[cell] - from, charset).strip();
	}

	private String unquoted(String raw) {
		char quote = dialect.quote();
		StringBuilder text = new StringBuilder();
		boolean quoted = false;
		boolean closed = false;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c != quote) {
				text.append(c);
			} else if (quoted && i + 1 < raw.length() && raw.charAt(i + 1) == quote) {
				text.append(quote);
				i++;
			} else if (quoted) {
				quoted = false;
				closed = true;
			} else if (!closed && text.toString().isBlank()) {
				text.setLength(0);
				quoted = true;
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	/** The number in a cell, without making a string of it where it is plain. */
	double number(int row, int column) {
		int cell = cell(row, column);
		int from = cell < 0 ? 0 : from(row, cell);
		int length = cell < 0 ? 0 : ends[cell] - from;
		char[] digits = DIGITS.get();
		if (length > digits.length) {
			return Numbers.parse(text(row, column), dialect.decimal());
		}
		for (int i = 0; i < length; i++) {
			digits[i] = (char) (bytes[from + i] & 0xff);
			if (digits[i] == dialect.quote()) {
				return Numbers.parse(text(row, column), dialect.decimal());
			}
		}
		return Numbers.parse(digits, 0, length, dialect.decimal());
	}
}
