package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.model.Node;
import org.soma.training.doctor.Examination.Course;
import org.soma.training.doctor.Finding.Severity;

/** Neurons whose activation answers to nothing at all: no gradient ever reaches their weights. */
final class DeadUnits implements Check {

	@Override
	public List<Finding> look(Case patient) {
		int[] dead = IntStream.of(Units.hidden(patient.plan())).filter(unit -> isDead(patient, unit)).toArray();
		if (dead.length == 0) {
			return List.of();
		}
		List<Node> nodes = Units.nodes(patient.plan(), dead);
		boolean one = dead.length == 1;
		String names = Units.names(patient.plan(), dead);
		return List.of(new Finding("dead", patient.doesWell() ? Severity.INFO : Severity.WARNING, names + (one ? " is dead" : " are dead"),
				(one ? "It gives" : "They give") + " the same value for every row, where the activation is flat, so nothing can be learned there any more. "
						+ "New weights bring " + (one ? "it" : "them") + " back to life; a lower rate or a leaky ReLU keeps neurons alive.",
				List.copyOf(nodes), Optional.of(Fixes.newWeights("Give new weights to " + names, nodes))));
	}

	static boolean isDead(Case patient, int unit) {
		Course course = patient.examination().course(unit);
		return patient.examination().rows() > 1 && course.steepest() == 0 && course.range() == 0;
	}
}
