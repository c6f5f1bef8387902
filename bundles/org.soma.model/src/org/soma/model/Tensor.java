package org.soma.model;

import java.util.Arrays;

/**
 * Float values with a shape, in row-major order. A tensor here is a value of the model: it never changes, an edit sets
 * another one, so that undo can simply keep the old one.
 */
public final class Tensor {

	private final Shape shape;
	private final float[] values;

	private Tensor(Shape shape, float[] values) {
		if (values.length != shape.size()) {
			throw new IllegalArgumentException(values.length + " values do not fill the shape " + shape);
		}
		this.shape = shape;
		this.values = values;
	}

	public static Tensor zeros(Shape shape) {
		return new Tensor(shape, new float[shape.size()]);
	}

	/** Copies the values. */
	public static Tensor of(Shape shape, float... values) {
		return new Tensor(shape, values.clone());
	}

	/** Takes the array over without copying it: the caller must not touch it again. */
	public static Tensor adopt(Shape shape, float[] values) {
		return new Tensor(shape, values);
	}

	public Shape shape() {
		return shape;
	}

	public float get(int index) {
		return values[index];
	}

	/** The same values but for one. */
	public Tensor with(int index, float value) {
		float[] copy = values.clone();
		copy[index] = value;
		return new Tensor(shape, copy);
	}

	public float[] toArray() {
		return values.clone();
	}

	/** Copies all values into <code>target</code> from <code>offset</code> on. */
	public void copyTo(float[] target, int offset) {
		System.arraycopy(values, 0, target, offset, values.length);
	}

	/** Whether there is neither an infinity nor a NaN. */
	public boolean isFinite() {
		for (float value : values) {
			if (!Float.isFinite(value)) {
				return false;
			}
		}
		return true;
	}

	/** Equal bit by bit, so that NaN equals itself and 0 differs from -0. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Tensor tensor && shape.equals(tensor.shape) && Arrays.equals(values, tensor.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return "tensor " + shape;
	}
}
