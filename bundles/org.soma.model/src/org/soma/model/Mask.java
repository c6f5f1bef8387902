package org.soma.model;

import java.util.BitSet;
import java.util.Objects;

/**
 * A yes or no for each value of a tensor, in row-major order. Immutable, like {@link Tensor}.
 */
public final class Mask {

	private final Shape shape;
	private final BitSet bits;

	private Mask(Shape shape, BitSet bits) {
		this.shape = shape;
		this.bits = bits;
	}

	/** Copies the bits; those past the end of the shape are dropped. */
	public static Mask of(Shape shape, BitSet bits) {
		return new Mask(shape, bits.get(0, shape.size()));
	}

	public static Mask all(Shape shape, boolean value) {
		BitSet bits = new BitSet(shape.size());
		bits.set(0, shape.size(), value);
		return new Mask(shape, bits);
	}

	public Shape shape() {
		return shape;
	}

	public boolean get(int index) {
		return bits.get(Objects.checkIndex(index, shape.size()));
	}

	/** How many are true. */
	public int count() {
		return bits.cardinality();
	}

	/** The same but for one. */
	public Mask with(int index, boolean value) {
		BitSet copy = (BitSet) bits.clone();
		copy.set(Objects.checkIndex(index, shape.size()), value);
		return new Mask(shape, copy);
	}

	public BitSet toBits() {
		return (BitSet) bits.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Mask mask && shape.equals(mask.shape) && bits.equals(mask.bits);
	}

	@Override
	public int hashCode() {
		return bits.hashCode();
	}

	@Override
	public String toString() {
		return "mask " + shape + ", " + count() + " of " + shape.size();
	}
}
