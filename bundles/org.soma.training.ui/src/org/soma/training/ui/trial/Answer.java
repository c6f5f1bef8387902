package org.soma.training.ui.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.soma.catalog.Confusion;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.model.Networks;

/**
 * What the outputs of a network say, in the user's words and units.
 *
 * @param summary in one line
 * @param chosen the output that names the class, or -1
 * @param zero where 0 lies on the bars, from 0 at the left to 1 at the right
 * @param isProblem whether the summary says why there is no answer
 */
record Answer(String summary, List<Output> outputs, int chosen, double zero, boolean isOfNumbers, boolean isProblem) {

	/**
	 * An output.
	 *
	 * @param share where its bar ends, from 0 to 1
	 */
	record Output(String name, String text, double share) {
	}

	static final Answer NONE = new Answer("", List.of(), -1, 0, false, false);

	static Answer problem(String why) {
		return new Answer(why, List.of(), -1, 0, false, true);
	}

	/** @param data what the network was made for, where that is known */
	static Answer of(Plan plan, float[] values, Optional<PreparedData> data) {
		boolean known = data.filter(each -> each.targetNames().size() == values.length).isPresent();
		boolean classes = known && data.get().classification();
		double least = 0;
		double greatest = 1;
		double[] shown = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			shown[i] = known && !classes ? data.get().unscaleTarget(i, values[i]) : values[i];
			least = Math.min(least, shown[i]);
			greatest = Math.max(greatest, shown[i]);
		}
		List<Output> outputs = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			String name = classes && values.length > 1 ? data.get().classes().get(i)
					: known ? data.get().targetNames().get(i) : Networks.label(plan.node(plan.outputs()[i]));
			outputs.add(new Output(name, number(shown[i]), (shown[i] - least) / (greatest - least)));
		}
		double zero = -least / (greatest - least);
		if (!classes) {
			return new Answer(outputs.stream().limit(3).map(output -> output.name() + " = " + output.text()).collect(Collectors.joining(", ")), outputs,
					-1, zero, true, false);
		}
		int taken = Confusion.classOf(values, 0, values.length);
		double sure = values.length == 1 ? taken == 1 ? values[0] : 1 - values[0] : values[taken];
		String percent = sure >= 0 && sure <= 1 ? String.format(Locale.ROOT, " (%.0f%%)", 100 * sure) : "";
		return new Answer("Prediction: " + data.get().classes().get(taken) + percent, outputs, values.length == 1 ? 0 : taken, zero, false, false);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, Math.abs(value) >= 1e6 || value != 0 && Math.abs(value) < 1e-4 ? "%.3e" : "%.4f", value + 0.0);
	}

	boolean isChosen(int output) {
		return output == chosen;
	}

	/** All of it as a sentence. */
	String words() {
		return summary + ". " + outputs.stream().map(output -> output.name() + " " + output.text()).collect(Collectors.joining(", "));
	}
}
