package org.soma.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Note;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;

class SceneTest {

	private Network network;

	@BeforeEach
	void makeNetwork() {
		network = FeedForward.of(2, 2, 1).withInitializer("constant(1)").build();
	}

	private Scene scene() {
		return Scene.of(network, SceneOptions.usual());
	}

	private Synapse synapse(String id) {
		return (Synapse) network.getLinks().stream().filter(link -> link.getId().equals(id)).findFirst().orElseThrow();
	}

	private Neuron neuron(String id) {
		return (Neuron) Networks.node(network, id);
	}

	private static Map<String, LinkCurve> links(Scene scene) {
		return scene.items(LinkCurve.class).stream().collect(Collectors.toMap(LinkCurve::id, Function.identity()));
	}

	private NeuronCircle circle(String id) {
		return scene().items(NeuronCircle.class).stream().filter(circle -> circle.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void strongLinksAreWideAndLieAboveWeakOnes() {
		synapse("x1->h1").setWeight(0.5f);
		List<LinkCurve> drawn = scene().items(LinkCurve.class);
		assertEquals("x1->h1", drawn.get(0).id());
		assertEquals(3.25, drawn.get(0).width(), 1e-6);
		assertEquals(0.59, drawn.get(0).opacity(), 1e-6);
		assertEquals(6, drawn.get(1).width(), 1e-6);
	}

	@Test
	void negativeLinksAreDashed() {
		synapse("x1->h1").setWeight(-1);
		LinkCurve negative = links(scene()).get("x1->h1");
		assertTrue(negative.dashed());
		assertEquals(Tone.NEGATIVE, negative.tone());
		LinkCurve positive = links(scene()).get("x1->h2");
		assertFalse(positive.dashed());
		assertEquals(Tone.POSITIVE, positive.tone());
		assertEquals("x1 \u2192 h1: -1.0000", negative.title());
	}

	@Test
	void linksRunFromRightToLeftEdge() {
		LinkCurve link = links(scene()).get("x1->h2");
		assertEquals(neuron("x1").getX() + 23, link.route().startX());
		assertEquals(neuron("x1").getY(), link.route().startY());
		assertEquals(neuron("h2").getX() - 23, link.route().endX());
		assertEquals(neuron("h2").getY(), link.route().endY());
		assertFalse(link.route().isStraight());
	}

	@Test
	void manyLinksAreStraightAndFine() {
		network = FeedForward.of(25, 25, 2).withInitializer("constant(1)").build();
		synapse("x1->h1").setFrozen(true);
		LinkCurve link = links(scene()).get("x1->h1");
		assertTrue(link.route().isStraight());
		assertTrue(link.width() < 6);
		assertTrue(link.frozen());
		assertFalse(link.locked());
	}

	@Test
	void frozenLinksAreToldApart() {
		synapse("x1->h1").setFrozen(true);
		LinkCurve frozen = links(scene()).get("x1->h1");
		assertTrue(frozen.frozen() && frozen.locked());
		assertFalse(links(scene()).get("x1->h2").frozen());
		assertEquals("x1 \u2192 h1: +1.0000, frozen", frozen.title());
		assertTrue(legend(scene()).samples().contains(Legend.Sample.FROZEN));
	}

	@Test
	void aNeuronIsLockedWithItsBiasOrAllThatLeadsIntoIt() {
		assertFalse(circle("h1").locked());
		neuron("h1").setBiasFrozen(true);
		assertTrue(circle("h1").locked());
		synapse("x1->h2").setFrozen(true);
		assertFalse(circle("h2").locked());
		synapse("x2->h2").setFrozen(true);
		assertTrue(circle("h2").locked());
		neuron("x1").setBiasFrozen(true);
		assertFalse(circle("x1").locked(), "an input has no bias");
	}

	@Test
	void aNeuronHasTheColourOfItsTypeAndTheOutlineOfItsBias() {
		neuron("h1").setBias(-3);
		assertEquals(new Tones.Pair(Tone.HIDDEN.rgb(false), Tone.HIDDEN_FILL.rgb(false)), circle("h1").colours());
		assertEquals(NeuronLook.outline(3), circle("h1").outline());
		assertEquals("h1: Hidden Neuron, Tanh, bias -3.0000", circle("h1").title());
		NeuronCircle dark = Scene.of(network, SceneOptions.usual().withDark(true)).items(NeuronCircle.class).get(0);
		assertEquals(Tone.INPUT_FILL.rgb(true), dark.colours().fill());
	}

	@Test
	void weakLinksAreLeftOutAndCounted() {
		synapse("x1->h1").setWeight(-0.5f);
		synapse("x2->h1").setWeight(0.1f);
		Scene all = scene();
		assertEquals("all 6 shown", legend(all).count());
		assertEquals(List.of(Legend.Sample.POSITIVE, Legend.Sample.NEGATIVE), legend(all).samples());
		Scene strong = Scene.of(network, SceneOptions.usual().withThreshold(0.5));
		assertEquals("5 of 6 shown", legend(strong).count());
		assertFalse(links(strong).containsKey("x2->h1"));
		Scene strongest = Scene.of(network, SceneOptions.usual().withThreshold(0.6));
		assertEquals(List.of(Legend.Sample.POSITIVE), legend(strongest).samples());
	}

	@Test
	void namesAreShownWhereThereAreFew() {
		assertEquals("h1", circle("h1").name());
		assertEquals("hidden", scene().items(GroupFrame.class).get(1).name());
		assertEquals("", Scene.of(network, SceneOptions.usual().withLabels(SceneOptions.Labels.NEVER)).items(NeuronCircle.class).get(0).name());
		Network large = FeedForward.of(99, 2).build();
		assertEquals("", Scene.of(large, SceneOptions.usual()).items(NeuronCircle.class).get(0).name());
		assertEquals("x1", Scene.of(large, SceneOptions.usual().withLabels(SceneOptions.Labels.ALWAYS)).items(NeuronCircle.class).get(0).name());
	}

	@Test
	void aLongNameIsCutWhereOneSeesIt() {
		neuron("h1").setName("a neuron with a name for a novel");
		assertEquals("a neuron with a name fo\u2026", circle("h1").name());
		assertTrue(circle("h1").title().startsWith("a neuron with a name for a novel: "));
	}

	@Test
	void whatIsDrawnFirstLiesBelow() {
		List<? extends Class<?>> order = scene().items().stream().map(Object::getClass).distinct().toList();
		assertEquals(List.of(GroupFrame.class, LinkCurve.class, NeuronCircle.class, Legend.class), order);
	}

	@Test
	void theBoundsHoldEverything() {
		Note note = SomaFactory.eINSTANCE.createNote();
		note.setId("n");
		note.setText("far away, and a text that is too long for its box\nand then another line");
		note.setX(900);
		note.setY(-300);
		note.setWidth(90);
		note.setHeight(10);
		network.getNotes().add(note);
		Scene scene = scene();
		for (SceneItem item : scene.items()) {
			assertEquals(scene.bounds(), scene.bounds().union(item.bounds().grown(20)), item.toString());
		}
		NoteBox box = scene.items(NoteBox.class).get(0);
		assertTrue(box.lines().size() > 2 && box.box().height() > 40, box.toString());
		assertEquals(note.getText().replace('\n', ' '), String.join(" ", box.lines()));
	}

	@Test
	void aGroupFramesItsMembers() {
		GroupFrame frame = scene().items(GroupFrame.class).get(0);
		assertEquals("inputs", frame.name());
		for (NeuronCircle circle : scene().items(NeuronCircle.class).subList(0, 2)) {
			assertEquals(frame.frame(), frame.frame().union(circle.bounds()));
		}
	}

	@Test
	void anEmptyNetworkIsAnEmptyScene() {
		assertTrue(Scene.of(SomaFactory.eINSTANCE.createNetwork(), SceneOptions.usual()).isEmpty());
		assertTrue(Scene.of(SomaFactory.eINSTANCE.createNetwork(), SceneOptions.usual()).bounds().isEmpty());
	}

	private static Legend legend(Scene scene) {
		return scene.items(Legend.class).get(0);
	}

	private Group collapse(String... ids) {
		Group group = SomaFactory.eINSTANCE.createGroup();
		group.setId("folded");
		group.setCollapsed(true);
		network.getGroups().add(group);
		List.of(ids).forEach(id -> group.getMembers().add(neuron(id)));
		return group;
	}

	@Test
	void aCollapsedGroupIsOneBlock() {
		collapse("x1", "x2");
		synapse("x2->h1").setWeight(3);
		Scene scene = scene();
		GroupBlock block = scene.items(GroupBlock.class).get(0);
		assertEquals("2 nodes", block.count());
		assertEquals(3, scene.items(NeuronCircle.class).size());
		assertTrue(scene.items(GroupFrame.class).stream().noneMatch(frame -> frame.id().equals("folded")));
		assertEquals(neuron("x1").getX(), block.block().centreX());
		assertEquals((neuron("x1").getY() + neuron("x2").getY()) / 2, block.block().centreY());
		LinkCurve strongest = links(scene).get("x2->h1");
		assertEquals(block.block().right(), strongest.route().startX());
		assertEquals(4, scene.items(LinkCurve.class).size());
		assertEquals("4 of 6 shown", scene.items(Legend.class).get(0).count());
	}

	@Test
	void whatIsWithinACollapsedGroupIsNotSeen() {
		collapse("x1", "h1");
		assertFalse(links(scene()).containsKey("x1->h1"));
	}

	@Test
	void anOpenGroupIsAFrame() {
		collapse("x1", "x2").setCollapsed(false);
		assertTrue(scene().items(GroupBlock.class).isEmpty());
		assertEquals(5, scene().items(NeuronCircle.class).size());
		assertTrue(scene().items(GroupFrame.class).stream().anyMatch(frame -> frame.id().equals("folded")));
	}
}
