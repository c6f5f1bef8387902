package org.soma.data.reading;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The beginning of a table in text as it is written, and how that was understood.
 *
 * @param dialect the settings that were found out or given, as a source has them
 * @param rows the first rows, the header among them where there is one
 * @param whole whether there are no more than these
 */
public record Glance(Map<String, String> dialect, List<String[]> rows, boolean whole) {

	private static final int MOST = 100;

	static Glance of(Dialect dialect, Charset charset, List<String[]> rows, boolean complete) {
		Map<String, String> found = new LinkedHashMap<>();
		found.put("delimiter", dialect.delimiter() == '\t' ? "tab" : dialect.delimiter() == ' ' ? "space" : String.valueOf(dialect.delimiter()));
		found.put("decimal", String.valueOf(dialect.decimal()));
		found.put("header", dialect.header() ? "yes" : "no");
		found.put("quote", dialect.quote() == 0 ? "none" : String.valueOf(dialect.quote()));
		found.put("encoding", charset.name());
		return new Glance(found, List.copyOf(rows.subList(0, Math.min(MOST, rows.size()))), complete && rows.size() <= MOST);
	}

	/** Whether the first row names the columns. */
	public boolean header() {
		return "yes".equals(dialect.get("header"));
	}
}
