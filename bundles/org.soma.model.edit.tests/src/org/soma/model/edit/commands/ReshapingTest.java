package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.edit.SampleNetwork;
import org.soma.model.validation.NetworkInvariants;

class ReshapingTest {

	private static final double[] INPUTS = { 0.5, -1.25, 2 };

	private final SplittableRandom random = new SplittableRandom(11);
	private final Network network = SomaFactory.eINSTANCE.createNetwork();
	private final List<Neuron> x = neurons("x", "input", 3);
	private final List<Neuron> h = neurons("h", "hidden", 4);
	private final List<Neuron> k = neurons("k", "hidden", 3);
	private final List<Neuron> y = neurons("y", "output", 2);

	/** Three inputs, two hidden layers with gaps, some of it recurrent or frozen, a link past the second layer, two outputs. */
	ReshapingTest() {
		connect(x, h, 0, 0.7);
		connect(h, k, 0, 0.6);
		connect(k, y, 0, 1);
		connect(h, h, 1, 0.5);
		connect(k, h, 1, 0.3);
		connect(h, y, 0, 0.4);
		h.get(1).setBiasFrozen(true);
	}

	private List<Neuron> neurons(String prefix, String type, int count) {
		List<Neuron> made = new NeuronKind(type, type.equals("input") ? null : type.equals("hidden") ? "tanh" : "sigmoid", prefix).make(network,
				count);
		network.getNodes().addAll(made);
		if (!type.equals("input")) {
			made.forEach(neuron -> neuron.setBias((float) random.nextDouble(-1, 1)));
		}
		return made;
	}

	private void connect(List<Neuron> sources, List<Neuron> targets, int delay, double density) {
		Connecting.connect(Edited.DOMAIN, ConnectionPattern.random(density, random.nextLong()), sources, targets, delay, LinkRule.NONE,
				(in, out) -> (float) random.nextDouble(-1, 1)).command().execute();
		network.getLinks().forEach(link -> ((Synapse) link).setFrozen(link.getId().hashCode() % 3 == 0));
	}

	@Test
	void neuronsBecomeALayerThatComputesTheSame() {
		List<Double> before = compute();
		long parameters = Networks.parameterCount(network);
		long frozen = Networks.frozenParameterCount(network);
		Edited.by(toLayer(h), network, () -> {
			assertSame(before);
			assertEquals(parameters, Networks.parameterCount(network));
			assertEquals(frozen, Networks.frozenParameterCount(network));
			Layer layer = (Layer) network.getNodes().get(3);
			assertEquals("h dense tanh 4", layer.getId() + " " + layer.getType() + " " + layer.getActivation() + " " + layer.getShape());
			assertTrue(layer.getParameters().get(0).getFrozen().get(1));
			assertEquals(List.of("h->h@1"), layer.getOutgoing().stream().map(Link::getId).filter(id -> id.endsWith("@1")).toList());
			assertValid();
		});
	}

	@Test
	void allBecomesLayersAndNeuronsAgain() {
		List<Double> before = compute();
		List<String> links = links();
		List<Command> commands = new ArrayList<>();
		for (List<Neuron> neurons : List.of(h, k, y)) {
			commands.add(toLayer(neurons));
			Edited.by(commands.getLast(), network, () -> assertSame(before));
		}
		Edited.by(Reshaping.toLayer(Edited.DOMAIN, x, "input-layer", false), network, () -> {
			assertSame(before);
			assertTrue(network.getLinks().stream().allMatch(Projection.class::isInstance));
			assertEquals(6, network.getLinks().size());
			assertValid();
		});
		for (Node node : List.copyOf(network.getNodes())) {
			String type = node.getType().equals("dense") ? "hidden" : node.getType().replace("-layer", "");
			Edited.by(Reshaping.toNeurons(Edited.DOMAIN, (Layer) node, type, Lattice.column(76)), network, () -> assertSame(before));
		}
		assertEquals(links, links());
		assertValid();
	}

	private List<String> links() {
		return network.getLinks().stream().map(Synapse.class::cast)
				.map(synapse -> synapse.getId() + " " + synapse.getWeight() + " " + synapse.isFrozen()).sorted().toList();
	}

