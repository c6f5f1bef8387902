package org.soma.catalog.generators;

import java.util.List;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** A wave over one input, measured inexactly. */
public final class Sine implements Generator, Configurable {

	private double periods;
	private double noise;

	@Override
	public void configure(Settings settings) {
		periods = settings.number("periods");
		noise = settings.number("noise");
	}

	@Override
	public List<GeneratedColumn> columns() {
		return List.of(GeneratedColumn.input("x"), GeneratedColumn.target("y"));
	}

	@Override
	public int usualCount() {
		return 200;
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		row[0] = (float) random.uniform();
		row[1] = (float) (StrictMath.sin(2 * Math.PI * periods * row[0]) + noise * random.normal());
	}
}
