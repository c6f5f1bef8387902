package org.soma.data;

import java.util.List;
import java.util.Optional;

import org.soma.data.storage.Block;
import org.soma.data.storage.NumberType;
import org.soma.model.Shape;

/**
 * A column as it was read: one value for each row, or many where it holds pictures. Many threads may read.
 */
public final class Field {

	private final String name;
	private final int width;
	private final Shape shape;
	private final NumberType type;
	private final Block block;
	private final int offset;
	private final List<String> texts;

	/**
	 * @param shape of the values of one row, or null where they are one value or a plain list
	 * @param offset where the values begin in a row of the block
	 * @param texts what the values stand for, by number, where they are not numbers themselves; else null
	 */
	public Field(String name, int width, Shape shape, NumberType type, Block block, int offset, List<String> texts) {
		this.name = name;
		this.width = width;
		this.shape = shape;
		this.type = type;
		this.block = block;
		this.offset = offset;
		this.texts = texts == null ? null : List.copyOf(texts);
	}

	public String name() {
		return name;
	}

	/** How many values each row has. */
	public int width() {
		return width;
	}

	public Optional<Shape> shape() {
		return Optional.ofNullable(shape);
	}

	public NumberType type() {
		return type;
	}

	/** The texts that the values stand for, by number, in the order in which they were met; empty where the values are numbers. */
	public Optional<List<String>> texts() {
		return Optional.ofNullable(texts);
	}

	public Block block() {
		return block;
	}

	/** In a row of the block, in bytes. */
	public int offset() {
		return offset;
	}

	/** A value as it was read; NaN where it is missing. */
	public double value(int row, int index) {
		return block.get(row, offset + index * type.size(), type);
	}

	/** A value as people write it; empty where it is missing. */
	public String text(int row, int index) {
		double value = value(row, index);
		if (Double.isNaN(value)) {
			return "";
		}
		return texts == null ? plain(value, type) : texts.get((int) value);
	}

	/** The shortest text that reads back as the same number; whole numbers without a point. */
	public static String plain(double value, NumberType type) {
		if (value == Math.rint(value) && Math.abs(value) < 1e15) {
			return Long.toString((long) value);
		}
		return type == NumberType.F32 ? Float.toString((float) value) : Double.toString(value);
	}
}
