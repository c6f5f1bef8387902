package org.soma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

	private final Network network = TestNetworks.xor();
	private final Node input = Networks.node(network, "l0_1");
	private final Node hidden = Networks.node(network, "l1_1");
	private final Node output = Networks.node(network, "l2_1");

	@ParameterizedTest
	@ValueSource(strings = { "x1", "h1_2", "_", "a-b", "\u00e91" })
	void anIdIsMadeOfLettersDigitsAndTwoSigns(String id) {
		assertTrue(Networks.isId(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-a", "a b", "a/b", "..", "a.b", "a\\b", "a->b", "a\n" })
	void anythingElseIsNoId(String id) {
		assertFalse(Networks.isId(id));
	}

	@Test
	void aNodeIsFoundByItsIdBeforeItsName() {
		hidden.setName("l2_1");
		assertEquals(output, Networks.node(network, "l2_1"));
		hidden.setName("gate");
		assertEquals(hidden, Networks.node(network, "gate"));
		output.setName("gate");
		assertEquals("2 nodes are named 'gate'; say which by its id: l1_1, l2_1", message("gate"));
		assertEquals("there is no node 'nobody'", message("nobody"));
	}

	private String message(String idOrName) {
		return assertThrows(IllegalArgumentException.class, () -> Networks.node(network, idOrName)).getMessage();
	}

	@Test
	void aLinkIsOneOfItsEndsAndItsDelay() {
		Link direct = Networks.link(input, hidden, 0).orElseThrow();
		Link later = TestNetworks.synapse(input, hidden, 1, 1);
		assertEquals(Optional.of(later), Networks.link(input, hidden, 1));
		assertEquals(Optional.empty(), Networks.link(hidden, input, 0));
		assertEquals("l0_1->l1_1", direct.getId());
		assertEquals("l0_1->l1_1@1", later.getId());
		assertEquals("l0_1 \u2192 l1_1 after 1", Networks.label(later));
	}

	@Test
	void onlyLinksWithoutDelayLeadOn() {
		assertTrue(Networks.reaches(input, output));
		assertFalse(Networks.reaches(output, input));
		TestNetworks.synapse(output, input, 1, 1);
		assertFalse(Networks.reaches(output, input));
		assertEquals(Optional.empty(), Connections.problem(output, hidden, 1));
		assertTrue(Connections.problem(output, hidden, 0).orElseThrow().contains("would close a cycle"));
		assertTrue(Connections.problem(input, hidden, 0).orElseThrow().contains("exists already"));
		assertTrue(Connections.problem(hidden, hidden, 0).orElseThrow().contains("would close a cycle"));
		assertTrue(Connections.problem(input, hidden, -1).orElseThrow().contains("negative"));
	}

	@Test
	void aNodeIsOneDeeperThanTheDeepestThatFeedsIt() {
		TestNetworks.synapse(input, output, 0, 1);
		assertEquals(List.of(0, 0, 1, 1, 2), network.getNodes().stream().map(Networks.depths(network)::get).toList());
	}

	@Test
	void whatIsInOrBehindACycleHasNoDepth() {
		Node other = TestNetworks.neuron(network, "other", "hidden");
		Link closing = TestNetworks.synapse(output, hidden, 0, 1);
		TestNetworks.synapse(output, other, 0, 1);
		var depths = Networks.depths(network);
		assertFalse(depths.containsKey(hidden) || depths.containsKey(output) || depths.containsKey(other));
		assertEquals(List.of(closing), CycleSearch.closingLinks(network));
	}

	@Test
	void everyValueThatCanBeLearntIsCountedOnce() {
		assertEquals(4 + 2 + 2 + 1, Networks.parameterCount(network), "weights and the biases of what is fed");
		((Synapse) network.getLinks().get(0)).setFrozen(true);
		((Neuron) hidden).setBiasFrozen(true);
		((Neuron) input).setBiasFrozen(true);
		assertEquals(2, Networks.frozenParameterCount(network));

		Network layers = TestNetworks.layers(1);
		assertEquals((6 - 1) + 2 + 2 + 1, Networks.parameterCount(layers), "a connection that does not exist is not counted");
		assertEquals(1 + 1, Networks.frozenParameterCount(layers));
		Projection first = (Projection) layers.getLinks().get(0);
		first.setFrozen(first.getFrozen().with(2, true));
		assertEquals(1 + 1, Networks.frozenParameterCount(layers), "nor can it be frozen");
	}
}
