package org.soma.commandline.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in aligned columns. Where a table is too wide, its last column continues on the next line. */
public final class Table {

	/** What fits a terminal. */
	static final int WIDTH = 100;

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final boolean[] numbers;

	/**
	 * @param heads of the columns; one that begins with a &gt; holds numbers, which are aligned to the right
	 */
	public Table(String... heads) {
		numbers = new boolean[heads.length];
		for (int i = 0; i < heads.length; i++) {
			numbers[i] = heads[i].startsWith(">");
		}
		rows.add(Arrays.stream(heads).map(head -> head.startsWith(">") ? head.substring(1) : head).toList());
	}

	/** Adds a row; null is an empty cell. */
	public void row(Object... cells) {
		rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).toList());
	}

	/** The lines, the heads first. */
	public List<String> lines() {
		int columns = numbers.length;
		int[] widths = new int[columns];
		for (List<String> row : rows) {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		}
		int indent = Arrays.stream(widths, 0, columns - 1).map(width -> width + GAP.length()).sum();
		List<String> lines = new ArrayList<>();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < columns - 1; i++) {
				line.append(padded(row.get(i), widths[i], numbers[i])).append(GAP);
			}
			List<String> last = numbers[columns - 1] ? List.of(padded(row.get(columns - 1), widths[columns - 1], true))
					: wrapped(row.get(columns - 1), Math.max(20, WIDTH - indent));
			lines.add(line.append(last.get(0)).toString().stripTrailing());
			last.subList(1, last.size()).forEach(more -> lines.add(" ".repeat(indent) + more));
		}
		return lines;
	}

	private static String padded(String text, int width, boolean right) {
		String space = " ".repeat(width - text.length());
		return right ? space + text : text + space;
	}

	private static List<String> wrapped(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (line.length() > 0 && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.length() == 0 ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
