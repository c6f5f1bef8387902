package org.soma.engine.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.run.Machine;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

class PlanTest {

	@Test
	void neuronsAndLayersOfOneNetworkGiveTheSameAnswers() throws Exception {
		FeedForward recipe = FeedForward.of(5, 7, 3).withActivations("gelu", "softmax").withBiasInitializer("uniform(-1,1)");
		float[] neurons = answers(recipe.asLayers(false).build());
		float[] layers = answers(recipe.asLayers(true).build());
		assertArrayEquals(neurons, layers, 1e-6f);
		assertEquals(1, neurons[0] + neurons[1] + neurons[2], 1e-6);
	}

	private static float[] answers(Network network) throws EngineException {
		Machine machine = Machine.of(Plan.of(network), Kernels.best(), 1, false);
		for (int i = 0; i < machine.inputs.length; i++) {
			machine.inputs[i] = 0.3f * i - 0.5f;
		}
		machine.forward(1);
		return machine.outputs.clone();
	}

	@Test
	void unitsAreCalledAsTheirNodes() throws Exception {
		assertEquals("x2", Plan.of(FeedForward.of(2, 3, 1).build()).label(1));
		assertEquals("h[2]", Plan.of(FeedForward.of(2, 3, 1).asLayers(true).build()).label(4));
	}

	@Test
	void whatCannotRunIsRefusedWithAReason() {
		assertRefused("has no input", network -> network.getNodes().subList(0, 2).forEach(node -> node.setType("hidden")));
		assertRefused("has no output", network -> network.getNodes().get(5).setType("hidden"));
		assertRefused("is not known here", network -> network.getNodes().get(3).setType("acme.unknown"));
		assertRefused("is not reached from any input", network -> network.getLinks().removeIf(link -> {
			link.setSource(null);
			link.setTarget(null);
			return true;
		}));
		assertRefused("has no source", network -> network.getLinks().get(0).setSource(null));
		assertRefused("links with a delay", network -> network.getLinks().get(0).setDelay(1));
		assertRefused("is not known", network -> network.getNodes().get(3).setActivation("tahn"));
		assertRefused("h2: activation '=x*cos(x' is wrong at character 9: ')' is missing", network -> network.getNodes().get(3).setActivation("=x*cos(x"));
	}

	@Test
	void typedActivationsAreSharedByTheirText() throws Exception {
		Network network = FeedForward.of(2, 4, 1).withActivations("=x*sigmoid(x)").build();
		assertEquals(2, Plan.of(network).stages().size());
		network.getNodes().get(3).setActivation("=x*cos(x)");
		network.getNodes().get(4).setActivation("swish");
		assertEquals(4, Plan.of(network).stages().size());
		float[] typed = answers(FeedForward.of(5, 7, 3).withActivations("=x*sigmoid(x)", "=tanh(x)").build());
		float[] built = answers(FeedForward.of(5, 7, 3).withActivations("swish", "tanh").build());
		assertArrayEquals(built, typed, 1e-6f);
	}

	private static void assertRefused(String reason, Consumer<Network> deed) {
		Network network = FeedForward.of(2, 3, 1).build();
		deed.accept(network);
		EngineException refused = assertThrows(EngineException.class, () -> Plan.of(network));
		assertTrue(refused.getMessage().contains(reason), refused.getMessage());
	}

	@Test
	void onlyWhatHasChangedIsDelivered() throws Exception {
		Network network = FeedForward.of(2, 3, 1).build();
		Plan plan = Plan.of(network);
		float[] values = plan.values().start();
		Synapse synapse = (Synapse) network.getLinks().get(0);
		Neuron neuron = (Neuron) Networks.node(network, "h2");
		values[plan.values().number(synapse)] = 7;
		values[plan.values().number(neuron)] = 8;
		int[] other = new int[1];
		plan.values().deliver(values, new Values.Sink() {

			@Override
			public void weight(Synapse of, float weight) {
				other[0] += of == synapse && weight == 7 ? 0 : 1;
			}

			@Override
			public void bias(Neuron of, float bias) {
				other[0] += of == neuron && bias == 8 ? 0 : 1;
			}

			@Override
			public void weights(Projection projection, Tensor weights) {
				other[0]++;
			}

			@Override
			public void parameter(Layer layer, Parameter parameter, Tensor tensor) {
				other[0]++;
			}
		});
		assertEquals(0, other[0]);
	}
}
