package org.soma.ui.grid;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;

/**
 * A table with titles at the left and above that stay while the rest scrolls. Only what can be seen is asked for and drawn.
 * A cell is typed into after a double click, Return or the first character; the space bar changes marks.
 */
public final class Grid extends Canvas {

	private static final int WIDEST_TITLE = 200;
	private static final int NARROWEST_COLUMN = 32;
	private static final double SELECTED_SHARE = 0.16;

	private final CellEditing editing = new CellEditing(this);
	private GridContent content = GridContent.NONE;
	private GridGeometry geometry = new GridGeometry(0, NARROWEST_COLUMN, 0, 0);
	private int row;
	private int column;
	private int anchorRow;
	private int anchorColumn;
	/** Whether the button went down on a cell and is held. */
	private boolean dragged;

	/** @param name what the table as a whole is called by a screen reader, before the cell that is selected */
	public Grid(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> adjustScrollBars());
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseUp, event -> dragged = false);
		addListener(SWT.MouseMove, this::mouseMove);
		addListener(SWT.MouseDoubleClick, event -> doubleClick(geometry.at(event.x, event.y)));
		addListener(SWT.MouseVerticalWheel, event -> scroll(geometry.top() - Integer.signum(event.count) * 3, geometry.left()));
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && !isArrow(event.detail));
		AccessibleName.give(this, () -> name + describeSelected());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scroll(getVerticalBar().getSelection(), geometry.left()));
		getHorizontalBar().addListener(SWT.Selection, event -> scroll(geometry.top(), getHorizontalBar().getSelection()));
	}

	private String describeSelected() {
		return content.rows() == 0 || content.columns() == 0 ? ""
				: ", " + content.rowTitle(row) + ", " + content.columnTitle(column) + ", " + content.cell(row, column).text();
	}

	private static boolean isArrow(int traversal) {
		return traversal == SWT.TRAVERSE_ARROW_NEXT || traversal == SWT.TRAVERSE_ARROW_PREVIOUS;
	}

	/** Shows other cells, from the first one on. */
	public void open(GridContent other) {
		editing.cancel();
		content = other;
		geometry = geometry.from(0, 0);
		row = column = anchorRow = anchorColumn = 0;
		measure();
	}

	/** Shows the cells anew after they changed. What is being typed stays while its cell does. */
	public void refresh(GridContent same) {
		editing.keepOrCancel(content, same);
		content = same;
		row = Math.clamp(row, 0, Math.max(0, content.rows() - 1));
		column = Math.clamp(column, 0, Math.max(0, content.columns() - 1));
		anchorRow = Math.clamp(anchorRow, 0, Math.max(0, content.rows() - 1));
		anchorColumn = Math.clamp(anchorColumn, 0, Math.max(0, content.columns() - 1));
		measure();
	}

	GridContent content() {
		return content;
	}

	private boolean isEmpty() {
		return content.rows() == 0 || content.columns() == 0;
	}

	private CellRange selected() {
		return CellRange.between(anchorRow, anchorColumn, row, column);
	}

	/** Where a cell is drawn, for those who want to point at it. */
	public Rectangle bounds(int atRow, int atColumn) {
		return geometry.bounds(atRow, atColumn);
	}

	private void measure() {
		GC gc = new GC(this);
		try {
			int marks = CellPainter.MARK + CellPainter.PADDING / 2;
			int titles = Math.max(gc.textExtent(content.corner()).x, longest(gc, content.rows(), content::rowTitle));
			int widest = Math.max(gc.textExtent(content.widest()).x, longest(gc, content.columns(), content::columnTitle));
			geometry = new GridGeometry(Math.min(WIDEST_TITLE, titles + marks + 2 * CellPainter.PADDING + 1),
					Math.clamp(widest + marks + 2 * CellPainter.PADDING + 1L, NARROWEST_COLUMN, WIDEST_TITLE), geometry.top(), geometry.left());
		} finally {
			gc.dispose();
		}
		adjustScrollBars();
		redraw();
	}

	private static int longest(GC gc, int count, IntFunction<String> title) {
		return IntStream.range(0, count).mapToObj(title).max((one, other) -> Integer.compare(one.length(), other.length()))
				.map(text -> gc.textExtent(text).x).orElse(0);
	}

	private Point visible() {
		Rectangle area = getClientArea();
		return geometry.whole(new Point(area.width, area.height));
	}

	private void adjustScrollBars() {
		Point visible = visible();
		scroll(geometry.top(), geometry.left());
		adjust(getVerticalBar(), content.rows(), visible.y, geometry.top());
		adjust(getHorizontalBar(), content.columns(), visible.x, geometry.left());
		// A bar that comes or goes changes what is visible.
		if (!visible.equals(visible())) {
			scroll(geometry.top(), geometry.left());
		}
	}

	private static void adjust(ScrollBar bar, int count, int visible, int first) {
		boolean needed = count > visible;
		bar.setVisible(needed);
		bar.setEnabled(needed);
		if (needed) {
			bar.setValues(first, 0, count, visible, 1, visible);
		}
	}

	private void scroll(int top, int left) {
		Point visible = visible();
		GridGeometry moved = geometry.from(Math.clamp(top, 0, Math.max(0, content.rows() - visible.y)),
				Math.clamp(left, 0, Math.max(0, content.columns() - visible.x)));
		if (!moved.equals(geometry)) {
			editing.commit();
			geometry = moved;
			getVerticalBar().setSelection(moved.top());
			getHorizontalBar().setSelection(moved.left());
			redraw();
		}
	}

	/** Scrolls no further than is needed to see the cell. */
	private void reveal() {
		Point visible = visible();
		scroll(Math.clamp(geometry.top(), row - visible.y + 1, row), Math.clamp(geometry.left(), column - visible.x + 1, column));
	}

	private void paint(GC gc) {
		CellPainter painter = new CellPainter(gc);
		Rectangle area = getClientArea();
		Color panel = Colours.of(Tone.PANEL);
		painter.fill(panel, area);
		if (isEmpty()) {
			return;
		}
		int lastRow = Math.min(content.rows() - 1, geometry.at(0, area.height).row());
		int lastColumn = Math.min(content.columns() - 1, geometry.at(area.width, 0).column());
		CellRange selected = selected();
		Color selection = Colours.of(Tones.mix(Colours.rgb(Tone.PANEL), Colours.rgb(Tone.ACCENT), SELECTED_SHARE));
		for (int r = geometry.top(); r <= lastRow; r++) {
			for (int c = geometry.left(); c <= lastColumn; c++) {
				Rectangle bounds = geometry.bounds(r, c);
				if (selected.contains(r, c)) {
					painter.fill(selection, bounds);
				}
				// What is typed over may show through on some systems.
				painter.cell(editing.isAt(r, c) ? Cell.EMPTY : content.cell(r, c), bounds);
				painter.underline(Tone.GRID, bounds);
				if (r == row && c == column && isFocusControl()) {
					painter.outline(bounds);
				}
			}
			title(painter, r, GridPlace.TITLE);
		}
		for (int c = geometry.left(); c <= lastColumn; c++) {
			title(painter, GridPlace.TITLE, c);
		}
		title(painter, GridPlace.TITLE, GridPlace.TITLE);
	}

	private void title(CellPainter painter, int atRow, int atColumn) {
		GridPlace place = new GridPlace(atRow, atColumn);
		Rectangle bounds = geometry.bounds(atRow, atColumn);
		painter.fill(Colours.of(Tone.PANEL), bounds);
		Mark mark = content.mark(place.range(content));
		if (mark == Mark.NONE && atColumn != GridPlace.TITLE) {
			painter.titleOver(title(place), bounds);
		} else {
			painter.title(title(place), mark, bounds);
		}
		painter.underline(atRow == GridPlace.TITLE ? Tone.EDGE : Tone.GRID, bounds);
	}

	private String title(GridPlace place) {
		if (place.column() == GridPlace.TITLE) {
			return place.row() == GridPlace.TITLE ? content.corner() : content.rowTitle(place.row());
		}
		return content.columnTitle(place.column());
	}

	private Optional<GridPlace> place(Event event) {
		GridPlace place = geometry.at(event.x, event.y);
		return Optional.of(place).filter(at -> !isEmpty() && at.row() < content.rows() && at.column() < content.columns());
	}

	private void mouseDown(Event event) {
		forceFocus();
		dragged = false;
		place(event).filter(place -> event.button == 1).ifPresent(place -> {
			editing.commit();
			boolean several = (event.stateMask & SWT.SHIFT) != 0;
			if (isOnMark(place, event.x)) {
				boolean amongSelected = place.isCell() && selected().contains(place.row(), place.column());
				CellRange range = amongSelected ? selected() : place.range(content);
				if (place.isCell() && !amongSelected) {
					select(place.row(), place.column(), false);
				}
				content.toggle(range);
			} else if (place.isCell()) {
				select(place.row(), place.column(), several);
				dragged = true;
			} else {
				CellRange range = place.range(content);
				select(range.firstRow(), range.firstColumn(), several);
				anchorRow = range.lastRow();
				anchorColumn = range.lastColumn();
				redraw();
			}
		});
	}

	private boolean isOnMark(GridPlace place, int x) {
		Rectangle bounds = geometry.bounds(place.row(), place.column());
		if (!place.isCell()) {
			return content.mark(place.range(content)) != Mark.NONE && x - bounds.x < CellPainter.MARK + 2 * CellPainter.PADDING;
		}
		Cell cell = content.cell(place.row(), place.column());
		return cell.mark() != Mark.NONE
				&& (cell.text().isEmpty() || x >= bounds.x + bounds.width - CellPainter.MARK - CellPainter.PADDING - CellPainter.PADDING / 2);
	}

	private void mouseMove(Event event) {
		Optional<GridPlace> place = place(event);
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			// A move may be told of late, with the button of a click that comes after it.
			place.filter(at -> dragged && at.isCell() && isFocusControl()).ifPresent(at -> select(at.row(), at.column(), true));
		} else {
			String help = place.map(at -> at.isCell() ? content.help(at.row(), at.column()) : title(at)).orElse(null);
			if (help == null || !help.equals(getToolTipText())) {
				setToolTipText(help);
			}
		}
	}

	private void doubleClick(GridPlace place) {
		if (place.isCell() && place.row() == row && place.column() == column) {
			edit(null);
		}
	}

	private void keyDown(Event event) {
		if (isEmpty()) {
			return;
		}
		boolean several = (event.stateMask & SWT.SHIFT) != 0;
		Point visible = visible();
		switch (event.keyCode) {
		case SWT.ARROW_UP -> select(row - 1, column, several);
		case SWT.ARROW_DOWN -> select(row + 1, column, several);
		case SWT.ARROW_LEFT -> select(row, column - 1, several);
		case SWT.ARROW_RIGHT -> select(row, column + 1, several);
		case SWT.PAGE_UP -> select(row - visible.y, column, several);
		case SWT.PAGE_DOWN -> select(row + visible.y, column, several);
		case SWT.HOME -> select(row, 0, several);
		case SWT.END -> select(row, content.columns() - 1, several);
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> edit(null);
		case ' ' -> content.toggle(selected());
		default -> {
			if (event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0) {
				edit(String.valueOf(event.character));
			}
		}
		}
	}

	/** Goes to the nearest cell that there is. */
	void select(int toRow, int toColumn, boolean several) {
		getAccessible().selectionChanged();
		row = Math.clamp(toRow, 0, content.rows() - 1);
		column = Math.clamp(toColumn, 0, content.columns() - 1);
		if (!several) {
			anchorRow = row;
			anchorColumn = column;
		}
		reveal();
		redraw();
	}

	/** @param typed what replaces the text of the cell, or null */
	private void edit(String typed) {
		content.text(row, column).ifPresent(text -> editing.start(row, column, geometry.bounds(row, column), text, typed));
	}

	/** The cells that are selected go to the clipboard, or what is selected in the cell that is being typed into. */
	public void copy() {
		if (editing.field().isPresent()) {
			editing.field().get().copy();
		} else if (!isEmpty()) {
			content.copy(selected()).ifPresent(text -> {
				Clipboard clipboard = new Clipboard(getDisplay());
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			});
		}
	}

	/** What is on the clipboard goes into the cells from the first selected one on, or into the cell that is being typed into. */
	public void paste() {
		if (editing.field().isPresent()) {
			editing.field().get().paste();
			return;
		}
		Clipboard clipboard = new Clipboard(getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (!isEmpty()) {
			content.paste(selected().firstRow(), selected().firstColumn(), text == null ? "" : (String) text);
		}
	}
}
