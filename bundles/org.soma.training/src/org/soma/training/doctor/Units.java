package org.soma.training.doctor;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;
import org.soma.model.Node;

/** Questions that several checks ask of the units of a plan. */
final class Units {

	private static final int NAMED = 5;

	private Units() {
	}

	/** The units that are neither inputs nor outputs, in the order of computation. */
	static int[] hidden(Plan plan) {
		BitSet outputs = outputs(plan);
		return IntStream.range(plan.inputs(), plan.units()).filter(unit -> !outputs.get(unit)).toArray();
	}

	/** The stages without outputs. */
	static List<Stage> hiddenStages(Plan plan) {
		BitSet outputs = outputs(plan);
		return plan.stages().stream().filter(stage -> outputs.nextSetBit(stage.first()) < 0 || outputs.nextSetBit(stage.first()) >= stage.end())
				.toList();
	}

	private static BitSet outputs(Plan plan) {
		BitSet outputs = new BitSet();
		IntStream.of(plan.outputs()).forEach(outputs::set);
		return outputs;
	}

	/** The nodes that units are, or are of; each once. */
	static List<Node> nodes(Plan plan, int[] units) {
		return IntStream.of(units).mapToObj(plan::node).distinct().toList();
	}

	static List<Node> nodes(Plan plan, Stage stage) {
		return nodes(plan, IntStream.range(stage.first(), stage.end()).toArray());
	}

	/** "h1", "h1 and h2", "h1, h2, h3, h4, h5 and 3 more". */
	static String names(Plan plan, int[] units) {
		List<String> names = IntStream.of(units).limit(NAMED).mapToObj(plan::label).collect(Collectors.toList());
		if (units.length > NAMED) {
			names.add(units.length - NAMED + " more");
		}
		return names.size() == 1 ? names.get(0) : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	/** Whether something holds for every unit of a stage. */
	static boolean all(Stage stage, IntPredicate condition) {
		return IntStream.range(stage.first(), stage.end()).allMatch(condition);
	}

	/** The root of the mean square of the gradients of the weights that lead into a stage. */
	static double gradient(Plan plan, Stage stage, float[] gradients) {
		int[] starts = plan.wiring().starts();
		double squares = 0;
		for (int i = starts[stage.first()]; i < starts[stage.end()]; i++) {
			squares += (double) gradients[i] * gradients[i];
		}
		return Math.sqrt(squares / Math.max(1, starts[stage.end()] - starts[stage.first()]));
	}
}
