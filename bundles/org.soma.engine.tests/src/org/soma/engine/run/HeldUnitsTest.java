package org.soma.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;

class HeldUnitsTest {

	private static final int BATCH = 5;

	private final Plan plan;
	private final List<Machine> machines;

	HeldUnitsTest() throws Exception {
		plan = Plan.of(FeedForward.of(3, 6, 5, 2).withActivations("tanh", "relu", "softmax").withSeed(2).build());
		machines = List.of(new DenseMachine(plan, Kernels.best(), BATCH, false), new SparseMachine(plan, Kernels.best(), BATCH, false));
		for (Machine machine : machines) {
			for (int i = 0; i < machine.inputs.length; i++) {
				machine.inputs[i] = (float) Math.sin(i);
			}
		}
	}

	@Test
	void aHeldUnitGivesItsValueForEverySampleAndTheRestFollowsAlikeInBothMachines() {
		float[] held = new float[plan.units()];
		Arrays.fill(held, Float.NaN);
		held[4] = 2.5f;
		machines.forEach(machine -> machine.forward(BATCH));
		float free = machines.get(0).outputs[0];
		machines.forEach(machine -> machine.hold(held));
		machines.forEach(machine -> machine.forward(BATCH));
		for (int sample = 0; sample < BATCH; sample++) {
			for (int unit = 0; unit < plan.units(); unit++) {
				assertEquals(machines.get(0).activation(sample, unit), machines.get(1).activation(sample, unit), 1e-6);
			}
			assertEquals(2.5f, machines.get(1).activation(sample, 4));
		}
		assertNotEquals(free, machines.get(0).outputs[0]);
		machines.forEach(machine -> machine.hold(null));
		machines.forEach(machine -> machine.forward(BATCH));
		assertEquals(free, machines.get(0).outputs[0]);
	}

	@Test
	void whatAnActivationIsGivenAgreesWithWhatItGives() {
		for (Machine machine : machines) {
			machine.forward(BATCH);
			for (int sample = 0; sample < BATCH; sample++) {
				for (int unit = 3; unit < 9; unit++) {
					assertEquals(machine.activation(sample, unit), Math.tanh(machine.weighted(sample, unit)), 1e-5);
				}
			}
		}
	}
}
