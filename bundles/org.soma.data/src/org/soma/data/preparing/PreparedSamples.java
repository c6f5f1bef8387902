package org.soma.data.preparing;

import org.soma.model.Samples;

/** The samples of a part, or of all rows. */
final class PreparedSamples implements Samples {

	private final int[] map;
	private final int count;
	private final Stretch[] inputs;
	private final Stretch[] targets;
	private final int inputUnits;
	private final int targetUnits;

	/** @param map the rows of the part, or null for all */
	PreparedSamples(int[] map, int count, Stretch[] inputs, Stretch[] targets) {
		this.map = map;
		this.count = count;
		this.inputs = inputs;
		this.targets = targets;
		this.inputUnits = units(inputs);
		this.targetUnits = units(targets);
	}

	private static int units(Stretch[] stretches) {
		int units = 0;
		for (Stretch stretch : stretches) {
			units += stretch.width;
		}
		return units;
	}

	@Override
	public int count() {
		return count;
	}

	@Override
	public int inputs() {
		return inputUnits;
	}

	@Override
	public int targets() {
		return targetUnits;
	}

	@Override
	public void read(int[] rows, int from, int to, float[] inputValues, float[] targetValues) {
		for (int i = 0; i < inputs.length; i++) {
			inputs[i].read(map, rows, from, to, inputValues, inputUnits);
		}
		for (int i = 0; i < targets.length; i++) {
			targets[i].read(map, rows, from, to, targetValues, targetUnits);
		}
	}
}
