package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.data.reading.Numbers;
import org.soma.model.Column;

/**
 * Rows and columns of cells, as they lie in files and as they were changed since. Immutable: each change makes another sheet
 * and costs about as much as what it changes, however large the data. Many threads may read.
 *
 * <p>
 * A row has a number by which it is known wherever it moves: that of the files, or for a row that was added one that no
 * other has.
 */
public final class Sheet {

	private static final SheetColumn.Content EMPTY = new SheetColumn.Content.Empty();
	/** Rows that were added are numbered from here; the lower half of a number is that of the row in the files. */
	private static final long ADDED = 0xFFFFFFFFL + Integer.MIN_VALUE + 1;
	private static final int GENERATION = Integer.SIZE;

	private final Stock stock;
	private final List<SheetColumn> columns;
	private final RowOrder order;
	private final CellEdits edits;
	private final int nextKey;
	private final int nextRow;
	private final int nextGeneration;

	private Sheet(Stock stock, List<SheetColumn> columns, RowOrder order, CellEdits edits, int nextKey, int nextRow, int nextGeneration) {
		this.stock = stock;
		this.columns = columns;
		this.order = order;
		this.edits = edits;
		this.nextKey = nextKey;
		this.nextRow = nextRow;
		this.nextGeneration = nextGeneration;
	}

	/**
	 * All rows that can be read by now, unchanged.
	 *
	 * @param names one for each column of the stock, or null for one that has that of its dataset column
	 * @param owners for each column what it is in the dataset, or null
	 */
	static Sheet of(Stock stock, List<String> names, List<Column> owners) {
		List<SheetColumn> columns = new ArrayList<>();
		for (int i = 0; i < stock.columns(); i++) {
			columns.add(new SheetColumn(i, names.get(i), owners.get(i), new SheetColumn.Content.Stored(i)));
		}
		return new Sheet(stock, List.copyOf(columns), RowOrder.stretch(0, stock.rows()), CellEdits.NONE, columns.size(), 0, 1);
	}

	/** The same with all rows that can be read by now, as long as nothing was changed. */
	Sheet grown() {
		return new Sheet(stock, columns, RowOrder.stretch(0, stock.rows()), edits, nextKey, nextRow, nextGeneration);
	}

	Stock stock() {
		return stock;
	}

	RowOrder order() {
		return order;
	}

	CellEdits edits() {
		return edits;
	}

	public List<SheetColumn> columns() {
		return columns;
	}

	public int rows() {
		return order.size();
	}

	/** The number of the row in a place. */
	public long row(int position) {
		return order.at(position);
	}

	/** The row of the files that a row was read from, or is a copy of; -1 for one that was added. */
	public static int inFiles(long row) {
		return (int) row >= 0 ? (int) row : -1;
	}

	/** Whether a row was read, and is no copy. */
	static boolean isRead(long row) {
		return row >>> GENERATION == 0 && (int) row >= 0;
	}

	/** A cell as the user sees it. */
	public String text(int position, int column) {
		return textOf(order.at(position), column);
	}

	/** The number in a cell; NaN where there is none. */
	public double number(int position, int column) {
		return numberOf(order.at(position), column);
	}

	/** Whether a cell says, in one of the ways people and programs do, that there is no value. */
	public boolean isMissing(int position, int column) {
		return Numbers.isMissing(text(position, column));
	}

	String textOf(long row, int column) {
		SheetColumn at = columns.get(column);
		String typed = edits.get(row, at.key());
		if (typed != null) {
			return typed;
		}
		return switch (at.content()) {
		case SheetColumn.Content.Stored stored -> (int) row < 0 ? "" : stock.text((int) row, stored.index());
		case SheetColumn.Content.Empty empty -> "";
		case SheetColumn.Content.Filled filled -> {
			int place = filled.places().of(row);
			yield place < 0 ? filled.before().textOf(row, filled.column()) : filled.fill().text(filled.before(), row, place);
		}
		};
	}

