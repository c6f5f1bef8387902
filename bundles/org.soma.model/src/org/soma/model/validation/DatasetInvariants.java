package org.soma.model.validation;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.soma.model.Split;

/** What always holds in a sound dataset. */
public final class DatasetInvariants {

	private static final double TOLERANCE = 1e-6;

	private DatasetInvariants() {
	}

	public static boolean sumsToOne(Split split, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		double sum = split.getTrain() + split.getValidation() + split.getTest();
		if (split.getTrain() < 0 || split.getValidation() < 0 || split.getTest() < 0 || !(Math.abs(sum - 1) < TOLERANCE)) {
			findings.error(split, Flaw.BAD_SPLIT, "train " + split.getTrain() + ", validation " + split.getValidation() + " and test " + split.getTest()
					+ " must not be negative and sum to 1");
		}
		return findings.hold();
	}
}
