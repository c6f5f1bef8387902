package org.soma.data.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.data.ui.pictures.PictureSource;
import org.soma.model.Role;
import org.soma.model.Shape;

/**
 * The first rows that a generator makes, to be drawn.
 *
 * @param rows one after the other
 * @param inputs the places of the inputs in a row
 * @param targets the places of the targets
 * @param shape of the inputs where they are a picture, or null
 */
record Sketch(String caption, float[] rows, int width, int[] inputs, int[] targets, Shape shape) {

	private static final int MOST_POINTS = 500;
	private static final int MOST_PICTURES = 60;

	/** @param seed what the dataset would be generated from */
	static Sketch of(Generator generator, long seed) {
		List<GeneratedColumn> columns = generator.columns();
		Optional<Shape> shape = generator.sampleShape();
		int[] inputs = places(columns, Role.INPUT);
		int[] targets = places(columns, Role.TARGET);
		int count = Math.min(shape.isPresent() ? MOST_PICTURES : MOST_POINTS, generator.usualCount());
		return new Sketch(caption(columns, inputs, shape, generator.usualCount()), generator.rows(count, seed), columns.size(), inputs, targets,
				shape.orElse(null));
	}

	private static int[] places(List<GeneratedColumn> columns, Role role) {
		return IntStream.range(0, columns.size()).filter(i -> columns.get(i).role() == role).toArray();
	}

	private static String caption(List<GeneratedColumn> columns, int[] inputs, Optional<Shape> shape, int count) {
		return shape.map(pictures -> String.format(Locale.ROOT, "%,d pictures of %s", count, pictures))
				.orElseGet(() -> String.format(Locale.ROOT, "%,d rows of ", count)
						+ String.join(", ", columns.stream().map(GeneratedColumn::name).toList()));
	}

	int count() {
		return rows.length / width;
	}

	float value(int row, int place) {
		return rows[row * width + place];
	}

	/** The least and the greatest value of a column, never the same. */
	float[] range(int place) {
		float least = Float.POSITIVE_INFINITY;
		float greatest = Float.NEGATIVE_INFINITY;
		for (int row = 0; row < count(); row++) {
			least = Math.min(least, value(row, place));
			greatest = Math.max(greatest, value(row, place));
		}
		return new float[] { least, greatest > least ? greatest : least + 1 };
	}

	/** The rows as pictures; only to be asked where there is a shape. */
	PictureSource pictures() {
		return new PictureSource() {

			@Override
			public int count() {
				return Sketch.this.count();
			}

			@Override
			public Shape shape() {
				return shape;
			}

			@Override
			public double value(int row, int pixel) {
				return Sketch.this.value(row, inputs[pixel]);
			}

			@Override
			public String label(int row) {
				return targets.length == 1 ? Integer.toString((int) Sketch.this.value(row, targets[0])) : "";
			}
		};
	}
}
