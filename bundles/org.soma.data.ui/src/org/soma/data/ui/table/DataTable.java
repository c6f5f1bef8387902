package org.soma.data.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.soma.data.sheet.SheetView;
import org.soma.data.ui.editor.DatasetState;
import org.soma.data.ui.pictures.PictureSource;
import org.soma.data.ui.pictures.Thumbnail;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;

/** The table. Asks for no more cells than can be seen. */
public final class DataTable implements DatasetState.Listener {

	private static final int COLUMN_WIDTH = 92;
	private static final int ROW_HEIGHT = 24;
	private static final int PICTURE_HEIGHT = Thumbnail.EDGE + 4;
	private static final int HEAD_HEIGHT = 42;
	private static final int DIGIT = 8;

	private final DatasetState state;
	private final NatTable table;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final DataLayer data;
	private final DataLayer rowHeads;
	private Thumbnail pictures;
	private int foundPosition = -1;
	private int foundColumn = -1;
	private int shownRows = -1;
	private int shownColumns = -1;

	static {
		TableLibraries.prepare();
	}

	public DataTable(Composite parent, DatasetState state) {
		this.state = state;
		SheetProvider provider = new SheetProvider(state);
		data = new DataLayer(provider, COLUMN_WIDTH, ROW_HEIGHT);
		selection = new SelectionLayer(data, false);
		selection.setSelectionModel(new TableSelection(selection));
		selection.addConfiguration(new TableBindings());
		selection.addConfiguration(new DefaultMoveSelectionConfiguration());
		viewport = new ViewportLayer(selection);
		DataLayer columnHeads = new DataLayer(heads(provider, false), COLUMN_WIDTH, HEAD_HEIGHT);
		rowHeads = new DataLayer(heads(provider, true), 6 * DIGIT, ROW_HEIGHT);
		ColumnHeaderLayer top = new ColumnHeaderLayer(columnHeads, viewport, selection);
		RowHeaderLayer left = new RowHeaderLayer(rowHeads, viewport, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(one(), 6 * DIGIT, HEAD_HEIGHT), left, top);
		GridLayer grid = new GridLayer(viewport, top, left, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
		table = new NatTable(parent, grid, false);
		table.addConfiguration(new TableConfiguration(state, new CellPainter(state, this::isFound), new RowHeadPainter(state, () -> pictures), this::sort));
		table.configure();
		table.setBackground(Colours.of(Tone.PANEL));
		AccessibleName.give(table, "Rows of the dataset");
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selected();
			}
		});
		state.addListener(this);
		sheetChanged();
	}

	private static IDataProvider one() {
		return new HeadProvider(() -> 1, () -> 1);
	}

	private static IDataProvider heads(SheetProvider cells, boolean ofRows) {
		return ofRows ? new HeadProvider(() -> 1, cells::getRowCount) : new HeadProvider(cells::getColumnCount, () -> 1);
	}

	public NatTable control() {
		return table;
	}

	/** Where a cell is drawn in the table, counted as it is shown; nothing sensible where it is scrolled away. */
	public Rectangle bounds(int row, int column) {
		return table.getBoundsByPosition(column - viewport.getOriginColumnPosition() + 1, row - viewport.getOriginRowPosition() + 1);
	}

	/** Where the head of a row or a column is drawn. @param row -1 for the head of a column */
	public Rectangle head(int row, int column) {
		return table.getBoundsByPosition(column < 0 ? 0 : column - viewport.getOriginColumnPosition() + 1,
				row < 0 ? 0 : row - viewport.getOriginRowPosition() + 1);
	}

	/** Scrolls to a row. */
	public void scrollTo(int row) {
		viewport.setOriginY(row * data.getDefaultRowHeight());
	}

	private boolean isFound(int position, int column) {
		return position == foundPosition && column == foundColumn;
	}

	/** Shows a cell, at its place in the sheet, as the one that was looked for. */
	public void showFound(int position, int column) {
		foundPosition = position;
		foundColumn = column;
		int shown = position < 0 ? -1 : state.view().shown(position);
		if (shown >= 0) {
			selection.selectCell(column, shown, false, false);
			viewport.moveCellPositionIntoViewport(column, shown);
			selected();
		}
		table.redraw();
	}

	private void selected() {
		int[] columns = selection.getSelectedColumnPositions();
		if (columns.length > 0 && state.view() != null && columns[0] < state.view().sheet().columns().size()) {
			state.show(state.view().sheet().columns().get(columns[0]).column());
		}
	}

	private void sort() {
		int[] columns = selection.getSelectedColumnPositions();
		if (columns.length > 0) {
			state.look(state.request().sorted(state.view().sheet().columns().get(columns[0]).name()));
		}
	}

	/** The columns of which something is selected. */
	public int[] columns() {
		return selection.getSelectedColumnPositions();
	}

	/** The places in the sheet of the rows of which something is selected, in the order in which they are shown. */
	public int[] positions() {
		SheetView view = state.view();
		return view == null ? new int[0] : shownRows().filter(row -> row < view.rows()).map(view::position).toArray();
	}

	private IntStream shownRows() {
		List<Range> ranges = new ArrayList<>(selection.getSelectedRowPositions());
		ranges.sort((a, b) -> Integer.compare(a.start, b.start));
		return ranges.stream().flatMapToInt(range -> IntStream.range(range.start, range.end));
	}

	/** Whether rows are selected as a whole, by their heads. */
	public boolean areRowsSelected() {
		return selection.getSelectedRowCount() > 0 && selection.getFullySelectedRowPositions().length == selection.getSelectedRowCount();
	}

	/** Whether columns are selected as a whole, by their heads. */
	public boolean areColumnsSelected() {
		return columns().length > 0 && Arrays.equals(selection.getFullySelectedColumnPositions(), columns());
	}

	/** Selects all cells of a column. */
	public void selectColumn(int column) {
		selectColumns(column, 1);
	}

	/** Selects all cells of columns that follow each other. */
	public void selectColumns(int first, int count) {
		selection.selectColumn(first, 0, false, false);
		if (count > 1) {
			selection.selectColumn(first + count - 1, 0, true, false);
		}
		viewport.moveColumnPositionIntoViewport(first);
		selected();
	}

	/** Selects rows that follow each other, counted as they are shown. */
	public void selectRows(int first, int count) {
		selection.selectRow(0, first, false, false);
		if (count > 1) {
			selection.selectRow(0, first + count - 1, true, false);
		}
		viewport.moveRowPositionIntoViewport(first);
		selected();
	}

	/** Selects rows by their places in the sheet and shows the first of them; those that are not shown are left out. */
	public void selectPositions(int... positions) {
		BitSet wanted = new BitSet();
		Arrays.stream(positions).forEach(wanted::set);
		SheetView view = state.view();
		BitSet rows = new BitSet();
		IntStream.range(0, view == null ? 0 : view.rows()).filter(row -> wanted.get(view.position(row))).forEach(rows::set);
		selection.clear();
		if (!rows.isEmpty()) {
			int first = rows.nextSetBit(0);
			selection.selectRow(0, first, false, false); // from here on it is extended with the keys
			for (int from = first; from >= 0; from = rows.nextSetBit(rows.nextClearBit(from))) {
				selection.addSelection(new Rectangle(0, from, Integer.MAX_VALUE, rows.nextClearBit(from) - from));
			}
			viewport.moveRowPositionIntoViewport(first);
		}
		table.redraw();
	}

	public void selectAll() {
		selection.selectAll();
	}

	/** Selects a cell, counted as it is shown. */
	public void select(int row, int column) {
		selection.selectCell(column, row, false, false);
		viewport.moveCellPositionIntoViewport(column, row);
		selected();
	}

	/** Where the selection begins in the sheet: position and column, or null. */
	public int[] anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		boolean there = anchor.getRowPosition() >= 0 && state.view() != null && anchor.getRowPosition() < state.view().rows();
		return there ? new int[] { anchor.getRowPosition(), anchor.getColumnPosition() } : null;
	}

	@Override
	public void sheetChanged() {
		if (table.isDisposed()) {
			return;
		}
		int rows = state.view() == null ? 0 : state.view().rows();
		int columns = state.view() == null ? 0 : state.view().sheet().columns().size();
		if (rows != shownRows || columns != shownColumns) {
			shownRows = rows;
			shownColumns = columns;
			fitHeads();
			table.refresh();
		} else {
			table.redraw();
		}
	}

	private void fitHeads() {
		int number = (String.valueOf(Math.max(1, shownRows)).length() + 2) * DIGIT + 8;
		rowHeads.setDefaultColumnWidth(number + (pictures == null ? 0 : Thumbnail.EDGE + CellPainter.PADDING));
	}

	/** Shows rows as pictures, too. @param source null where they are none */
	public void showPictures(PictureSource source) {
		boolean were = pictures != null;
		pictures = Thumbnail.of(source);
		if (were != (pictures != null)) {
			data.setDefaultRowHeight(were ? ROW_HEIGHT : PICTURE_HEIGHT);
			rowHeads.setDefaultRowHeight(were ? ROW_HEIGHT : PICTURE_HEIGHT);
			fitHeads();
			table.refresh();
		}
	}

	@Override
	public void knowledgeChanged() {
		table.redraw();
	}

	/** Follows the theme. */
	public void restyle() {
		table.setBackground(Colours.of(Tone.PANEL));
		table.redraw();
	}
}
