package org.soma.training.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.soma.engine.plan.Stage;
import org.soma.model.Node;
import org.soma.training.doctor.Finding.Severity;

/** Gradients that become smaller from layer to layer on their way back, until the first ones do not learn. */
final class VanishingGradients implements Check {

	/** How many times as small a gradient may become on its way. */
	private static final double MOST_LOSS = 1000;
	private static final int FEWEST_STAGES = 3;

	@Override
	public List<Finding> look(Case patient) {
		List<Stage> stages = patient.plan().stages();
		if (stages.size() < FEWEST_STAGES || patient.doesWell() || patient.examination().rows() == 0) {
			return List.of();
		}
		double first = Units.gradient(patient.plan(), stages.getFirst(), patient.examination().passed());
		double last = Units.gradient(patient.plan(), stages.getLast(), patient.examination().passed());
		boolean dead = Units.all(stages.getFirst(), unit -> DeadUnits.isDead(patient, unit));
		if (dead || !(last > 0) || first * MOST_LOSS > last) {
			return List.of();
		}
		List<Node> hidden = Units.hiddenStages(patient.plan()).stream().flatMap(stage -> Units.nodes(patient.plan(), stage).stream()).distinct().toList();
		return List.of(new Finding("vanishing", Severity.WARNING, "Gradients vanish before they reach the first layer",
				"Where the selected neurons learn, the gradient is " + times(last / first) + " as small as at the outputs, so they learn next to nothing. "
						+ "Use an activation that hands gradients on, such as ReLU, or fewer layers.",
				List.copyOf(Units.nodes(patient.plan(), stages.getFirst())),
				Optional.of(Fixes.activation("Use leaky ReLU in the hidden layers", hidden, "leaky-relu"))));
	}

	private static String times(double factor) {
		return factor > 1e9 ? "more than a billion times" : String.format(Locale.ROOT, "%,d times", Math.round(factor));
	}
}
