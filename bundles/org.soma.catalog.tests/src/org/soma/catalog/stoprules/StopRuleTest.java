package org.soma.catalog.stoprules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.EpochResult;
import org.soma.catalog.Selection;
import org.soma.catalog.StopRule;

/** What holds for every stop rule of the catalog, and when Soma's own stop. */
class StopRuleTest {

	private static final double UNKNOWN = Double.NaN;

	static Stream<ComponentDescriptor<StopRule>> rules() {
		return Catalog.get().stopRules().all().stream();
	}

	private static StopRule rule(String text) {
		return Selection.parse(Catalog.get().stopRules(), text).create();
	}

	private static EpochResult epoch(int epoch, double trainLoss, double validationLoss) {
		return new EpochResult(epoch, trainLoss, validationLoss, UNKNOWN, UNKNOWN);
	}

	/** The epoch in which a rule stops a training with these losses of the validation, or 0. */
	private static int stops(StopRule rule, double... losses) {
		for (int i = 0; i < losses.length; i++) {
			if (rule.reasonToStop(epoch(i + 1, 1.0 / (i + 1), losses[i])).isPresent()) {
				return i + 1;
			}
		}
		return 0;
	}

	@ParameterizedTest
	@MethodSource("rules")
	void goesOnWhileNothingIsKnown(ComponentDescriptor<StopRule> descriptor) {
		StopRule rule = descriptor.create();
		for (int epoch = 1; epoch <= 200; epoch++) {
			assertEquals(Optional.empty(), rule.reasonToStop(epoch(epoch, UNKNOWN, UNKNOWN)), descriptor.id());
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void givesItsReasonInOneLine(ComponentDescriptor<StopRule> descriptor) {
		StopRule rule = descriptor.create();
		for (int epoch = 1; epoch <= 1000; epoch++) {
			rule.reasonToStop(new EpochResult(epoch, 0, 0, 1, 1)).ifPresent(reason -> {
				assertFalse(reason.isBlank(), descriptor.id());
				assertEquals(1, reason.lines().count(), reason);
			});
		}
	}

	@Test
	void earlyStoppingWaitsFromTheBestEpochOn() {
		assertEquals(6, stops(rule("early-stopping(3)"), 5, 4, 3, 3, 3.5, 4, 2));
		assertEquals(0, stops(rule("early-stopping(3)"), 5, 4, 3, 3, 3.5, 2.9, 3, 3));
	}

	@Test
	void earlyStoppingPassesOverWhatIsHardlyBetter() {
		assertEquals(0, stops(rule("early-stopping(2)"), 5, 4.95, 4.9, 4.85));
		assertEquals(3, stops(rule("early-stopping(2, 0.5)"), 5, 4.95, 4.9, 4.85));
	}

	@Test
	void watchesTheTrainingLossWhereThereIsNoValidation() {
		StopRule early = rule("early-stopping(1)");
		assertEquals(Optional.empty(), early.reasonToStop(epoch(1, 2, UNKNOWN)));
		assertEquals(Optional.empty(), early.reasonToStop(epoch(2, 1, UNKNOWN)));
		assertTrue(early.reasonToStop(epoch(3, 1, UNKNOWN)).orElseThrow().contains("epoch 2"));
		assertTrue(rule("target-loss(0.1)").reasonToStop(epoch(1, 0.1, UNKNOWN)).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "0.2, false", "0.1, true", "0.05, true" })
	void stopsAtTheTargetLoss(double loss, boolean stops) {
		assertEquals(stops, rule("target-loss(0.1)").reasonToStop(epoch(1, 0, loss)).isPresent());
	}
}
