package org.soma.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.model.Layer;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.TestNetworks;

/** Each thing that always holds, broken once. */
class NetworkInvariantsTest {

	/** What is done to a network of three layers, and what is said of it. */
	static Stream<Arguments> wrongs() {
		return Stream.of(wrong("used twice", network -> node(network, "h").setId("x")),
				wrong("may only have letters", network -> node(network, "h").setId("h 1")),
				wrong("may not have /", network -> node(network, "h").setName("a/b")),
				wrong("closes a cycle", network -> TestNetworks.projection(node(network, "y"), node(network, "h"), 0,
						Tensor.zeros(Shape.of(1, 2)))),
				wrong("exists twice", network -> TestNetworks.projection(node(network, "x"), node(network, "h"), 0, Tensor.zeros(Shape.of(3, 2)))),
				wrong("must be a projection", network -> TestNetworks.synapse(node(network, "x"), node(network, "y"), 0, 1)),
				wrong("must be a synapse", network -> TestNetworks.projection(TestNetworks.neuron(network, "a", "input"),
						TestNetworks.neuron(network, "b", "output"), 0, Tensor.zeros(Shape.of(1, 1)))),
				wrong("has the delay -1", network -> first(network).setDelay(-1)),
				wrong("not in this network", network -> first(network).setSource(TestNetworks.layers(1).getNodes().get(0))),
				wrong("has no weights", network -> first(network).setWeights(null)),
				wrong("where its ends need 3x2", network -> first(network).setWeights(Tensor.zeros(Shape.of(2, 3)))),
				wrong("no finite numbers", network -> first(network).setWeights(Tensor.of(Shape.of(3, 2), 1, 2, 3, Float.NaN, 5, 6))),
				wrong("a mask 'connected'", network -> first(network).setConnected(Mask.all(Shape.of(2), true))),
				wrong("a mask 'frozen'", network -> first(network).setFrozen(Mask.all(Shape.of(2), true))),
				wrong("has no values for 'bias'", network -> bias(network).setValues(null)),
				wrong("has values in 'bias'", network -> bias(network).setValues(Tensor.of(Shape.of(2), 1, Float.NEGATIVE_INFINITY))),
				wrong("a mask 'bias.frozen'", network -> bias(network).setFrozen(Mask.all(Shape.of(3), true))),
				wrong("two parameters 'bias'", network -> TestNetworks.parameter((Layer) node(network, "h"), "bias", Tensor.zeros(Shape.of(2)))));
	}

	private static Arguments wrong(String finding, Consumer<Network> deed) {
		return Arguments.of(finding, deed);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongs")
	void whatIsWrongIsFound(String finding, Consumer<Network> deed) {
		Network network = TestNetworks.layers(1);
		deed.accept(network);
		List<String> found = findings(network);
		assertTrue(found.stream().anyMatch(line -> line.contains(finding)), found.toString());
	}

	@Test
	void nothingIsFoundWhereNothingIsWrong() {
		assertEquals(List.of(), findings(TestNetworks.layers(1)));
		assertEquals(List.of(), findings(TestNetworks.xor()));
	}

	@Test
	void aWeightOrABiasIsAFiniteNumber() {
		Network network = TestNetworks.xor();
		((Synapse) network.getLinks().get(0)).setWeight(Float.POSITIVE_INFINITY);
		((Neuron) network.getNodes().get(2)).setBias(Float.NaN);
		assertEquals(2, findings(network).size());
	}

	@Test
	void aDelayedLinkMayLeadBack() {
		Network network = TestNetworks.xor();
		TestNetworks.synapse(network.getNodes().get(4), network.getNodes().get(2), 1, 1);
		assertEquals(List.of(), findings(network));
	}

	private static List<String> findings(Network network) {
		List<String> lines = new ArrayList<>();
		collect(Diagnostician.INSTANCE.validate(network), lines);
		return lines;
	}

	private static void collect(Diagnostic diagnostic, List<String> lines) {
		if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() != Diagnostic.OK) {
			lines.add(diagnostic.getMessage());
		}
		diagnostic.getChildren().forEach(child -> collect(child, lines));
	}

	private static Node node(Network network, String id) {
		return network.getNodes().stream().filter(node -> node.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Parameter bias(Network network) {
		return ((Layer) node(network, "h")).getParameters().get(0);
	}

	private static Projection first(Network network) {
		return (Projection) network.getLinks().get(0);
	}
}
