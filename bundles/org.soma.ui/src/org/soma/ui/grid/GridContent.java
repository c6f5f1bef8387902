package org.soma.ui.grid;

import java.util.Optional;

/** What a grid shows and what becomes of what is done there. */
public interface GridContent {

	/** A grid without cells. */
	GridContent NONE = new GridContent() {

		@Override
		public int rows() {
			return 0;
		}

		@Override
		public int columns() {
			return 0;
		}

		@Override
		public String corner() {
			return "";
		}

		@Override
		public String rowTitle(int row) {
			return "";
		}

		@Override
		public String columnTitle(int column) {
			return "";
		}

		@Override
		public Cell cell(int row, int column) {
			return Cell.EMPTY;
		}

		@Override
		public String widest() {
			return "";
		}

		@Override
		public String help(int row, int column) {
			return "";
		}

		@Override
		public void toggle(CellRange range) {
			// there is nothing
		}
	};

	int rows();

	int columns();

	/** What stands over the titles of the rows. */
	String corner();

	String rowTitle(int row);

	String columnTitle(int column);

	Cell cell(int row, int column);

	/** A text as wide as the widest in any cell. */
	String widest();

	/** What is to be said of a cell under the mouse. */
	String help(int row, int column);

	/** The mark for a whole row, a whole column or all; shown beside their titles. */
	default Mark mark(CellRange whole) {
		return Mark.NONE;
	}

	/** Changes the marks of cells to the one that the first of them does not have. */
	void toggle(CellRange range);

	/** The text that typing into a cell begins with; nothing where a cell cannot be typed into. */
	default Optional<String> text(int row, int column) {
		return Optional.empty();
	}

	/** Why a cell cannot have this text, in one sentence. */
	default Optional<String> problem(int row, int column, String text) {
		return Optional.empty();
	}

	/** Takes over what was typed, or says why not. */
	default void type(int row, int column, String text) {
		// cells cannot be typed into
	}

	/** Hears what would be wrong with what is being typed; nothing where it is fine. */
	default void typing(Optional<String> problem) {
		// cells cannot be typed into
	}

	/** The cells as text for the clipboard; nothing where there is none. */
	default Optional<String> copy(CellRange range) {
		return Optional.empty();
	}

	/** Writes a text from the clipboard over the cells from this one on. */
	default void paste(int row, int column, String text) {
		// nothing can be pasted
	}
}
