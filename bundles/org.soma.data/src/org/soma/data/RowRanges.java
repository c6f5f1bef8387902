package org.soma.data;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows as people write them: numbers and ranges with commas between them, the first row is 1. */
public final class RowRanges {

	private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,10})\\s*(?:-\\s*(\\d{1,10})\\s*)?");

	private RowRanges() {
	}

	/**
	 * @param file where they are written, and {@code what} there says which rows: both are named in messages
	 * @param text may be null or blank
	 * @param rows how many rows there are
	 * @return the rows, counted from 0
	 */
	public static BitSet parse(Path file, String what, String text, int rows) throws DataException {
		BitSet set = new BitSet();
		if (text == null || text.isBlank()) {
			return set;
		}
		for (String range : text.split(",", -1)) {
			Matcher matcher = RANGE.matcher(range);
			if (!matcher.matches()) {
				throw new DataException(file, what + " has '" + range.strip()
						+ "', which is no row or range of rows; write them such as 1-100,205");
			}
			long first = Long.parseLong(matcher.group(1));
			long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
			if (first < 1 || last < first || last > rows) {
				throw new DataException(file, what + " has the rows " + range.strip() + ", but there are the rows 1 to " + rows
						+ "; change them");
			}
			set.set((int) first - 1, (int) last);
		}
		return set;
	}

	/** @return the text for rows counted from 0; null for none */
	public static String text(BitSet rows) {
		StringBuilder text = new StringBuilder();
		for (int first = rows.nextSetBit(0); first >= 0;) {
			int end = rows.nextClearBit(first);
			text.append(text.isEmpty() ? "" : ",").append(first + 1).append(end - first == 1 ? "" : "-" + end);
			first = rows.nextSetBit(end);
		}
		return text.isEmpty() ? null : text.toString();
	}
}
