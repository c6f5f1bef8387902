package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.edit.SampleNetwork;
import org.soma.model.edit.Snapshot;
import org.soma.model.edit.provider.SomaItemProviderAdapterFactory;
import org.soma.model.validation.NetworkInvariants;

class ConnectingTest {

	/** Inputs take no links, as the catalog says. */
	private static final LinkRule RULE = (source, target, delay) -> target.getType().equals("input")
			? Optional.of(Networks.linkId(source, target, delay) + " leads into an input; reverse or remove the connection") : Optional.empty();

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void allToAllLeavesOutWhatExists() {
		ManyLinks many = connect(ConnectionPattern.allToAll(), List.of(sample.x1, sample.x2), List.of(sample.h1, sample.h2), 0);
		assertEquals(1, many.made());
		assertEquals(3, many.leftOut());
		Edited.by(many.command(), sample.network, () -> assertEquals("x2->h2", last().getId()));
	}

	@Test
	void leavesOutInputsAndCycles() {
		List<Node> all = List.of(sample.x1, sample.x2, sample.h1, sample.h2, sample.y1);
		ManyLinks many = connect(ConnectionPattern.allToAll(), all, all, 0);
		assertEquals(25, many.made() + many.leftOut());
		Edited.by(many.command(), sample.network, () -> {
			assertTrue(NetworkInvariants.hasNoCycle(sample.network, null));
			assertTrue(sample.network.getNodes().stream().allMatch(node -> NetworkInvariants.hasSingleLinks(node, null)));
			assertTrue(sample.x1.getIncoming().isEmpty());
			// As many as there can be: each of three behind two inputs, and each of the three behind those before it.
			assertEquals(9, sample.network.getLinks().stream().filter(Synapse.class::isInstance).filter(link -> link.getDelay() == 0).count());
		});
	}

	@Test
	void delayedConnectionsMayLeadBack() {
		ManyLinks many = connect(ConnectionPattern.allToAll(), List.of(sample.h1, sample.h2), List.of(sample.h1, sample.h2), 1);
		assertEquals(3, many.made());
		Edited.by(many.command(), sample.network, () -> assertEquals("h2->h2@1", last().getId()));
	}

	@Test
	void oneToOneGoesInOrder() {
		ManyLinks many = connect(ConnectionPattern.oneToOne(), List.of(sample.x1, sample.x2), List.of(sample.y1, sample.h2), 0);
		Edited.by(many.command(), sample.network, () -> assertEquals(List.of("x1->y1", "x2->h2"), lastIds(2)));
		Refused.with("2 sources and 1 targets cannot be connected one to one; select as many of the one as of the other",
				() -> connect(ConnectionPattern.oneToOne(), List.of(sample.x1, sample.x2), List.of(sample.y1), 0));
	}

	@Test
	void aSeedPicksTheSamePairsAgain() {
		Network network = unconnected(40, 50);
		List<Node> sources = network.getNodes().subList(0, 40);
		List<Node> targets = network.getNodes().subList(40, 90);
		ManyLinks first = Connecting.connect(Edited.DOMAIN, ConnectionPattern.random(0.3, 7), sources, targets, 0, RULE, StartValues.all(1));
		ManyLinks second = Connecting.connect(Edited.DOMAIN, ConnectionPattern.random(0.3, 7), sources, targets, 0, RULE, StartValues.all(1));
		assertEquals(0.3, first.made() / 2000.0, 0.05);
		Edited.by(first.command(), network, () -> assertEquals(first.made(), network.getLinks().size()));
		String once = Snapshot.of(network);
		network.getLinks().forEach(link -> {
			link.setSource(null);
			link.setTarget(null);
		});
		network.getLinks().clear();
		second.command().execute();
		assertEquals(once, Snapshot.of(network));
		Refused.with("the density is 1.5; set a share from 0 to 1", () -> ConnectionPattern.random(1.5, 1));
		Refused.with("nothing would be connected; select other nodes or a denser pattern",
				() -> connect(ConnectionPattern.random(0, 1), List.of(sample.x1), List.of(sample.y1), 0));
	}

	@Test
	void distanceDecides() {
		sample.x1.setX(0);
		sample.x2.setX(300);
		sample.y1.setX(30);
		sample.y1.setY(40);
		ManyLinks many = connect(ConnectionPattern.within(50), List.of(sample.x1, sample.x2), List.of(sample.y1), 0);
		assertEquals(1, many.made());
		assertEquals(0, many.leftOut());
		Edited.by(many.command(), sample.network, () -> assertEquals("x1->y1", last().getId()));
		Refused.with("the distance is -1.0; set 0 or more", () -> ConnectionPattern.within(-1));
	}

	@Test
	void initialisersHearOfTheConnectionsThatThereWillBe() {
		float[] next = { 0 };
		StartValues values = (in, out) -> 100 * in + 10 * out + next[0]++;
		ManyLinks many = Connecting.connect(Edited.DOMAIN, ConnectionPattern.allToAll(), List.of(sample.x1, sample.x2), List.of(sample.y1), 0, RULE,
				values);
		Edited.by(many.command(), sample.network, () -> {
			assertEquals(430, ((Synapse) sample.x1.getOutgoing().getLast()).getWeight());
			assertEquals(421, ((Synapse) sample.x2.getOutgoing().getLast()).getWeight());
		});
		Refused.with("the weight of x1 \u2192 d would be NaN; choose another initialiser",
				() -> Connecting.connect(Edited.DOMAIN, ConnectionPattern.allToAll(), List.of(sample.x1), List.of(sample.layer), 0, RULE,
						StartValues.all(Float.NaN)));
	}

