package org.soma.catalog.generators;

import java.util.List;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** Points scattered about two curves in the plane, in turn about the one that is 1 and the one that is 0. */
abstract class CurvePair implements Generator, Configurable {

	private double noise;

	@Override
	public void configure(Settings settings) {
		noise = settings.number("noise");
	}

	@Override
	public List<GeneratedColumn> columns() {
		return List.of(GeneratedColumn.input("a"), GeneratedColumn.input("b"), GeneratedColumn.target("y"));
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		boolean one = index % 2 == 0;
		// A share in [0, 1) says where on the curve the point is.
		double share = random.uniform();
		row[0] = (float) (x(one, share) + noise * random.normal());
		row[1] = (float) (y(one, share) + noise * random.normal());
		row[2] = one ? 1 : 0;
	}

	abstract double x(boolean one, double share);

	abstract double y(boolean one, double share);
}
