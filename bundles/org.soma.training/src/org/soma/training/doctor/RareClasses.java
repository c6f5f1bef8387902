package org.soma.training.doctor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.soma.model.SomaPackage.Literals;

/** Lets the loss count each class as much as every other, however many rows it has. */
final class RareClasses {

	private static final String CHANCES_LOSS = "bce";
	private static final String YES_WEIGHT = "yes-weight";
	private static final String CHOOSING_LOSS = "softmax-cross-entropy";
	private static final String CLASS_WEIGHTS = "class-weights";
	private static final String USUAL = "1";
	private static final String LABEL = "Let all classes count alike";

	private RareClasses() {
	}

	/** Whether somebody has said how much classes count. */
	static boolean areWeighed(Case patient) {
		Map<String, String> settings = patient.settings().loss().settings();
		return Stream.of(YES_WEIGHT, CLASS_WEIGHTS).anyMatch(weight -> !settings.getOrDefault(weight, USUAL).equals(USUAL));
	}

	/** Nothing where no loss suits the outputs that knows weights. */
	static Optional<Fix> fix(Case patient) {
		OutputSpan outputs = OutputSpan.of(patient.plan());
		long[] rows = patient.data().classRows();
		boolean single = patient.plan().outputs().length == 1;
		if (single && outputs.isWithinZeroAndOne() && !outputs.coupled()) {
			return Optional.of(weigh(patient, CHANCES_LOSS, YES_WEIGHT, brief((double) rows[0] / Math.max(1, rows[1]))));
		}
		if (!single && (outputs.coupled() || patient.settings().loss().id().equals(CHOOSING_LOSS))) {
			return Optional.of(weigh(patient, CHOOSING_LOSS, CLASS_WEIGHTS, weights(rows)));
		}
		return Optional.empty();
	}

	private static Fix weigh(Case patient, String loss, String setting, String value) {
		return Fixes.choice(LABEL, patient.training(), Literals.TRAINING__LOSS, loss, Map.of(setting, value));
	}

	/** Such that a row counts once on average. */
	private static String weights(long[] rows) {
		double all = LongStream.of(rows).sum();
		long present = LongStream.of(rows).filter(count -> count > 0).count();
		return IntStream.range(0, rows.length).mapToObj(k -> rows[k] == 0 ? "1" : brief(all / (present * rows[k]))).collect(Collectors.joining(", "));
	}

	/** Three digits say enough. */
	private static String brief(double number) {
		return Fixes.text(Double.parseDouble(String.format(Locale.ROOT, "%.2e", number)));
	}
}
