package org.soma.data.ui.pictures;

/** Hears what is done with pictures. */
public interface PictureListener {

	/** Others are selected: the numbers of their rows, in order. */
	void selected(int[] rows);

	/** A picture is to be looked at or changed, after Enter or a double click. */
	void opened(int row);
}
