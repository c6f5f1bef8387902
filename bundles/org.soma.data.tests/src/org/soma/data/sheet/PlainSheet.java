package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet in the simplest way: what the real one is held against. */
final class PlainSheet {

	final List<List<String>> rows = new ArrayList<>();

	static PlainSheet of(Sheet sheet) {
		PlainSheet plain = new PlainSheet();
		for (int row = 0; row < sheet.rows(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < sheet.columns().size(); column++) {
				cells.add(sheet.text(row, column));
			}
			plain.rows.add(cells);
		}
		return plain;
	}

	int columns() {
		return rows.isEmpty() ? 0 : rows.get(0).size();
	}

	List<List<String>> picked(int... positions) {
		return Arrays.stream(positions).mapToObj(position -> (List<String>) new ArrayList<>(rows.get(position))).toList();
	}

	void remove(int... positions) {
		for (int i = positions.length - 1; i >= 0; i--) {
			rows.remove(positions[i]);
		}
	}

	void insertColumn(int index, List<String> cells) {
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).add(index, cells.get(i));
		}
	}

	List<String> column(int index) {
		return rows.stream().map(row -> row.get(index)).toList();
	}

	void removeColumn(int index) {
		rows.forEach(row -> row.remove(index));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlainSheet plain && rows.equals(plain.rows);
	}

	@Override
	public int hashCode() {
		return rows.hashCode();
	}

	@Override
	public String toString() {
		return rows.toString();
	}
}
