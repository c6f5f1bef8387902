package org.soma.ui.grid;

import java.util.Arrays;
import java.util.List;

import org.soma.model.edit.Numbers;

/**
 * A block of numbers as spreadsheets put it on the clipboard. A cell in which nothing stands is NaN and means to leave what
 * is there.
 */
public record NumberBlock(float[][] rows) {

	/** Separates what stands in a line without tabs. */
	private static final String WITHOUT_TABS = "\\s*[;,]\\s*|\\s+";

	/**
	 * Reads lines of numbers with tabs between them; without tabs also with spaces, semicolons or commas. Between tabs a
	 * comma may stand for the point.
	 *
	 * @throws IllegalArgumentException with one sentence for the user where something is no number
	 */
	public static NumberBlock parse(String text) {
		List<String> lines = text.replaceAll("[\\r\\n]+$", "").lines().toList();
		if (text.isBlank()) {
			throw new IllegalArgumentException("there is no number to paste; copy a block of numbers first");
		}
		boolean tabs = text.indexOf('\t') >= 0;
		String[][] cells = lines.stream().map(line -> tabs ? line.split("\t", -1) : line.strip().split(WITHOUT_TABS)).toArray(String[][]::new);
		int width = Arrays.stream(cells).mapToInt(line -> line.length).max().orElseThrow();
		float[][] rows = new float[cells.length][width];
		for (int row = 0; row < cells.length; row++) {
			Arrays.fill(rows[row], Float.NaN);
			for (int column = 0; column < cells[row].length; column++) {
				rows[row][column] = number(cells[row][column].strip(), tabs, row, column);
			}
		}
		return new NumberBlock(rows);
	}

	private static float number(String cell, boolean tabs, int row, int column) {
		if (cell.isEmpty()) {
			return Float.NaN;
		}
		try {
			return parseNumber(tabs && cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("nothing was pasted: in row " + (row + 1) + ", column " + (column + 1) + " " + e.getMessage(), e);
		}
	}

	/**
	 * Reads a single number.
	 *
	 * @throws IllegalArgumentException with one sentence for the user where it is none, or none that a weight can be
	 */
	public static float parseNumber(String text) {
		float number;
		try {
			number = Numbers.parse(text.replace('\u2212', '-')).floatValue();
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + text.strip() + "' is no number; write one such as -0.25", e);
		}
		if (!Float.isFinite(number)) {
			throw new IllegalArgumentException("'" + text.strip() + "' is too large; write a number of at most 38 digits");
		}
		return number;
	}

	public int height() {
		return rows.length;
	}

	public int width() {
		return rows[0].length;
	}

	/** Numbers as text, each with all its digits; NaN as nothing. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (float[] row : rows) {
			for (int column = 0; column < row.length; column++) {
				text.append(column == 0 ? "" : "\t").append(Float.isNaN(row[column]) ? "" : Numbers.exact(row[column]));
			}
			text.append('\n');
		}
		return text.toString();
	}
}
