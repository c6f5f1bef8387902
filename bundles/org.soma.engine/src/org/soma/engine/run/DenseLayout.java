package org.soma.engine.run;

import java.util.Arrays;
import java.util.List;

import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;

/** Where the values of a plan lie in a {@link DenseMachine}: stage after stage, a row of weights for each source, then the biases. */
final class DenseLayout {

	private final Plan plan;
	private final int lanes;
	private final int[][] sources;
	private final int[] weights;
	private final int[] biases;
	private final int size;

	DenseLayout(Plan plan, int lanes) {
		this.plan = plan;
		this.lanes = lanes;
		List<Stage> stages = plan.stages();
		sources = stages.stream().map(stage -> Sources.of(plan, stage)).toArray(int[][]::new);
		weights = new int[stages.size()];
		biases = new int[stages.size()];
		int at = 0;
		for (int k = 0; k < weights.length; k++) {
			weights[k] = at;
			biases[k] = at + sources[k].length * width(stages.get(k));
			at = biases[k] + width(stages.get(k));
		}
		size = at;
	}

	int width(Stage stage) {
		return (stage.units() + lanes - 1) / lanes * lanes;
	}

	int[] sources(int stage) {
		return sources[stage];
	}

	int weights(int stage) {
		return weights[stage];
	}

	int bias(int stage) {
		return biases[stage];
	}

	int size() {
		return size;
	}

	/** The place of each value of the plan. */
	int[] places() {
		int[] places = new int[plan.values().count()];
		int[] starts = plan.wiring().starts();
		for (int k = 0; k < weights.length; k++) {
			Stage stage = plan.stages().get(k);
			for (int unit = stage.first(); unit < stage.end(); unit++) {
				int column = unit - stage.first();
				for (int number = starts[unit]; number < starts[unit + 1]; number++) {
					int row = Arrays.binarySearch(sources[k], plan.wiring().sources()[number]);
					places[number] = weights[k] + row * width(stage) + column;
				}
				places[plan.bias(unit)] = biases[k] + column;
			}
		}
		return places;
	}
}
