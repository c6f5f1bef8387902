package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import org.soma.model.Arrangement;

/**
 * Regular places in a column, a row or a grid, filled row by row.
 *
 * @param columns how many columns it has at most
 * @param across how far it is from one column to the next
 * @param down how far it is from one row to the next
 */
public record Lattice(Arrangement arrangement, int columns, double across, double down) {

	/** So that names find room below neurons. */
	private static final double APART = 72;
	/** In a grid, where there are many. */
	private static final double CELL = 60;

	public Lattice {
		refuse(columns < 1, "a grid of " + columns + " columns cannot be; set 1 or more");
		refuse(!Double.isFinite(across) || !Double.isFinite(down), "the spacing is no finite number; set one");
	}

	public static Lattice column(double down) {
		return new Lattice(Arrangement.COLUMN, 1, 0, down);
	}

	public static Lattice row(double across) {
		return new Lattice(Arrangement.ROW, Integer.MAX_VALUE, across, 0);
	}

	public static Lattice grid(int columns, double across, double down) {
		return new Lattice(Arrangement.GRID, columns, across, down);
	}

	/** Places at the distances that neurons usually have. */
	public static Lattice usual(Arrangement arrangement, int columns) {
		return switch (arrangement) {
		case COLUMN -> column(APART);
		case ROW -> row(APART);
		case GRID -> grid(columns, CELL, CELL);
		};
	}

	/** How many columns a grid of so many elements has that is about as wide as high. */
	public static int square(int count) {
		return (int) Math.ceil(Math.sqrt(count));
	}

	/** The place of one of the elements, where the first stands at the given place. */
	Place at(int index, Place first) {
		return new Place(first.x() + index % columns * across, first.y() + index / columns * down);
	}

	/** Where the first of so many stands when the middle of all is at the given place. */
	Place firstAround(Place middle, int count) {
		return new Place(middle.x() - (Math.min(count, columns) - 1) * across / 2, middle.y() - (count - 1) / columns * down / 2);
	}
}
