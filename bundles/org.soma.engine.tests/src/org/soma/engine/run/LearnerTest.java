package org.soma.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Loss;
import org.soma.catalog.Regularizer;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Tensor;

class LearnerTest {

	private static final Catalog CATALOG = Catalog.get();
	private static final int BATCH = 8;

	static Stream<String> optimizers() {
		return CATALOG.optimizers().all().stream().map(Descriptor::id);
	}

	@ParameterizedTest
	@MethodSource("optimizers")
	void whatIsFrozenOrAbsentStaysBitByBit(String optimizer) throws Exception {
		for (int form = 0; form < 2; form++) {
			Network network = masked();
			Tensor before = first(network).getWeights();
			Mask connected = first(network).getConnected();
			Mask frozen = first(network).getFrozen();
			Plan plan = Plan.of(network);
			Machine machine = form == 0 ? new DenseMachine(plan, Kernels.best(), BATCH, false) : new SparseMachine(plan, Kernels.best(), BATCH, false);
			learn(machine, optimizer, 1000);
			float[] values = new float[plan.values().count()];
			machine.store(machine.values, values);
			plan.values().deliver(values, Values.NETWORK);
			Tensor after = first(network).getWeights();
			int moved = 0;
			for (int i = 0; i < before.shape().size(); i++) {
				boolean same = Float.floatToRawIntBits(before.get(i)) == Float.floatToRawIntBits(after.get(i));
				assertTrue(same || connected.get(i) && !frozen.get(i), "weight " + i);
				moved += same ? 0 : 1;
			}
			assertTrue(moved > 5, "the others have learned");
		}
	}

	@Test
	void theSameSeedsGiveTheSameBits() throws Exception {
		float[][] results = new float[2][];
		for (int i = 0; i < 2; i++) {
			Plan plan = Plan.of(masked());
			Machine machine = new DenseMachine(plan, Kernels.best(), BATCH, false);
			learn(machine, "adam", 200);
			results[i] = machine.values.clone();
		}
		assertEquals(Tensor.adopt(Shape.of(results[0].length), results[0]),
				Tensor.adopt(Shape.of(results[1].length), results[1]));
	}

	@Test
	void aStepAllocatesNothing() throws Exception {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		for (String optimizer : optimizers().toList()) {
			Plan plan = Plan.of(masked());
			Machine machine = new DenseMachine(plan, Kernels.plain(), BATCH, false);
			Learner learner = learner(machine, optimizer, Kernels.plain());
			ArraySamples samples = samples();
			int[] rows = IntStream.range(0, BATCH).toArray();
			long least = Long.MAX_VALUE;
			for (int round = 0; round < 20; round++) {
				long before = threads.getCurrentThreadAllocatedBytes();
				for (int step = 0; step < 1000; step++) {
					learner.step(samples, rows, 0, BATCH, 0.01);
				}
				least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
			}
			assertTrue(least < 1000, optimizer + ": " + least + " bytes in 1000 steps");
		}
	}

	@Test
	void aNetworkLearns() throws Exception {
		Plan plan = Plan.of(masked());
		Machine machine = Machine.of(plan, Kernels.best(), BATCH, false);
		Learner learner = learner(machine, "adam", Kernels.best());
		ArraySamples samples = samples();
		int[] rows = IntStream.range(0, BATCH).toArray();
		double first = learner.step(samples, rows, 0, BATCH, 0.01);
		double last = first;
		for (int i = 0; i < 500; i++) {
			last = learner.step(samples, rows, 0, BATCH, 0.01);
		}
		assertNotEquals(first, last);
		assertTrue(last < 0.9 * first, first + " became " + last);
	}

	private static void learn(Machine machine, String optimizer, int steps) {
		Learner learner = learner(machine, optimizer, Kernels.best());
		ArraySamples samples = samples();
		int[] rows = IntStream.range(0, BATCH).toArray();
		for (int i = 0; i < steps; i++) {
			learner.step(samples, rows, 0, BATCH, 0.01);
		}
	}

	private static Learner learner(Machine machine, String optimizer, Kernels kernels) {
		List<Regularizer> regularizers = List.of(CATALOG.regularizers().get("l1").create(Map.of("strength", "0.01")),
				CATALOG.regularizers().get("l2").create(Map.of("strength", "0.01")));
		Loss loss = CATALOG.losses().get("mse").create();
		return new Learner(machine, kernels, loss, CATALOG.optimizers().get(optimizer).create(), regularizers,
				CATALOG.clippings().get("by-norm").create());
	}

	private static ArraySamples samples() {
		Random random = new Random(5);
		float[] x = new float[BATCH * 6];
		float[] y = new float[BATCH * 3];
		IntStream.range(0, x.length).forEach(i -> x[i] = random.nextFloat() * 2 - 1);
		IntStream.range(0, y.length).forEach(i -> y[i] = random.nextFloat());
		return new ArraySamples(6, 3, x, y);
	}

	private static Network masked() {
		Network network = FeedForward.of(6, 9, 3).withActivations("tanh", "sigmoid").withSeed(2).asLayers(true).build();
		Random random = new Random(4);
		for (Link link : network.getLinks()) {
			Projection projection = (Projection) link;
			BitSet connected = new BitSet();
			BitSet frozen = new BitSet();
			for (int i = 0; i < projection.getWeights().shape().size(); i++) {
				connected.set(i, random.nextFloat() < 0.6);
				frozen.set(i, random.nextFloat() < 0.3);
			}
			projection.setConnected(Mask.of(projection.getWeights().shape(), connected));
			projection.setFrozen(Mask.of(projection.getWeights().shape(), frozen));
		}
		return network;
	}

	private static Projection first(Network network) {
		return (Projection) network.getLinks().get(0);
	}
}
