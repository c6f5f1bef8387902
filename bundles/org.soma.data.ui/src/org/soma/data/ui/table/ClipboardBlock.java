package org.soma.data.ui.table;

import java.util.ArrayList;
import java.util.List;

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, quotes around what has line breaks in it. */
final class ClipboardBlock {

	private ClipboardBlock() {
	}

	/** @return lines of cells; none where there is nothing */
	static List<String[]> parse(String text) {
		List<String[]> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		String all = text.endsWith("\n") || text.endsWith("\r") || text.isEmpty() ? text : text + "\n";
		for (int i = 0; i < all.length(); i++) {
			char c = all.charAt(i);
			if (quoted) {
				boolean doubled = c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"';
				quoted = c != '"' || doubled;
				i += doubled ? 1 : 0;
				if (quoted) {
					cell.append(c);
				}
			} else if (c == '"' && cell.isEmpty() && all.indexOf('"', i + 1) > 0) {
				quoted = true;
			} else if (c == '\t') {
				line.add(cell.toString());
				cell.setLength(0);
			} else if (c == '\n' || c == '\r') {
				i += c == '\r' && i + 1 < all.length() && all.charAt(i + 1) == '\n' ? 1 : 0;
				line.add(cell.toString());
				cell.setLength(0);
				lines.add(line.toArray(String[]::new));
				line.clear();
			} else {
				cell.append(c);
			}
		}
		return lines;
	}

	static void append(StringBuilder text, String cell) {
		boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && !cell.startsWith("\"");
		text.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
	}
}