	@Test
	void linksToOneOutsideNeuronBecomeOneProjection() {
		SampleNetwork sample = new SampleNetwork();
		sample.x1h2.setFrozen(true);
		Edits.delete(Edited.DOMAIN, List.of(sample.h1h1)).execute();
		sample.h2.getSettings().addAll(EcoreUtil.copyAll(sample.h1.getSettings()));
		Edited.by(Reshaping.toLayer(Edited.DOMAIN, List.of(sample.h2, sample.h1), "dense", true), sample.network, () -> {
			Layer layer = (Layer) Networks.node(sample.network, "h");
			assertEquals(List.of("x1->h", "x2->h", "h->y1", "h->d"), sample.network.getLinks().stream().map(Link::getId).toList());
			Projection projection = (Projection) layer.getIncoming().get(0);
			assertNull(projection.getConnected());
			assertEquals(Mask.all(Shape.of(1, 2), false).with(1, true), projection.getFrozen());
			assertEquals(Mask.all(Shape.of(1, 2), false).with(0, true), ((Projection) layer.getIncoming().get(1)).getConnected());
			Projection onward = (Projection) layer.getOutgoing().get(1);
			assertEquals(3, onward.getConnected().count());
			assertEquals("0.5", layer.getSettings().get("rate"));
			assertEquals(List.of(sample.inputs), sample.network.getGroups());
		});
	}

	@Test
	void unfedNeuronsDoNotBeginToLearn() {
		List<Neuron> lonely = neurons("u", "hidden", 2);
		Edited.by(toLayer(lonely), network, () -> {
			Layer layer = (Layer) Networks.node(network, "u");
			assertEquals(2, layer.getParameters().get(0).getFrozen().count());
		});
	}

	@Test
	void neuronsOfAGroupLeaveAndJoinIt() {
		GroupEdits.group(Edited.DOMAIN, h, "middle", Arrangement.COLUMN, 0).execute();
		Edited.by(toLayer(h.subList(1, 3)), network,
				() -> assertEquals(List.of("h1", "h", "h4"), network.getGroups().get(0).getMembers().stream().map(Node::getId).toList()));
		Layer layer = (Layer) Networks.node(network, "h");
		Edited.by(Reshaping.toNeurons(Edited.DOMAIN, layer, "hidden", Lattice.column(76)), network,
				() -> assertEquals(List.of("h1", "h5", "h6", "h4"), network.getGroups().get(0).getMembers().stream().map(Node::getId).toList()));
	}

	@Test
	void aWholeGroupGivesTheLayerItsNameAndGetsItBack() {
		GroupEdits.group(Edited.DOMAIN, h, "middle", Arrangement.COLUMN, 0).execute();
		Edited.by(toLayer(h), network, () -> {
			assertTrue(network.getGroups().isEmpty());
			assertEquals("middle", Networks.node(network, "h").getName());
		});
		Layer layer = (Layer) Networks.node(network, "h");
		layer.setX(100);
		layer.setY(100);
		Edited.by(Reshaping.toNeurons(Edited.DOMAIN, layer, "hidden", Lattice.grid(2, 60, 40)), network, () -> {
			Group group = network.getGroups().get(0);
			assertEquals("middle grid 2", group.getName() + " " + group.getArrangement() + " " + group.getColumns());
			assertEquals(List.of("h1 70.0 80.0", "h2 130.0 80.0", "h3 70.0 120.0", "h4 130.0 120.0"),
					group.getMembers().stream().map(node -> node.getId() + " " + node.getX() + " " + node.getY()).toList());
		});
	}

	@Test
	void aLayerAloneInItsGroupLeavesItToItsNeurons() {
		toLayer(h).execute();
		Layer layer = (Layer) Networks.node(network, "h");
		GroupEdits.group(Edited.DOMAIN, List.of(layer), null, Arrangement.COLUMN, 0).execute();
		Group group = layer.getGroup();
		Edited.by(Reshaping.toNeurons(Edited.DOMAIN, layer, "hidden", Lattice.column(76)), network, () -> {
			assertEquals(List.of(group), network.getGroups());
			assertEquals(4, group.getMembers().size());
		});
	}

	@Test
	void whatIsNumberedGetsAnUnderscore() {
		toLayer(h).execute();
		Layer layer = (Layer) Networks.node(network, "h");
		layer.setId("h1");
		Edited.by(Reshaping.toNeurons(Edited.DOMAIN, layer, "hidden", Lattice.column(76)), network,
				() -> assertEquals("h1_1", network.getNodes().get(3).getId()));
	}

