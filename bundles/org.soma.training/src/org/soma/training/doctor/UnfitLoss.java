package org.soma.training.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.model.SomaPackage.Literals;
import org.soma.training.doctor.Finding.Severity;

/** A loss that does not fit what the outputs can be. */
final class UnfitLoss implements Check {

	private static final String SOFTMAX_LOSS = "softmax-cross-entropy";
	private static final String CHANCES_LOSS = "bce";
	private static final String TOPIC = "loss";

	@Override
	public List<Finding> look(Case patient) {
		OutputSpan outputs = OutputSpan.of(patient.plan());
		int count = patient.plan().outputs().length;
		String loss = patient.settings().loss().id();
		if (outputs.coupled() && count == 1) {
			return one(outputs, "A softmax over a single output is always 1",
					"Softmax shares 1 among all outputs, and there is only one. Use a sigmoid, or one output for each class.",
					Fixes.activation("Use a sigmoid", outputs.nodes(), "sigmoid"));
		}
		if (loss.equals(SOFTMAX_LOSS) && count == 1) {
			return one(outputs, "The loss needs an output for each class", Fixes.name(patient.settings().loss())
					+ " chooses among several outputs, and there is only one, so nothing is learned. Binary cross-entropy is made for that.",
					Fixes.choice("Use binary cross-entropy", patient.training(), Literals.TRAINING__LOSS, CHANCES_LOSS, Map.of()));
		}
		if (loss.equals(SOFTMAX_LOSS) && !outputs.coupled() && outputs.greatest() - outputs.least() <= 2) {
			return one(outputs, "The loss does not fit the outputs", Fixes.name(patient.settings().loss())
					+ " has a softmax in itself and expects outputs without bounds, but these lie between " + Fixes.text(outputs.least()) + " and "
					+ Fixes.text(outputs.greatest()) + ", so it can never become small. Use softmax outputs.",
					Fixes.activation("Use softmax outputs", outputs.nodes(), "softmax"));
		}
		if (loss.equals(CHANCES_LOSS) && !outputs.isWithinZeroAndOne()) {
			return one(outputs, "The loss does not fit the outputs", Fixes.name(patient.settings().loss())
					+ " expects chances between 0 and 1, but the outputs can lie outside. Use sigmoid outputs.",
					Fixes.activation("Use sigmoid outputs", outputs.nodes(), "sigmoid"));
		}
		return List.of();
	}

	private static List<Finding> one(OutputSpan outputs, String title, String advice, Fix fix) {
		return List.of(new Finding(TOPIC, Severity.ERROR, title, advice, List.copyOf(outputs.nodes()), Optional.of(fix)));
	}
}
