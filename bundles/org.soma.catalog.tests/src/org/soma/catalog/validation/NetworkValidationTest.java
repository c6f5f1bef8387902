package org.soma.catalog.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** Each thing that can be wrong with a network is found, once, and in words that say what to do. */
class NetworkValidationTest {

	private final Network network = FeedForward.of(2, 2, 1).build();

	private Node node(String id) {
		return Networks.node(network, id);
	}

	private void connect(String source, String target, int delay) {
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		synapse.setSource(node(source));
		synapse.setTarget(node(target));
		synapse.setDelay(delay);
		network.getLinks().add(synapse);
	}

	private void disconnectAllFrom(String source) {
		for (Link link : List.copyOf(node(source).getOutgoing())) {
			link.setSource(null);
			link.setTarget(null);
			network.getLinks().remove(link);
		}
	}

	private static Neuron neuron(String id, String type) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId(id);
		neuron.setType(type);
		return neuron;
	}

	private void assertLines(String... lines) {
		assertLines(network, lines);
	}

	private static void assertLines(Network network, String... lines) {
		assertEquals(List.of(lines), Validation.check(network).stream().map(problem -> problem.severity() + " " + problem.line()).toList());
	}

	@Test
	void findsNothingInASoundNetwork() {
		assertLines();
		connect("h1", "h1", 1);
		connect("y1", "h1", 2);
		assertLines();
	}

	@Test
	void namesTypesThatNobodyBrings() {
		node("h1").setType("acme.spiking");
		assertLines("ERROR h1: type \"acme.spiking\" is not in the catalog; install the plug-in that brings it or choose another");
	}

	@Test
	void tellsNeuronAndLayerTypesApart() {
		node("h1").setType("dense");
		assertLines("ERROR h1: is a neuron, but \"dense\" is a layer type; choose one of input, hidden, output");
	}

	@Test
	void namesActivationsThatAreNotKnown() {
		node("h2").setActivation("tahn");
		assertLines("ERROR h2: activation 'tahn' is not known; did you mean tanh?");
	}

	@Test
	void warnsOfAnActivationThatIsNotUsed() {
		node("x1").setActivation("tanh");
		assertLines("WARNING x1: has the activation 'tanh', and input neurons use none; remove it");
	}

	@Test
	void checksSettingsAgainstTypeAndActivation() {
		node("h1").setActivation("leaky-relu");
		node("h1").getSettings().put("slope", "0.2");
		assertLines();
		node("h1").getSettings().put("slope", "7");
		node("h2").getSettings().put("leak", "0.5");
		assertLines("ERROR h1: slope must be at most 1, not 7", "ERROR h2: 'leak' is no parameter; there are none; remove it");
	}

	@Test
	void findsConnectionsIntoInputsAndOutOfOutputs() {
		disconnectAllFrom("x2");
		disconnectAllFrom("h2");
		connect("h1", "x2", 0);
		connect("y1", "h2", 0);
		((Neuron) node("h2")).setBiasFrozen(true);
		node("h2").getIncoming().forEach(link -> ((Synapse) link).setFrozen(true));
		assertLines(
				"ERROR h1 \u2192 x2: leads into x2, and input neurons take their values from the data; reverse or remove the connection",
				"ERROR y1 \u2192 h2: leaves y1, and output neurons send nothing on; remove the connection or give it a delay of 1 or more");
	}

	@Test
	void findsCycles() {
		connect("h1", "h2", 0);
		connect("h2", "h1", 0);
		assertLines("ERROR h2 \u2192 h1: closes a cycle; remove the connection or give it a delay of 1 or more");
	}

	@Test
	void speaksPlainlyOfWhatIsMissing() {
		node("h1").setType(null);
		node("h2").setId(null);
		network.getLinks().get(0).setTarget(null);
		List<Problem> problems = Validation.check(network);
		assertEquals(List.of("h1: has no type; choose one such as hidden", "unnamed neuron: has no id; give it one such as h1",
				"x1 \u2192 ?: has no target; remove the connection"), problems.stream().map(Problem::line).toList());
	}

	@Test
	void findsTwoElementsOfOneId() {
		node("h2").setId("h1");
		assertLines("ERROR h1: the id 'h1' is used twice; give one of the two another");
	}

	@Test
	void findsAGroupOfAnotherNetwork() {
		node("h1").setGroup(FeedForward.of(1, 1).build().getGroups().get(0));
		assertLines("ERROR h1: is in a group that is not part of this network; put it into another or into none");
	}

	@Test
	void findsANodeOfAnotherNetworkAtTheEndOfAConnection() {
		network.getLinks().get(0).setTarget(FeedForward.of(1, 1).build().getNodes().get(1));
		assertLines("ERROR x1 \u2192 y1: joins a node that is not in this network; remove the connection");
	}

	@Test
	void warnsOfNodesThatAreNotConnected() {
		network.getNodes().add(neuron("h3", "hidden"));
		assertLines("WARNING h3: has no connections; connect it or delete it");
	}

	@Test
	void warnsOfOutputsThatNoInputReaches() {
		network.getNodes().add(neuron("h3", "hidden"));
		network.getNodes().add(neuron("y2", "output"));
		connect("h3", "y2", 0);
		assertLines("WARNING h3: is fed by nothing and so gives the same value always; connect it or delete it",
				"WARNING y2: is not reached from any input; connect it to nodes that are");
	}

	@Test
	void warnsOfDeadEndsThatLearn() {
		disconnectAllFrom("h1");
		connect("h1", "h1", 1);
		assertLines("WARNING h1: leads to no other node, so that training cannot change it; connect it, delete it, or lock its values where that is meant");
		node("h1").getIncoming().forEach(link -> ((Synapse) link).setFrozen(true));
		((Neuron) node("h1")).setBiasFrozen(true);
		assertLines();
	}

	@Test
	void warnsOfNetworksWithoutInputsOrOutputs() {
		network.getNodes().stream().filter(node -> node.getType().equals("output")).forEach(node -> node.setType("hidden"));
		assertLines("WARNING network: has no output; add an output neuron or layer");
		network.getNodes().stream().filter(node -> node.getType().equals("input")).forEach(node -> node.setType("hidden"));
		assertLines("WARNING network: has no input; add an input neuron or layer",
				"WARNING network: has no output; add an output neuron or layer");
		assertLines(SomaFactory.eINSTANCE.createNetwork(), "WARNING network: is empty; add inputs, hidden nodes and outputs");
	}

	@Test
	void checksEveryConnectionOfALargeNetwork() {
		Network large = FeedForward.of(160, 160).asLayers(false).build();
		Synapse last = (Synapse) large.getLinks().get(large.getLinks().size() - 1);
		last.setWeight(Float.NaN);
		assertLines(large, "ERROR " + Networks.label(last) + ": has the weight NaN; set a finite number");
	}

	@Test
	void doesNotGuessWhetherAnUnknownTypeIsAnInput() {
		network.getNodes().stream().filter(node -> node.getType().equals("input")).forEach(node -> node.setType("acme.sensor"));
		assertTrue(Validation.check(network).stream().allMatch(problem -> problem.message().startsWith("type \"acme.sensor\"")));
		assertEquals(2, Validation.check(network).size());
	}

	@Test
	void checksTheValuesOfLayers() {
		Network layers = FeedForward.of(2, 3, 1).asLayers(true).build();
		Layer hidden = (Layer) layers.getNodes().get(1);
		hidden.getParameters().get(0).setValues(Tensor.zeros(Shape.of(2)));
		Parameter kernel = SomaFactory.eINSTANCE.createParameter();
		kernel.setName("kernel");
		kernel.setValues(Tensor.zeros(Shape.of(3)));
		hidden.getParameters().add(kernel);
		((Layer) layers.getNodes().get(2)).getParameters().get(0).setValues(null);
		assertLines(layers, "ERROR h: has 2 values for 'bias' where its 3 units need one each; initialise them",
				"ERROR h: has the values 'kernel', which a dense layer does not use; remove them",
				"ERROR y: has no values for 'bias' in its safetensors file; initialise it");
	}

	@Test
	void tellsALayerWithoutShape() {
		Network layers = FeedForward.of(2, 3, 1).asLayers(true).build();
		((Layer) layers.getNodes().get(0)).setShape(null);
		assertLines(layers, "ERROR x: has no shape; give it one such as 16 or 28x28");
	}

	@Test
	void listsProblemsInTheOrderOfTheDocument() {
		connect("h1", "x1", 0);
		node("y1").setActivation("no");
		node("x2").setType("no");
		network.getNodes().add(neuron("z", "hidden"));
		List<EObject> elements = Validation.check(network).stream().map(Problem::element).distinct().toList();
		assertEquals(node("x2"), elements.get(0));
		assertEquals(node("y1"), elements.get(1));
		assertEquals(node("z"), elements.get(2));
		assertEquals(network.getLinks().get(6), elements.get(elements.size() - 1));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void knowsBeforehandWhatMayBeConnected(boolean sound) {
		var problem = sound ? Wiring.problem(node("x1"), node("y1"), 0) : Wiring.problem(node("h1"), node("x1"), 0);
		assertEquals(sound, problem.isEmpty());
		assertFalse(Wiring.problem(node("y1"), node("h1"), 0).isEmpty());
		assertTrue(Wiring.problem(node("y1"), node("h1"), 1).isEmpty());
		assertEquals("x1->h1 exists already", Wiring.problem(node("x1"), node("h1"), 0).orElseThrow());
	}
}