	@Test
	void aLayerWithoutBiasGivesNoneToLearn() {
		SampleNetwork sample = new SampleNetwork();
		sample.layer.getParameters().clear();
		Edited.by(Reshaping.toNeurons(Edited.DOMAIN, sample.layer, "hidden", Lattice.column(76)), sample.network,
				() -> assertTrue(((Neuron) Networks.node(sample.network, "d1")).isBiasFrozen()));
	}

	@Test
	void refusesNeuronsThatCannotBeALayer() {
		Refused.with("y1 has another type, activation or setting than h1; select neurons that are alike",
				() -> toLayer(List.of(h.get(0), y.get(0))));
		Edits.connect(Edited.DOMAIN, h.get(0), h.get(1), 0, 1).execute();
		Refused.with("h1 feeds h2, and units of a layer cannot feed each other; select neurons that do not", () -> toLayer(h));
		List<Neuron> chain = neurons("c", "hidden", 3);
		Edits.connect(Edited.DOMAIN, chain.get(0), chain.get(1), 0, 1).execute();
		Edits.connect(Edited.DOMAIN, chain.get(1), chain.get(2), 0, 1).execute();
		Refused.with("c1 feeds c3, and units of a layer cannot feed each other; select neurons that do not",
				() -> toLayer(List.of(chain.get(0), chain.get(2))));
		Refused.with("x2 comes between them in the order of values; select it too or fewer neurons",
				() -> toLayer(List.of(x.get(0), x.get(2))));
		x.get(0).setBias(0.5f);
		Refused.with("x1 has the bias 0.5, and a layer of the type 'input-layer' has none; set it to 0",
				() -> Reshaping.toLayer(Edited.DOMAIN, x, "input-layer", false));
		Refused.with("select nodes of one network", () -> toLayer(List.of()));
	}

	@Test
	void refusesLayersThatNeuronsCannotBe() {
		SampleNetwork sample = new SampleNetwork();
		sample.bias.setName("gain");
		Refused.with("d gain has no place in single neurons; delete it or leave the layer as it is", () -> split(sample.layer));
		sample.bias.setName("bias");
		sample.bias.setValues(null);
		Refused.with("d bias has no values for each unit; initialise it", () -> split(sample.layer));
		sample.layer.getParameters().clear();
		sample.h1d.setWeights(null);
		Refused.with("h1 \u2192 d has no values yet; initialise it", () -> split(sample.layer));
		sample.layer.setShape(null);
		Refused.with("d has no shape; set one", () -> split(sample.layer));
	}

	/** The inputs of 784-16-16-10 to a layer and back. */
	@Test
	void manyNeuronsAreReshapedInNoTime() {
		Network large = SampleNetwork.columns(784, 16, 16, 10);
		List<Neuron> inputs = large.getGroups().get(0).getMembers().stream().map(Neuron.class::cast).toList();
		assertTimeout(Duration.ofMinutes(1), () -> Reshaping.toLayer(Edited.DOMAIN, inputs, "dense", true).execute());
		Layer layer = (Layer) large.getNodes().get(0);
		assertTimeout(Duration.ofMinutes(1), () -> split(layer).execute());
		assertEquals(784 * 16 + 16 * 16 + 160, large.getLinks().size());
	}

	private static Command split(Layer layer) {
		return Reshaping.toNeurons(Edited.DOMAIN, layer, "hidden", Lattice.column(76));
	}

	private Command toLayer(List<Neuron> neurons) {
		return Reshaping.toLayer(Edited.DOMAIN, neurons, neurons.isEmpty() || neurons.get(0).getType().equals("hidden") ? "dense" : "output-layer",
				true);
	}

	private List<Double> compute() {
		return ReferencePass.outputs(network, 4, INPUTS);
	}

	private void assertSame(List<Double> before) {
		List<Double> after = compute();
		assertEquals(8, after.size());
		for (int i = 0; i < after.size(); i++) {
			assertEquals(before.get(i), after.get(i), 1e-12);
		}
	}

	private void assertValid() {
		assertTrue(NetworkInvariants.hasUniqueIds(network, null));
		assertTrue(NetworkInvariants.hasNoCycle(network, null));
		assertTrue(network.getNodes().stream().allMatch(node -> NetworkInvariants.hasSingleLinks(node, null)));
		for (Link link : network.getLinks()) {
			assertTrue(NetworkInvariants.hasFittingEnds(link, null));
			assertTrue(!(link instanceof Projection projection) || NetworkInvariants.hasFittingTensors(projection, null));
		}
	}
}