	@Test
	void layersAreConnectedByProjections() {
		ManyLinks many = connect(ConnectionPattern.allToAll(), List.of(sample.layer, sample.x1), List.of(sample.y1), 0);
		Edited.by(many.command(), sample.network, () -> {
			Projection projection = (Projection) sample.y1.getIncoming().get(2);
			assertEquals(3, projection.getWeights().shape().size());
			assertEquals("x1->y1", last().getId());
		});
	}

	@Test
	void isRefusedOnlyWhereNothingRemains() {
		Refused.with("x1->h1 exists already", () -> connect(ConnectionPattern.allToAll(), List.of(sample.x1), List.of(sample.h1), 0));
		Refused.with("none of the 2 connections can be made: y1->x1 leads into an input; reverse or remove the connection",
				() -> connect(ConnectionPattern.allToAll(), List.of(sample.y1), List.of(sample.x1, sample.x2), 0));
		Refused.with("y1 \u2192 h1 would close a cycle; give the connections a delay of 1 or more",
				() -> connect(ConnectionPattern.allToAll(), List.of(sample.y1), List.of(sample.h1), 0));
		Refused.with("connect nodes of the same network",
				() -> connect(ConnectionPattern.allToAll(), List.of(sample.x1), List.of(new SampleNetwork().h1), 0));
		Refused.with("the delay -1 is negative; use 0 for feed-forward, 1 or more for recurrent",
				() -> connect(ConnectionPattern.allToAll(), List.of(sample.x1), List.of(sample.y1), -1));
	}

	/** Watched by a tree as in the workbench. Who looks through all for each of them takes minutes. */
	@Test
	void manyAreConnectedInNoTime() {
		assertTimeout(Duration.ofMinutes(1), () -> connectMany(4000, 16));
	}

	/** Each to each of the same, where half would close a cycle. */
	@Test
	void manyCyclesAreFoundInNoTime() {
		Network network = unconnected(400);
		ManyLinks many = assertTimeout(Duration.ofMinutes(1), () -> Connecting.connect(Edited.DOMAIN, ConnectionPattern.allToAll(),
				network.getNodes().reversed(), network.getNodes(), 0, RULE, StartValues.all(1)));
		assertEquals(400 * 399 / 2, many.made());
	}

	@Test
	void theOrderOfFlowIsKeptWhateverComes() {
		Random random = new Random(3);
		for (int round = 0; round < 50; round++) {
			Network network = unconnected(8);
			FlowOrder order = new FlowOrder(network);
			for (int i = 0; i < 60; i++) {
				Node source = network.getNodes().get(random.nextInt(8));
				Node target = network.getNodes().get(random.nextInt(8));
				boolean allowed = !Networks.reaches(target, source);
				assertEquals(allowed, order.join(source, target));
				if (allowed) {
					Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
					synapse.setSource(source);
					synapse.setTarget(target);
				}
			}
		}
	}

	@Test
	void disconnectsEitherWay() {
		Edited.by(Connecting.disconnect(Edited.DOMAIN, List.of(sample.h1), List.of(sample.x1, sample.y1, sample.h1)), sample.network,
				() -> assertEquals(List.of(sample.x2h1, sample.x1h2, sample.h2y1, sample.h1d), sample.network.getLinks()));
		Refused.with("no connection runs between x1 and y1; select nodes that are connected",
				() -> Connecting.disconnect(Edited.DOMAIN, List.of(sample.x1), List.of(sample.y1)));
	}

	private static void connectMany(int sources, int targets) {
		Network network = unconnected(sources, targets);
		SomaItemProviderAdapterFactory watcher = new SomaItemProviderAdapterFactory();
		network.eAllContents().forEachRemaining(element -> assertTrue(watcher.adapt((Object) element, IItemLabelProvider.class) instanceof Adapter));
		List<Node> left = List.copyOf(network.getNodes().subList(0, sources));
		List<Node> right = List.copyOf(network.getNodes().subList(sources, sources + targets));
		BasicCommandStack stack = new BasicCommandStack();
		stack.execute(Connecting.connect(Edited.DOMAIN, ConnectionPattern.allToAll(), left, right, 0, RULE, StartValues.all(1)).command());
		assertEquals(sources * targets, network.getLinks().size());
		stack.undo();
		assertTrue(network.getLinks().isEmpty());
	}

	private static Network unconnected(int... sizes) {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		for (int column = 0; column < sizes.length; column++) {
			for (int i = 0; i < sizes[column]; i++) {
				Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
				neuron.setId("n" + column + "_" + i);
				neuron.setType("hidden");
				network.getNodes().add(neuron);
			}
		}
		return network;
	}

	private ManyLinks connect(ConnectionPattern pattern, List<? extends Node> sources, List<? extends Node> targets, int delay) {
		return Connecting.connect(Edited.DOMAIN, pattern, sources, targets, delay, RULE, StartValues.all(1));
	}

	private Link last() {
		return sample.network.getLinks().getLast();
	}

	private List<String> lastIds(int count) {
		return Stream.iterate(sample.network.getLinks().size() - count, i -> i + 1).limit(count)
				.map(i -> sample.network.getLinks().get(i).getId()).toList();
	}
}
