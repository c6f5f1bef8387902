package org.soma.data.ui.pictures;

import org.soma.data.Field;
import org.soma.data.Table;
import org.soma.model.Shape;

/** The pictures of a table as it was read, such as the first rows of a file that is to be imported. */
public final class TablePictures implements PictureSource {

	private final Table table;
	private final Shape shape;
	private final Field picture;
	private final Field label;
	private final float greatest;

	/** @param shape of the field that holds the pictures; the first of several fields of one value where there is none */
	public TablePictures(Table table, Shape shape) {
		this.table = table;
		this.shape = shape;
		picture = table.fields().stream().filter(field -> field.width() == shape.size()).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no column has pictures of " + shape));
		label = table.fields().stream().filter(field -> field != picture && field.width() == 1).reduce((first, last) -> last).orElse(null);
		greatest = Lightest.of(this);
	}

	@Override
	public int count() {
		return table.rows();
	}

	@Override
	public Shape shape() {
		return shape;
	}

	@Override
	public double value(int row, int pixel) {
		return picture.value(row, pixel);
	}

	@Override
	public String label(int row) {
		return label == null ? "" : label.text(row, 0);
	}

	@Override
	public float greatest() {
		return greatest;
	}
}
