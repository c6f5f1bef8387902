package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.model.Node;
import org.soma.training.doctor.Examination.Course;
import org.soma.training.doctor.Finding.Severity;

/**
 * Neurons that are saturated for nearly all rows. Where a network does well that is how it decides; where it does not, hardly
 * any gradient reaches their weights.
 */
final class StuckUnits implements Check {

	private static final double NEARLY_ALL = 0.95;

	@Override
	public List<Finding> look(Case patient) {
		if (patient.doesWell()) {
			return List.of();
		}
		int[] stuck = IntStream.of(Units.hidden(patient.plan())).filter(unit -> isStuck(patient, unit)).toArray();
		if (stuck.length == 0) {
			return List.of();
		}
		List<Node> nodes = Units.nodes(patient.plan(), stuck);
		boolean one = stuck.length == 1;
		String names = Units.names(patient.plan(), stuck);
		return List.of(new Finding("saturated", Severity.WARNING, names + (one ? " is saturated" : " are saturated"),
				"For nearly all rows the activation is driven to where it is flat, so hardly anything is learned there. Weights that are too large do "
						+ "that, and inputs that are not scaled.",
				List.copyOf(nodes), Optional.of(Fixes.newWeights("Give new weights to " + names, nodes))));
	}

	private static boolean isStuck(Case patient, int unit) {
		Course course = patient.examination().course(unit);
		int rows = patient.examination().rows();
		return rows > 1 && course.flat() >= NEARLY_ALL * rows && !DeadUnits.isDead(patient, unit);
	}
}
