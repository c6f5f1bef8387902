package org.soma.catalog.generators;

import java.util.List;
import java.util.Optional;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;
import org.soma.model.Shape;

/** The ten digits in black and white, in turn, as pictures so small that a network for them can be looked at whole. */
public final class SmallDigits implements Generator, Configurable {

	private static final int SIDE = 5;
	private static final List<String> DIGITS = List.of(
			" ### #   ##   ##   # ### ",
			"  #   ##    #    #   ### ",
			"####     # ### #    #####",
			"####     # ###     ##### ",
			"#  # #  # #####   #    # ",
			"######    ####     ##### ",
			"  ##  #   #### #   # ### ",
			"#####   #   #   #    #   ",
			" ### #   # ### #   # ### ",
			" ### #   # ####   #  ##  ");

	private double noise;

	@Override
	public void configure(Settings settings) {
		noise = settings.number("noise");
	}

	@Override
	public List<GeneratedColumn> columns() {
		return Pictures.columns(SIDE);
	}

	@Override
	public int usualCount() {
		return DIGITS.size();
	}

	@Override
	public Optional<Shape> sampleShape() {
		return Optional.of(Shape.of(SIDE, SIDE));
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		int digit = index % DIGITS.size();
		String picture = DIGITS.get(digit);
		for (int i = 0; i < picture.length(); i++) {
			boolean flipped = random.uniform() < noise;
			row[i] = picture.charAt(i) == '#' ^ flipped ? 1 : 0;
		}
		row[picture.length()] = digit;
	}
}