	double numberOf(long row, int column) {
		SheetColumn at = columns.get(column);
		if (at.content() instanceof SheetColumn.Content.Stored stored && (int) row >= 0 && edits.get(row, at.key()) == null) {
			return stock.number((int) row, stored.index());
		}
		return Numbers.parse(textOf(row, column), stock.decimal());
	}

	/** A number as it is written in this sheet. */
	public String written(double number) {
		String plain = Fill.plain(number);
		return stock.decimal() == '.' ? plain : plain.replace('.', stock.decimal());
	}

	/** A text that someone typed: a number with the point or comma that this sheet has. */
	public String typed(String text) {
		String plain = text.strip();
		char other = stock.decimal() == ',' ? '.' : ',';
		boolean foreign = plain.indexOf(other) >= 0 && Double.isNaN(Numbers.parse(plain, stock.decimal()))
				&& !Double.isNaN(Numbers.parse(plain, other));
		return foreign ? plain.replace(other, stock.decimal()) : plain;
	}

	private Sheet with(RowOrder newOrder) {
		return new Sheet(stock, columns, newOrder, edits, nextKey, nextRow, nextGeneration);
	}

	private Sheet with(List<SheetColumn> newColumns, int key) {
		return new Sheet(stock, List.copyOf(newColumns), order, edits, key, nextRow, nextGeneration);
	}

	/** The sheet with another text in a cell. */
	public Sheet withText(int position, int column, String text) {
		return withTexts(List.of(new Cell(position, column, text)));
	}

	/** What is to stand in a place. */
	public record Cell(int position, int column, String text) {
	}

	/** The sheet with other texts in some cells. */
	public Sheet withTexts(Iterable<Cell> cells) {
		CellEdits changed = edits;
		for (Cell cell : cells) {
			if (!text(cell.position(), cell.column()).equals(cell.text()) || edits.get(row(cell.position()), columns.get(cell.column()).key()) != null) {
				changed = changed.with(row(cell.position()), columns.get(cell.column()).key(), cell.text());
			}
		}
		return changed == edits ? this : new Sheet(stock, columns, order, changed, nextKey, nextRow, nextGeneration);
	}

	/** The sheet with so many empty rows more. */
	public Sheet withRows(int position, int count) {
		RowOrder added = RowOrder.stretch(ADDED + nextRow, count);
		return new Sheet(stock, columns, order.insert(position, added), edits, nextKey, Math.addExact(nextRow, count), nextGeneration);
	}

	/** @param positions in their order, each once */
	public Sheet withoutRows(int... positions) {
		return with(removed(positions));
	}

	private RowOrder removed(int... positions) {
		RowOrder left = RowOrder.NONE;
		int from = 0;
		for (int position : positions) {
			left = position > from ? left.with(order.slice(from, position)) : left;
			from = position + 1;
		}
		return left.with(order.slice(from, order.size()));
	}

	private RowOrder picked(int... positions) {
		RowOrder picked = RowOrder.NONE;
		for (int i = 0; i < positions.length;) {
			int next = i + 1;
			while (next < positions.length && positions[next] == positions[next - 1] + 1) {
				next++;
			}
			picked = picked.with(order.slice(positions[i], positions[i] + next - i));
			i = next;
		}
		return picked;
	}

