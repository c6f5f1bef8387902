package org.soma.training.ui.trial;

import java.util.Arrays;
import java.util.Optional;

import org.soma.data.PreparedData;
import org.soma.model.Part;
import org.soma.model.Samples;

/** Between which numbers inputs usually lie, as some rows of the data say. */
final class InputRanges {

	private static final int MOST_ROWS = 256;
	private static final int FEWEST_ROWS = 4;
	private static final int MOST_NUMBERS = 1 << 22;

	/**
	 * From a least to a greater number.
	 */
	record Range(double least, double greatest) {

		private static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

		private Range with(double value) {
			return new Range(Math.min(least, value), Math.max(greatest, value));
		}

		private Range orElse(Range other) {
			return least < greatest ? this : other;
		}
	}

	private InputRanges() {
	}

	/** That of each input in the units of the data; -1 to 1 where nothing is known. */
	static Range[] ofFields(Optional<PreparedData> data, int count) {
		Range[] ranges = new Range[count];
		Arrays.fill(ranges, Range.NONE);
		data.ifPresent(known -> lookAt(known, inputs -> {
			String[] cells = known.unscaleInputs(inputs);
			for (int i = 0; i < cells.length; i++) {
				try {
					ranges[i] = ranges[i].with(Double.parseDouble(cells[i]));
				} catch (NumberFormatException e) {
					// a category is typed by its name
				}
			}
		}));
		Arrays.setAll(ranges, i -> ranges[i].orElse(new Range(-1, 1)));
		return ranges;
	}

	/** That of all pixels as the network takes them; 0 to 1 where nothing is known. */
	static Range ofPixels(Optional<PreparedData> data) {
		Range[] range = { Range.NONE };
		data.ifPresent(known -> lookAt(known, inputs -> {
			for (float value : inputs) {
				range[0] = range[0].with(value);
			}
		}));
		return range[0].orElse(new Range(0, 1));
	}

	private interface Look {
		void at(float[] inputs);
	}

	private static void lookAt(PreparedData data, Look look) {
		int all = data.all().count();
		int count = Math.min(all, Math.clamp(MOST_NUMBERS / Math.max(1, data.all().inputs()), FEWEST_ROWS, MOST_ROWS));
		for (int i = 0; i < count; i++) {
			look.at(row(data, (int) ((long) i * all / count)));
		}
	}

	/** A row of the data as the network takes it. */
	static float[] row(PreparedData data, int number) {
		Samples samples = data.part(Part.ANY);
		float[] inputs = new float[samples.inputs()];
		samples.read(new int[] { number }, 0, 1, inputs, new float[samples.targets()]);
		return inputs;
	}
}
