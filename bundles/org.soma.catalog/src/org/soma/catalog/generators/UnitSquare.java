package org.soma.catalog.generators;

import java.util.List;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** Points of the unit square and what a function makes of them. */
public abstract class UnitSquare implements Generator, Configurable {

	private boolean grid;

	@Override
	public void configure(Settings settings) {
		grid = settings.text("sampling").equals("grid");
	}

	@Override
	public List<GeneratedColumn> columns() {
		return List.of(GeneratedColumn.input("a"), GeneratedColumn.input("b"), GeneratedColumn.target("y"));
	}

	@Override
	public int usualCount() {
		return 400;
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		if (grid) {
			// In the middle of each field, for on its edges a point may lie just where a function jumps.
			int across = (int) Math.ceil(Math.sqrt(count));
			int down = (count + across - 1) / across;
			row[0] = (float) ((index % across + 0.5) / across);
			row[1] = (float) ((index / across + 0.5) / down);
		} else {
			row[0] = (float) random.uniform();
			row[1] = (float) random.uniform();
		}
		row[2] = (float) target(row[0], row[1], random);
	}

	abstract double target(double a, double b, RandomSource random);

	private static double oneIf(boolean condition) {
		return condition ? 1 : 0;
	}

	public static final class Or extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return oneIf(a > 0.5 || b > a);
		}
	}

	public static final class Product extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return a * b;
		}
	}

	public static final class Greater extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return Math.max(a, b);
		}
	}

	public static final class Lesser extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return Math.min(a, b);
		}
	}

	/** Hills of a sine within a frame that rises towards one corner. */
	public static final class FancySine extends UnitSquare {

		private static final double FRAME = 0.1;

		@Override
		double target(double a, double b, RandomSource random) {
			double toBorder = Math.min(Math.min(a, 1 - a), Math.min(b, 1 - b));
			return toBorder < FRAME ? Math.max(a, b) : Math.abs(StrictMath.sin(6 * a)) * Math.abs(StrictMath.sin(6 * b));
		}
	}

	public static final class Xor extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return oneIf(a > 0.5 ^ b > 0.5);
		}
	}

	public static final class Ridges extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return oneIf((int) (5 * a) % 2 == 1 || (int) (5 * b) % 2 == 1);
		}
	}

	/** Nothing that could be learned, only remembered. */
	public static final class Noise extends UnitSquare {

		@Override
		double target(double a, double b, RandomSource random) {
			return random.uniform();
		}
	}

	/** Fields that are 1 and 0 in turn, the one at the origin 1. */
	public static final class Checkerboard extends UnitSquare {

		private int fields;

		@Override
		public void configure(Settings settings) {
			super.configure(settings);
			fields = settings.integer("fields");
		}

		@Override
		double target(double a, double b, RandomSource random) {
			return oneIf(((int) (fields * a) + (int) (fields * b)) % 2 == 0);
		}
	}
}