	/**
	 * The sheet with copies of some rows.
	 *
	 * @param positions in their order, each once
	 * @param target where the copies come
	 */
	public Sheet withCopies(int target, int... positions) {
		long[] copies = new long[positions.length];
		CellEdits[] changed = { edits };
		// Two of them may be copies of one row already.
		Map<Integer, Integer> met = new HashMap<>();
		int generations = 1;
		for (int i = 0; i < positions.length; i++) {
			long row = order.at(positions[i]);
			int generation = met.merge((int) row, 1, Integer::sum);
			generations = Math.max(generations, generation);
			long copy = (nextGeneration + generation - 1L) << GENERATION | row & 0xFFFFFFFFL;
			copies[i] = copy;
			edits.of(row, (from, column, text) -> changed[0] = changed[0].with(copy, column, text));
			for (int column = 0; column < columns.size(); column++) {
				if (columns.get(column).content() instanceof SheetColumn.Content.Filled) {
					changed[0] = changed[0].with(copy, columns.get(column).key(), textOf(row, column));
				}
			}
		}
		return new Sheet(stock, columns, order.insert(target, RowOrder.list(copies)), changed[0], nextKey, nextRow,
				nextGeneration + generations);
	}

	/**
	 * The sheet with some rows in another place.
	 *
	 * @param target the place, as it is now, before which they come
	 * @param positions in their order, each once
	 */
	public Sheet withRowsMoved(int target, int... positions) {
		int before = (int) Arrays.stream(positions).filter(position -> position < target).count();
		return with(removed(positions).insert(target - before, picked(positions)));
	}

	/** The sheet with its rows in another order. @param positions all of them, each once */
	public Sheet ordered(int... positions) {
		long[] rows = new long[positions.length];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = order.at(positions[i]);
		}
		return with(RowOrder.list(rows));
	}

	/** The sheet with an empty column more. @param owner what it is in the dataset, from which it has its name */
	public Sheet withColumn(int index, Column owner) {
		List<SheetColumn> changed = new ArrayList<>(columns);
		changed.add(index, new SheetColumn(nextKey, null, owner, EMPTY));
		return with(changed, nextKey + 1);
	}

	/** The sheet with a copy of a column. */
	public Sheet withCopyOf(int column, int index, Column owner) {
		List<SheetColumn> changed = new ArrayList<>(columns);
		changed.add(index, new SheetColumn(nextKey, null, owner,
				new SheetColumn.Content.Filled(this, column, Places.of(RowOrder.NONE), new Fill.Value(""))));
		return with(changed, nextKey + 1);
	}

	public Sheet withoutColumn(int column) {
		List<SheetColumn> changed = new ArrayList<>(columns);
		changed.remove(column);
		return with(changed, nextKey);
	}

	/** The sheet with a column in another place. @param target where it is then */
	public Sheet withColumnMoved(int column, int target) {
		List<SheetColumn> changed = new ArrayList<>(columns);
		changed.add(target, changed.remove(column));
		return with(changed, nextKey);
	}

	/** The same column as one of the dataset, or of none. */
	public Sheet withOwner(int column, Column owner) {
		List<SheetColumn> changed = new ArrayList<>(columns);
		SheetColumn old = changed.get(column);
		changed.set(column, new SheetColumn(old.key(), owner == null ? old.name() : null, owner, old.content()));
		return with(changed, nextKey);
	}

	/**
	 * The sheet with some rows of a column filled.
	 *
	 * @param positions in the order in which they are filled, each once; null for all
	 */
	public Sheet filled(int column, int[] positions, Fill fill) {
		List<SheetColumn> changed = new ArrayList<>(columns);
		SheetColumn old = changed.get(column);
		Places places = Places.of(positions == null ? order : picked(positions));
		changed.set(column, new SheetColumn(nextKey, old.column() == null ? old.name() : null, old.column(),
				new SheetColumn.Content.Filled(this, column, places, fill)));
		return with(changed, nextKey + 1);
	}

	/** Whether the columns are those of the files, in their order. */
	boolean hasColumnsOfFiles() {
		for (int i = 0; i < columns.size(); i++) {
			if (!(columns.get(i).content() instanceof SheetColumn.Content.Stored stored) || stored.index() != i) {
				return false;
			}
		}
		return columns.size() == stock.columns();
	}

	/** Whether a column's cells are those of the files, but for what was typed. */
	boolean isStored(int column) {
		return columns.get(column).content() instanceof SheetColumn.Content.Stored;
	}
}
