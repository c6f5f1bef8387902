package org.soma.data.sheet;

import org.soma.model.Column;

/** A column of a sheet. Immutable, but for the name of what it stands for in the dataset. */
public final class SheetColumn {

	/** Where the cells come from that nobody typed over. */
	sealed interface Content {

		/** Column of the files. */
		record Stored(int index) implements Content {
		}

		record Empty() implements Content {
		}

		/**
		 * Some rows filled, the others as they were before.
		 *
		 * @param places where each row stands among those that are filled
		 */
		record Filled(Sheet before, int column, Places places, Fill fill) implements Content {
		}
	}

	private final int key;
	private final String name;
	private final Column column;
	private final Content content;

	SheetColumn(int key, String name, Column column, Content content) {
		this.key = key;
		this.name = name;
		this.column = column;
		this.content = content;
	}

	/** By which its typed cells are known; no two columns that differ in anything but their place have the same. */
	int key() {
		return key;
	}

	Content content() {
		return content;
	}

	/** What the user calls it. */
	public String name() {
		return column != null && column.getName() != null && name == null ? column.getName() : name;
	}

	/** The column of the dataset that it is, or is part of; null where the dataset has none for it. */
	public Column column() {
		return column != null && column.eContainer() != null ? column : null;
	}
}
