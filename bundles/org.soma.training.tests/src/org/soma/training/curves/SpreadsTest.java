package org.soma.training.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.LossTrace;
import org.soma.engine.train.Snapshot;

class SpreadsTest {

	private final Spreads spreads = new Spreads();

	private static Snapshot snapshot(Plan plan, long step) {
		return new Snapshot(plan, step, (int) step, 0.1, plan.values().start(), new float[plan.values().count()], new float[plan.units()], LossTrace.NOTHING);
	}

	private Histograms weights() {
		return spreads.parts().getFirst().histograms(Spreads.Kind.WEIGHTS);
	}

	@Test
	void anotherRunOfANetworkOfTheSameSizeBeginsAnew() throws Exception {
		Plan plan = Plan.of(FeedForward.of(2, 3, 1).build());
		assertTrue(spreads.take("one run", snapshot(plan, 10)));
		assertTrue(spreads.take("another run", snapshot(Plan.of(FeedForward.of(2, 3, 1).withSeed(2).build()), 70)));
		assertEquals(1, weights().size());
		assertEquals(70, weights().place(0));
	}

	@Test
	void momentsOfARecordedRunAreCountedOneAfterTheOther() throws Exception {
		Plan plan = Plan.of(FeedForward.of(2, 3, 1).build());
		for (int epoch = 0; epoch < 5; epoch++) {
			spreads.recall(snapshot(plan, 0), 4 * epoch);
		}
		assertEquals(5, weights().size());
		assertEquals(16, weights().place(4));
		assertEquals(3, spreads.parts().size(), "the network and its two layers");
	}

	@Test
	void aNetworkThatIsRebuiltBeginsAnew() throws Exception {
		spreads.take("run", snapshot(Plan.of(FeedForward.of(2, 3, 1).build()), 10));
		assertTrue(spreads.take("run", snapshot(Plan.of(FeedForward.of(2, 4, 1).build()), 20)));
		assertEquals(1, weights().size());
	}
}
