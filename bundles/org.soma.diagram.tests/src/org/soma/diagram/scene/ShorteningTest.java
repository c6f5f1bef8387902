package org.soma.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Arrangement;
import org.soma.model.Network;
import org.soma.model.Node;

class ShorteningTest {

	private static Scene shortened(Network network) {
		return Scene.of(network, SceneOptions.usual().withShorten(true));
	}

	private static List<String> shown(Scene scene) {
		return scene.items(NeuronCircle.class).stream().map(NeuronCircle::id).toList();
	}

	@Test
	void aLongColumnShowsItsEnds() {
		Scene scene = shortened(FeedForward.of(20, 2).build());
		assertEquals(List.of("x1", "x2", "x3", "x18", "x19", "x20", "y1", "y2"), shown(scene));
		Ellipsis dots = scene.items(Ellipsis.class).get(0);
		assertEquals(14, dots.left());
		assertTrue(dots.upright());
		assertEquals("12 of 40 shown", scene.items(Legend.class).get(0).count());
	}

	@Test
	void aShortColumnStaysWhole() {
		Scene scene = shortened(FeedForward.of(8, 2).build());
		assertEquals(10, shown(scene).size());
		assertEquals(List.of(), scene.items(Ellipsis.class));
	}

	@Test
	void aPictureOfInputsBecomesAColumnBesideTheNext() {
		Scene scene = shortened(FeedForward.of(784, 16, 16, 10).build());
		assertEquals(24, shown(scene).size());
		List<NeuronCircle> circles = scene.items(NeuronCircle.class);
		assertEquals(circles.get(0).x(), circles.get(5).x());
		assertEquals(540, circles.get(6).x() - circles.get(5).x());
		assertTrue(scene.bounds().height() < 700, scene.bounds().toString());
		assertEquals("x1", circles.get(0).name(), "few are left, so they have names");
	}

	@Test
	void aRowIsShortenedSideways() {
		Network network = FeedForward.of(20, 2).build();
		network.getGroups().get(0).setArrangement(Arrangement.ROW);
		for (Node node : network.getGroups().get(0).getMembers()) {
			node.setX(60 * network.getNodes().indexOf(node));
			node.setY(0);
		}
		Scene scene = shortened(network);
		assertEquals(0, scene.items(NeuronCircle.class).get(5).y());
		assertTrue(!scene.items(Ellipsis.class).get(0).upright());
	}

	@Test
	void neuronsWithoutAGroupAreTakenByColumn() {
		Network network = FeedForward.of(20, 2).build();
		network.getNodes().forEach(node -> node.setGroup(null));
		assertEquals(8, shown(shortened(network)).size());
	}

	@Test
	void neuronsThatDifferDoNotStandForEachOther() {
		Network network = FeedForward.of(2, 20, 1).build();
		network.getGroups().get(1).getMembers().get(7).setActivation("relu");
		assertEquals(23, shown(shortened(network)).size());
	}
}
