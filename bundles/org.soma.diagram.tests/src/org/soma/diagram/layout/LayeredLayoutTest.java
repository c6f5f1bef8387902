package org.soma.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.scene.Box;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;

class LayeredLayoutTest {

	private final Network network = SomaFactory.eINSTANCE.createNetwork();

	private Node neuron(String id, String type) {
		Node node = SomaFactory.eINSTANCE.createNeuron();
		return add(node, id, type);
	}

	private Node add(Node node, String id, String type) {
		node.setId(id);
		node.setType(type);
		network.getNodes().add(node);
		return node;
	}

	private Link link(Node source, Node target, int delay) {
		Link link = SomaFactory.eINSTANCE.createSynapse();
		link.setSource(source);
		link.setTarget(target);
		link.setDelay(delay);
		network.getLinks().add(link);
		return link;
	}

	private Map<Node, Position> laidOut() {
		return LayeredLayout.of(network, network.getNodes()).run(() -> false);
	}

	private static void apply(Map<Node, Position> positions) {
		positions.forEach((node, position) -> {
			node.setX(position.x());
			node.setY(position.y());
		});
	}

	private void assertNoneOverlap() {
		List<Box> boxes = network.getNodes().stream().map(node -> Box.around(node.getX(), node.getY(), node instanceof Layer ? 112 : 46,
				node instanceof Layer ? 116 : 46)).toList();
		for (int i = 0; i < boxes.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertFalse(boxes.get(i).overlaps(boxes.get(j)), network.getNodes().get(i).getId() + " lies on " + network.getNodes().get(j).getId());
			}
		}
	}

	private void assertAllLeadRight() {
		for (Link link : network.getLinks()) {
			assertTrue(link.getDelay() > 0 || link.getSource().getX() < link.getTarget().getX(), link.getSource().getId() + " to " + link.getTarget().getId());
		}
	}

	@Test
	void whatLiesInAHeapIsPutInOrder() {
		Random random = new Random(7);
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			nodes.add(i % 9 == 8 ? add(SomaFactory.eINSTANCE.createLayer(), "l" + i, "dense") : neuron("h" + i, i < 5 ? "input" : "hidden"));
			if (nodes.get(i) instanceof Layer layer) {
				layer.setShape(Shape.of(4));
			}
			for (int j = 0; j < (i < 5 ? 0 : 3); j++) {
				link(nodes.get(random.nextInt(i)), nodes.get(i), 0);
			}
		}
		apply(laidOut());
		assertNoneOverlap();
		assertAllLeadRight();
		assertEquals(1, nodes.stream().limit(5).mapToDouble(Node::getX).distinct().count(), "inputs stand in one column");
	}

	@Test
	void connectionsWithADelayLeadBack() {
		Node x = neuron("x", "input");
		Node h1 = neuron("h1", "hidden");
		Node h2 = neuron("h2", "hidden");
		Node y = neuron("y", "output");
		List.of(h1, h2).forEach(hidden -> {
			link(x, hidden, 0);
			link(hidden, y, 0);
			link(hidden, h1, 1);
			link(hidden, h2, 1);
		});
		apply(laidOut());
		assertNoneOverlap();
		assertAllLeadRight();
		assertEquals(h1.getX(), h2.getX(), "neurons that feed each other later stand in one column");
	}

	@Test
	void whatOnlyADelayConnectsIsNotLost() {
		Node x = neuron("x", "input");
		Node y = neuron("y", "output");
		Node memory = neuron("m", "hidden");
		link(x, y, 0);
		link(y, memory, 1);
		apply(laidOut());
		assertNoneOverlap();
		assertTrue(y.getX() < memory.getX());
	}

	@Test
	void aGroupStaysTogetherAsItIs() {
		apply(FeedForward.of(4, 3, 2).build().getNodes(), network);
		Group group = SomaFactory.eINSTANCE.createGroup();
		group.setId("square");
		group.setArrangement(Arrangement.GRID);
		network.getGroups().add(group);
		List<Node> inputs = network.getNodes().subList(0, 4);
		for (int i = 0; i < 4; i++) {
			inputs.get(i).setX(60 * (i % 2));
			inputs.get(i).setY(60 * (i / 2));
			group.getMembers().add(inputs.get(i));
		}
		apply(laidOut());
		assertNoneOverlap();
		assertEquals(60, inputs.get(3).getX() - inputs.get(0).getX());
		assertEquals(60, inputs.get(3).getY() - inputs.get(0).getY());
	}

	private static void apply(List<Node> nodes, Network network) {
		Network source = (Network) nodes.get(0).eContainer();
		network.getNodes().addAll(List.copyOf(nodes));
		network.getLinks().addAll(List.copyOf(source.getLinks()));
	}

	@Test
	void theWholeStaysWhereItIs() {
		Node x = neuron("x", "input");
		Node y = neuron("y", "output");
		link(x, y, 0);
		x.setX(500);
		y.setX(480);
		x.setY(100);
		y.setY(300);
		apply(laidOut());
		assertEquals(480, x.getX());
		assertEquals(200, y.getY());
	}

	@Test
	void onlyWhatIsAskedForIsMoved() {
		Node x = neuron("x", "input");
		Node h = neuron("h", "hidden");
		Node y = neuron("y", "output");
		link(x, h, 0);
		link(h, y, 0);
		assertEquals(List.of(h, y), List.copyOf(LayeredLayout.of(network, List.of(h, y)).run(() -> false).keySet()));
	}

	@Test
	void aLargeNetworkOfLikeNeuronsTakesNoTime() {
		Network digits = FeedForward.of(784, 16, 16, 10).build();
		LayeredLayout layout = LayeredLayout.of(digits, digits.getNodes());
		assertFalse(layout.isTooDense());
		Map<Node, Position> positions = assertTimeout(Duration.ofMinutes(1), () -> layout.run(() -> false));
		assertEquals(826, positions.size());
		Node output = digits.getNodes().get(825);
		assertTrue(positions.entrySet().stream().filter(at -> at.getKey().getOutgoing().size() > 0)
				.allMatch(at -> at.getValue().x() < positions.get(output).x()));
	}

	@Test
	void whatIsTooDenseStandsInColumns() {
		Random random = new Random(1);
		for (int i = 0; i < 300; i++) {
			Node node = neuron("n" + i, "hidden");
			for (int j = 0; j < i / 100 * 100; j++) {
				if (j >= i / 100 * 100 - 100 && random.nextBoolean()) {
					link(network.getNodes().get(j), node, 0);
				}
			}
		}
		LayeredLayout layout = LayeredLayout.of(network, network.getNodes());
		assertTrue(layout.isTooDense());
		apply(layout.run(() -> false));
		assertNoneOverlap();
		assertAllLeadRight();
	}

	@Test
	void thousandsOfConnectionsWithoutOrderTakeSeconds() {
		Random random = new Random(3);
		for (int i = 0; i < 500; i++) {
			Node node = neuron("n" + i, "hidden");
			for (int j = 0; i > 0 && j < 5; j++) {
				link(network.getNodes().get(random.nextInt(Math.max(0, i - 60), i)), node, 0);
			}
		}
		LayeredLayout layout = LayeredLayout.of(network, network.getNodes());
		assertFalse(layout.isTooDense());
		apply(assertTimeout(Duration.ofMinutes(1), () -> layout.run(() -> false)));
		assertNoneOverlap();
		assertAllLeadRight();
	}

	@Test
	void whatIsCancelledMovesNothing() {
		Node x = neuron("x", "input");
		link(x, neuron("y", "output"), 0);
		assertTrue(LayeredLayout.of(network, network.getNodes()).run(() -> true).isEmpty());
	}
}
