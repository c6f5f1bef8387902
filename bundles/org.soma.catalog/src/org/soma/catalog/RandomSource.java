package org.soma.catalog;

import java.util.SplittableRandom;

/**
 * Soma's random numbers: the same seed gives the same numbers on every machine and JVM. All of them are made here from
 * the 64-bit words of {@link SplittableRandom} (SplitMix64), because how the JDK derives floating point and normal numbers
 * is not the same in all its versions. Not for use by two threads at once.
 */
public final class RandomSource {

	private final SplittableRandom words;
	private double spare = Double.NaN;

	private RandomSource(SplittableRandom words) {
		this.words = words;
	}

	public static RandomSource of(long seed) {
		return new RandomSource(new SplittableRandom(seed));
	}

	/** Another source, independent of what this one gives afterwards. */
	public RandomSource split() {
		return new RandomSource(words.split());
	}

	/** Evenly spread in [0, 1). */
	public double uniform() {
		return (words.nextLong() >>> 11) * 0x1p-53;
	}

	/** Evenly spread in [low, high). */
	public double uniform(double low, double high) {
		return low + (high - low) * uniform();
	}

	/** A whole number in [0, bound); the bound is at least 1. */
	public int index(int bound) {
		return (int) ((words.nextLong() >>> 32) * bound >>> 32);
	}

	/** Normally distributed with mean 0 and deviation 1, by the polar form of Box and Muller's method. */
	public double normal() {
		if (!Double.isNaN(spare)) {
			double result = spare;
			spare = Double.NaN;
			return result;
		}
		double a;
		double b;
		double square;
		do {
			a = uniform(-1, 1);
			b = uniform(-1, 1);
			square = a * a + b * b;
		} while (square >= 1 || square == 0);
		// StrictMath, for Math.log may differ in its last bit from one processor to another.
		double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
		spare = b * factor;
		return a * factor;
	}
}
