package org.soma.data.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where the rows of a text begin, in bytes that come piece by piece, by the rules of {@link CsvParser}. Knows only
 * what can end a row, which makes it fast. For encodings in which delimiter, quote and line ends are single bytes that occur
 * in no other character.
 */
final class RowScanner {

	/** Hears of rows. */
	interface Rows {

		/** @return whether to go on */
		boolean row(long start, long end);
	}

	private enum State {
		PLAIN, QUOTED, PERHAPS_CLOSED, AFTER_RETURN
	}

	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
	private static final long EACH = 0x0101010101010101L;
	/** In numbers, names and between them hardly a byte is smaller. */
	private static final int RARE = ',';
	/** Stands for the byte before a piece that is looked through ahead. */
	private static final int UNKNOWN = -2;

	private final int delimiter;
	private final int quote;
	private final boolean[] special = new boolean[256];
	/** All bytes that can end a row or begin a quote are smaller than this; 0 where too many others are as well. */
	private final int bound;
	private final Rows rows;
	private State state = State.PLAIN;
	private long position;
	private long start;
	/** The last byte of the piece before that is no blank, or the delimiter at the beginning. */
	private int before;
	private boolean unsure;

	/** @param quote 0 where nothing is quoted */
	RowScanner(char delimiter, char quote, long position, Rows rows) {
		this(delimiter, quote, position, position, delimiter, rows);
	}

	private RowScanner(char delimiter, char quote, long position, long start, int before, Rows rows) {
		this.delimiter = delimiter;
		this.quote = quote == 0 ? -1 : quote;
		this.rows = rows;
		this.position = position;
		this.start = start;
		this.before = before;
		special['\n'] = true;
		special['\r'] = true;
		if (quote != 0) {
			special[quote] = true;
		}
		int highest = Math.max('\r', quote);
		bound = highest < RARE && delimiter > highest ? highest + 1 : 0;
	}

	/**
	 * One for a piece whose beginning is not known yet: it takes it for no quote and tells of the row that ends first as if it
	 * began before the piece.
	 */
	static RowScanner ahead(char delimiter, char quote, long position, Rows rows) {
		return new RowScanner(delimiter, quote, position, position - 1, UNKNOWN, rows);
	}

	/**
	 * Takes the next piece as it was found ahead, or looks through it again where it does not begin as was thought; false where
	 * nobody wants to hear of more rows.
	 */
	boolean take(Piece piece) {
		RowScanner ahead = piece.scanner();
		if (state == State.QUOTED || state == State.PERHAPS_CLOSED || ahead.unsure) {
			return take(piece.bytes(), piece.length());
		}
		for (int i = 0; i < piece.rows(); i++) {
			long from = i == 0 ? start : piece.start(i);
			if (from != piece.end(i) && !rows.row(from, piece.end(i))) {
				return false;
			}
		}
		start = piece.rows() > 0 ? ahead.start : start;
		state = ahead.state;
		before = ahead.before == UNKNOWN ? before : ahead.before;
		position = ahead.position;
		return true;
	}

	/** Takes the next bytes; false where nobody wants to hear of more rows. */
	boolean take(byte[] bytes, int length) {
		int i = 0;
		while (i < length) {
			int c = bytes[i] & 0xff;
			switch (state) {
			case QUOTED -> {
				while (i + Long.BYTES <= length && withZero((long) WORDS.get(bytes, i) ^ quote * EACH) == 0) {
					i += Long.BYTES;
				}
				while (i < length && bytes[i] != quote) {
					i++;
				}
				if (i < length) {
					state = State.PERHAPS_CLOSED;
					i++;
				}
			}
			case PERHAPS_CLOSED -> {
				state = c == quote ? State.QUOTED : State.PLAIN;
				i += c == quote ? 1 : 0;
			}
			case AFTER_RETURN -> {
				i += c == '\n' ? 1 : 0;
				start = position + i;
				state = State.PLAIN;
			}
			case PLAIN -> {
				while (i + Long.BYTES <= length && !isAnySpecial((long) WORDS.get(bytes, i))) {
					i += Long.BYTES;
				}
				while (i < length && !special[bytes[i] & 0xff]) {
					i++;
				}
				if (i < length && !plain(bytes, i++)) {
					return false;
				}
			}
			}
		}
		int last = length - 1;
		while (delimiter != ' ' && last >= 0 && bytes[last] == ' ') {
			last--;
		}
		before = last >= 0 ? bytes[last] & 0xff : before;
		position += length;
		return true;
	}

	/** Whether one of eight bytes can end a row or begin a quote: looking at them one by one takes several times as long. */
	private boolean isAnySpecial(long word) {
		if (bound > 0 && (word - bound * EACH & ~word & EACH << 7) == 0) {
			return false;
		}
		long none = withZero(word ^ '\n' * EACH) | withZero(word ^ '\r' * EACH);
		return (none | (quote < 0 ? 0 : withZero(word ^ quote * EACH))) != 0;
	}

	/** Has a bit for each byte that is zero, and at times for one before it. */
	private static long withZero(long word) {
		return word - EACH & ~word & EACH << 7;
	}

	private boolean plain(byte[] bytes, int i) {
		int c = bytes[i] & 0xff;
		if (c == quote) {
			if (opens(bytes, i)) {
				state = State.QUOTED;
			}
			return true;
		}
		boolean more = position + i == start || rows.row(start, position + i);
		start = position + i + 1;
		state = c == '\r' ? State.AFTER_RETURN : State.PLAIN;
		return more;
	}

	/** Whether only blanks stand between the quote and the beginning of its cell. */
	private boolean opens(byte[] bytes, int at) {
		int i = at - 1;
		while (delimiter != ' ' && i >= 0 && bytes[i] == ' ') {
			i--;
		}
		int previous = i >= 0 ? bytes[i] & 0xff : before;
		unsure |= previous == UNKNOWN;
		return previous == delimiter || previous == '\n' || previous == '\r';
	}

	/** Tells of the last row, where it does not end in a line end; false where it ends within quotes. */
	boolean end() {
		if (state == State.QUOTED) {
			return false;
		}
		if (state != State.AFTER_RETURN && position > start) {
			rows.row(start, position);
		}
		return true;
	}

	/** Where the row that is being read begins. */
	long start() {
		return start;
	}
}
