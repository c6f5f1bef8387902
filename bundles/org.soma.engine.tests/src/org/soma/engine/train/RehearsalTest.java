package org.soma.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.ArraySamples;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Network;
import org.soma.model.Samples;
import org.soma.model.Synapse;

class RehearsalTest {

	private static final Samples XOR = new ArraySamples(2, 1, new float[] { 0, 1, 0, 0, 1, 0, 1, 1 }, new float[] { 1, 0, 1, 0 });
	private static final Samples NOTHING = new ArraySamples(2, 1, new float[0], new float[0]);

	private final TrainingSettings settings = new TrainingSettings(Pick.of("mse"), Pick.of("adam"), 0.05, Pick.of("constant"),
			List.of(Pick.of("l2")), null, List.of(), 100, 3, false, 1);
	private Network network;
	private Plan plan;

	@BeforeEach
	void build() throws Exception {
		network = FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(5).build();
		plan = Plan.of(network);
	}

	@Test
	void itGivesWhatTheFirstStepOfTrainingFound() throws Exception {
		TrainingRun run = new TrainingRun(plan, settings, XOR, NOTHING, true);
		float[] start = run.values();
		run.step();
		assertFalse(Arrays.equals(start, run.values()));
		Rehearsal rehearsal = new Rehearsal(plan, settings, XOR);
		assertEquals(3, rehearsal.rows());
		for (int time = 0; time < 2; time++) {
			Snapshot moment = rehearsal.at(7, start);
			assertEquals(7, moment.epoch());
			assertArrayEquals(start, moment.values());
			assertArrayEquals(run.gradients(), moment.gradients());
			assertArrayEquals(run.activations(), moment.activations());
			assertEquals(run.loss(), moment.loss());
		}
		rehearsal.at(8, run.values());
		assertArrayEquals(run.gradients(), rehearsal.at(7, start).gradients(), "nothing is left of other values");
	}

	@Test
	void whatIsFrozenHasNoGradient() throws Exception {
		Synapse frozen = (Synapse) network.getLinks().getFirst();
		frozen.setFrozen(true);
		plan = Plan.of(network);
		Snapshot moment = new Rehearsal(plan, settings, XOR).at(0, plan.values().start());
		assertEquals(0, moment.gradients()[plan.values().numbers().get(frozen)[0]]);
		assertArrayEquals(plan.values().start(), moment.values());
	}

	@Test
	void whatDoesNotFitIsSaid() {
		Samples wider = new ArraySamples(3, 1, new float[9], new float[3]);
		EngineException problem = assertThrows(EngineException.class, () -> new Rehearsal(plan, settings, wider));
		assertTrue(problem.getMessage().contains("3 inputs"), problem::getMessage);
	}
}
