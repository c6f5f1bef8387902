package org.soma.ui.grid;

/** The small sign in a cell that a click or the space bar changes. */
public enum Mark {

	NONE, //
	UNLOCKED, //
	LOCKED, //
	UNTICKED, //
	TICKED, //
	/** Of a row, a column or a block: some are ticked. */
	PARTLY_TICKED, //
	/** Cannot be ticked. */
	BARRED
}
