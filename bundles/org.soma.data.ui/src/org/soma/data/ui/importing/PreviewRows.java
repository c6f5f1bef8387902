package org.soma.data.ui.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.soma.data.FileCheck;
import org.soma.data.FilePreview;
import org.soma.data.Finding;
import org.soma.diagram.look.Tone;
import org.soma.ui.grid.Cell;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.GridContent;
import org.soma.ui.grid.Mark;

/** The first rows of a file as they are written; cells in which something was found stand out. */
final class PreviewRows implements GridContent {

	private static final int LONGEST_CELL = 24;

	private final FilePreview seen;
	private final Map<Long, Set<String>> found = new HashMap<>();

	/** @param check null where it is not known yet */
	PreviewRows(FilePreview seen, FileCheck check) {
		this.seen = seen;
		if (check != null) {
			for (Finding finding : check.findings()) {
				found.computeIfAbsent(finding.row(), row -> new HashSet<>()).add(String.valueOf(finding.column()));
			}
		}
	}

	@Override
	public int rows() {
		return seen.rows().size();
	}

	@Override
	public int columns() {
		return seen.columns().size();
	}

	@Override
	public String corner() {
		return "row";
	}

	@Override
	public String rowTitle(int row) {
		return Integer.toString(seen.firstRow() + row);
	}

	@Override
	public String columnTitle(int column) {
		return seen.columns().get(column);
	}

	@Override
	public Cell cell(int row, int column) {
		Set<String> columns = found.getOrDefault((long) seen.firstRow() + row, Set.of());
		boolean faulty = columns.contains(seen.columns().get(column)) || columns.contains("null");
		return new Cell(shortened(written(row, column)), faulty ? Tone.ERROR : Tone.TEXT, Mark.NONE);
	}

	private String written(int row, int column) {
		List<String> cells = seen.rows().get(row);
		return column < cells.size() ? cells.get(column) : "";
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s*\\R\\s*", " \u21b5 ");
		return line.length() > LONGEST_CELL ? line.substring(0, LONGEST_CELL - 1) + "\u2026" : line;
	}

	@Override
	public String widest() {
		return seen.rows().stream().limit(30).flatMap(List::stream).map(PreviewRows::shortened).max(Comparator.comparingInt(String::length)).orElse("");
	}

	@Override
	public String help(int row, int column) {
		return row < 0 || column < 0 ? "" : written(row, column);
	}

	@Override
	public void toggle(CellRange range) {
		// rows are only shown
	}
}
