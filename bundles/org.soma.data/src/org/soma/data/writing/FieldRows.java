package org.soma.data.writing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.soma.data.Field;
import org.soma.data.Table;
import org.soma.data.preparing.Categories;
import org.soma.data.storage.NumberType;
import org.soma.model.Shape;

/** The rows of some columns as an array has them: numbers of one type beside each other. */
final class FieldRows {

	private enum Type {
		BYTE("|u1", 1), INDEX("<i4", Integer.BYTES), NUMBER("<f8", Double.BYTES);

		private final String name;
		private final int size;

		Type(String name, int size) {
			this.name = name;
			this.size = size;
		}
	}

	private final List<Field> fields;
	/** For each field, or null where it holds numbers. */
	private final List<Categories> categories = new ArrayList<>();
	private final Type type;
	private final Shape shape;

	FieldRows(Table table, List<Field> fields) {
		this.fields = fields;
		fields.forEach(field -> categories.add(field.texts().isPresent() ? Categories.of(field, table.rows()) : null));
		boolean bytes = fields.stream().allMatch(field -> field.type() == NumberType.U8);
		type = bytes ? Type.BYTE : fields.size() == 1 && categories.get(0) != null ? Type.INDEX : Type.NUMBER;
		int width = fields.stream().mapToInt(Field::width).sum();
		shape = fields.size() == 1 ? fields.get(0).shape().orElse(Shape.of(width)) : Shape.of(width);
	}

	/** As NumPy writes it. */
	String type() {
		return type.name;
	}

	/** Of one row. */
	Shape shape() {
		return shape;
	}

	/** Of one row. */
	int bytes() {
		return shape.size() * type.size;
	}

	void put(int row, ByteBuffer bytes) {
		for (int i = 0; i < fields.size(); i++) {
			for (int k = 0; k < fields.get(i).width(); k++) {
				double value = fields.get(i).value(row, k);
				put(categories.get(i) == null ? value : categories.get(i).index(value), bytes);
			}
		}
	}

	private void put(double value, ByteBuffer bytes) {
		switch (type) {
		case BYTE -> bytes.put((byte) (int) value);
		case INDEX -> bytes.putInt((int) value);
		case NUMBER -> bytes.putDouble(value);
		}
	}
}
