package org.soma.data.sheet;

import java.io.Closeable;

/** Rows of cells as they lie in files. What can be read does not change any more; many threads may read. */
public interface Stock extends Closeable {

	/** How many rows can be read by now; all of them once it is {@link #isComplete()}. */
	int rows();

	/** Whether all rows have been found. */
	boolean isComplete();

	/** How many columns there are. */
	int columns();

	/** A cell as it is written, without quotes and blanks around it; empty where there is none. */
	String text(int row, int column);

	/** The number in a cell; NaN where there is none. */
	double number(int row, int column);

	/** What stands between a number's whole and its fraction. */
	char decimal();

	/** Lets go of the files. Nothing is read afterwards. */
	@Override
	void close();
}
