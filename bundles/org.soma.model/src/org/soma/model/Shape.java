package org.soma.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The dimensions of a tensor or a layer, written <code>28x28x1</code>. Immutable.
 */
public final class Shape {

	private final int[] dimensions;
	private final int size;

	private Shape(int[] dimensions) {
		this.dimensions = dimensions;
		this.size = sizeOf(dimensions);
	}

	/**
	 * @throws IllegalArgumentException where there is no dimension, one is not positive, or the product exceeds an int
	 */
	public static Shape of(int... dimensions) {
		return new Shape(dimensions.clone());
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException with a message for the user where the text is no shape
	 */
	public static Shape parse(String text) {
		try {
			return new Shape(Arrays.stream(text.strip().split("x", -1)).mapToInt(Integer::parseInt).toArray());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(text.strip().matches("\\d+(x\\d+)*") ? tooLarge(text.strip())
					: "'" + text + "' is no shape; write whole numbers with x between them, such as 28x28", e);
		}
	}

	/** How many values there are in all. */
	public int size() {
		return size;
	}

	public int rank() {
		return dimensions.length;
	}

	public int dimension(int index) {
		return dimensions[index];
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Shape shape && Arrays.equals(dimensions, shape.dimensions);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(dimensions);
	}

	@Override
	public String toString() {
		return text(dimensions);
	}

	private static String text(int[] dimensions) {
		return Arrays.stream(dimensions).mapToObj(Integer::toString).collect(Collectors.joining("x"));
	}

	private static int sizeOf(int[] dimensions) {
		if (dimensions.length == 0 || Arrays.stream(dimensions).anyMatch(dimension -> dimension <= 0)) {
			throw new IllegalArgumentException("a shape has at least one dimension, each at least 1; this one is " + Arrays.toString(dimensions));
		}
		long size = 1;
		for (int dimension : dimensions) {
			size *= dimension;
			if (size > Integer.MAX_VALUE) {
				throw new IllegalArgumentException(tooLarge(text(dimensions)));
			}
		}
		return (int) size;
	}

	private static String tooLarge(String shape) {
		return String.format(Locale.ROOT, "%s is too large: no block of memory holds more than %,d values; choose a smaller shape", shape,
				Integer.MAX_VALUE);
	}
}
