package org.soma.model.validation;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.soma.model.Training;

/** What always holds in a sound training. */
public final class TrainingInvariants {

	private TrainingInvariants() {
	}

	public static boolean isTrainable(Training training, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		if (!(training.getRate() > 0) || Double.isInfinite(training.getRate())) {
			findings.error(training, Flaw.BAD_NUMBER, "the rate " + training.getRate() + " must be a positive number");
		}
		if (training.getEpochs() < 1) {
			findings.error(training, Flaw.BAD_NUMBER, "epochs is " + training.getEpochs() + "; train for at least 1");
		}
		if (training.getBatch() < 1) {
			findings.error(training, Flaw.BAD_NUMBER, "batch is " + training.getBatch() + "; take at least 1 sample");
		}
		return findings.hold();
	}
}
