package org.soma.catalog.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.Schedule;
import org.soma.catalog.Selection;

/** What holds for every schedule of the catalog, and the known rates of Soma's own. */
class ScheduleTest {

	private static final int STEPS = 5;
	private static final int EPOCHS = 20;

	static Stream<ComponentDescriptor<Schedule>> schedules() {
		return Catalog.get().schedules().all().stream();
	}

	private static Schedule schedule(String text) {
		return Selection.parse(Catalog.get().schedules(), text).create();
	}

	/** The rates of a run whose loss falls for ten epochs and then stays, and of twenty epochs more than were planned. */
	private static double[] rates(Schedule schedule, double start) {
		double[] rates = new double[2 * EPOCHS * STEPS];
		for (int step = 0; step < rates.length; step++) {
			rates[step] = schedule.rate(start, step, STEPS, EPOCHS);
			if (step % STEPS == STEPS - 1) {
				int epoch = step / STEPS + 1;
				schedule.epochEnded(epoch, epoch == 15 ? Double.NaN : Math.max(1, 10 - epoch));
			}
		}
		return rates;
	}

	@ParameterizedTest
	@MethodSource("schedules")
	void neverTurnsBackOrRunsAway(ComponentDescriptor<Schedule> descriptor) {
		for (double rate : rates(descriptor.create(), 0.1)) {
			assertTrue(rate >= 0 && rate <= 0.1 * (1 + 1e-9), descriptor.id() + " gives " + rate);
		}
	}

	@ParameterizedTest
	@MethodSource("schedules")
	void staysSoundAtTheBoundsOfItsParameters(ComponentDescriptor<Schedule> descriptor) {
		for (ParameterDescriptor parameter : descriptor.parameters()) {
			for (double bound : new double[] { parameter.minimum(), parameter.maximum() }) {
				if (Double.isFinite(bound)) {
					String value = Double.toString(bound).replaceFirst("\\.0$", "");
					for (double rate : rates(descriptor.create(Map.of(parameter.key(), value)), 0.1)) {
						assertTrue(rate >= 0 && rate < 1, descriptor.id() + " with " + parameter.key() + "=" + value + " gives " + rate);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("schedules")
	void followsTheRateThatIsSet(ComponentDescriptor<Schedule> descriptor) {
		double[] rates = rates(descriptor.create(), 0.1);
		double[] doubled = rates(descriptor.create(), 0.2);
		for (int step = 0; step < rates.length; step++) {
			assertEquals(2 * rates[step], doubled[step], 1e-12, descriptor.id() + " at step " + step);
		}
	}

	/** A run of five steps an epoch and 20 epochs that starts with the rate 1. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "constant | 99 | 1", "step(0.5, 2) | 9 | 1", "step(0.5, 2) | 10 | 0.5", "step(0.5, 2) | 20 | 0.25",
			"exponential(0.9) | 4 | 1", "exponential(0.9) | 5 | 0.9", "exponential(0.9) | 10 | 0.81", "cosine | 0 | 1", "cosine | 50 | 0.5",
			"cosine | 100 | 0", "cosine | 150 | 0", "cosine(0.2) | 50 | 0.6", "cosine(0.2) | 100 | 0.2", "warm-up(2) | 0 | 0.1",
			"warm-up(2) | 4 | 0.5", "warm-up(2) | 9 | 1", "warm-up(2) | 10 | 1", "plateau | 99 | 1" })
	void hasTheKnownRates(String text, long step, double rate) {
		assertEquals(rate, schedule(text).rate(1, step, STEPS, EPOCHS), 1e-12);
	}

	@Test
	void aPlateauLowersTheRateUntilTheLossFallsAgain() {
		Schedule plateau = schedule("plateau(0.5, 2, 0.2)");
		double[] losses = { 3, 2, 2, Double.NaN, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1 };
		double[] expected = { 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.2, 0.2, 0.2 };
		for (int i = 0; i < losses.length; i++) {
			plateau.epochEnded(i + 1, losses[i]);
			assertEquals(expected[i], plateau.rate(1, i, 1, 100), 1e-12, "after epoch " + (i + 1));
		}
	}
}
