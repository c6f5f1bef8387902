package org.soma.catalog.generators;

import java.util.List;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** Points on a small circle, which are 1, and on a large one around it, which are 0, in turn. */
public final class Circles implements Generator, Configurable {

	private double inner;
	private double noise;

	@Override
	public void configure(Settings settings) {
		inner = settings.number("inner");
		noise = settings.number("noise");
	}

	@Override
	public List<GeneratedColumn> columns() {
		return List.of(GeneratedColumn.input("a"), GeneratedColumn.input("b"), GeneratedColumn.target("y"));
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		boolean inside = index % 2 == 0;
		double radius = inside ? inner : 1;
		double angle = random.uniform(0, 2 * Math.PI);
		// StrictMath, for a seed gives the same bits on every machine.
		row[0] = (float) (radius * StrictMath.cos(angle) + noise * random.normal());
		row[1] = (float) (radius * StrictMath.sin(angle) + noise * random.normal());
		row[2] = inside ? 1 : 0;
	}
}
