package org.soma.catalog.generators;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;

/** Clouds of points about random centres, one for each class; the classes take turns. */
public final class GaussianBlobs implements Generator, Configurable {

	/** Among so many random places the one farthest from the other centres is taken, so that clouds seldom lie on each other. */
	private static final int PLACES = 30;

	private int classes;
	private int dimensions;
	private double spread;
	private double[][] centres;

	@Override
	public void configure(Settings settings) {
		classes = settings.integer("classes");
		dimensions = settings.integer("dimensions");
		spread = settings.number("spread");
	}

	@Override
	public List<GeneratedColumn> columns() {
		List<GeneratedColumn> columns = new ArrayList<>();
		for (int i = 1; i <= dimensions; i++) {
			columns.add(GeneratedColumn.input("x" + i));
		}
		columns.add(GeneratedColumn.targetClass("class"));
		return columns;
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		if (index == 0) {
			placeCentres(random);
		}
		double[] centre = centres[index % classes];
		for (int i = 0; i < dimensions; i++) {
			row[i] = (float) (centre[i] + spread * random.normal());
		}
		row[dimensions] = index % classes;
	}

	private void placeCentres(RandomSource random) {
		centres = new double[classes][dimensions];
		double[] place = new double[dimensions];
		for (int i = 0; i < classes; i++) {
			double best = -1;
			for (int k = 0; k < PLACES; k++) {
				for (int d = 0; d < dimensions; d++) {
					place[d] = random.uniform(-1, 1);
				}
				double distance = squaredDistanceToNearest(place, i);
				if (distance > best) {
					best = distance;
					System.arraycopy(place, 0, centres[i], 0, dimensions);
				}
			}
		}
	}

	/** @param placed how many centres there are already */
	private double squaredDistanceToNearest(double[] place, int placed) {
		double nearest = Double.MAX_VALUE;
		for (int i = 0; i < placed; i++) {
			double sum = 0;
			for (int d = 0; d < dimensions; d++) {
				double difference = place[d] - centres[i][d];
				sum += difference * difference;
			}
			nearest = Math.min(nearest, sum);
		}
		return nearest;
	}
}
