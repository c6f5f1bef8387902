package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.edit.SampleNetwork;

class RewiringTest {

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void aReversedSynapseKeepsWeightAndLock() {
		sample.x1h1.setFrozen(true);
		Edited.by(Rewiring.reverse(Edited.DOMAIN, sample.x1h1, LinkRule.NONE), sample.network, () -> {
			Synapse reversed = (Synapse) link(sample.h1, sample.x1, 0);
			assertEquals(0.3f, reversed.getWeight());
			assertTrue(reversed.isFrozen());
			assertTrue(Networks.link(sample.x1, sample.h1, 0).isEmpty());
		});
	}

	@Test
	void aReversedProjectionIsTransposed() {
		sample.h1d.setConnected(Mask.all(Shape.of(1, 3), true).with(1, false));
		sample.h1d.setFrozen(Mask.all(Shape.of(1, 3), false).with(2, true));
		Edited.by(Rewiring.reverse(Edited.DOMAIN, sample.h1d, LinkRule.NONE), sample.network, () -> {
			Projection reversed = (Projection) link(sample.layer, sample.h1, 0);
			assertEquals(Tensor.of(Shape.of(3, 1), 1, 2, 3), reversed.getWeights());
			assertEquals(Mask.all(Shape.of(3, 1), true).with(1, false), reversed.getConnected());
			assertEquals(Mask.all(Shape.of(3, 1), false).with(2, true), reversed.getFrozen());
		});
	}

	@Test
	void refusesToReverseIntoCyclesAndInputs() {
		Edits.connect(Edited.DOMAIN, sample.x1, sample.y1, 0, 1).execute();
		Refused.with("x1 \u2192 y1 reversed would close a cycle; give it a delay of 1 or more first",
				() -> Rewiring.reverse(Edited.DOMAIN, link(sample.x1, sample.y1, 0), LinkRule.NONE));
		Refused.with("h1 \u2192 h1 after 1 leads from a node to itself; delete it or choose another connection",
				() -> Rewiring.reverse(Edited.DOMAIN, sample.h1h1, LinkRule.NONE));
		Refused.with("no link into x1", () -> Rewiring.reverse(Edited.DOMAIN, sample.x1h1,
				(source, target, delay) -> Optional.of("no link into " + target.getId())));
		Edits.connect(Edited.DOMAIN, sample.h1, sample.h2, 1, 1).execute();
		Edits.connect(Edited.DOMAIN, sample.h2, sample.h1, 1, 1).execute();
		Refused.with("h2->h1@1 exists already; delete one of the two",
				() -> Rewiring.reverse(Edited.DOMAIN, link(sample.h1, sample.h2, 1), LinkRule.NONE));
	}

	/** By itself x1 to h2 could not be turned, for x1 would reach h2 past it. */
	@Test
	void connectionsAreReversedTogether() {
		Edits.connect(Edited.DOMAIN, sample.h1, sample.h2, 0, 1).execute();
		Refused.with("x1 \u2192 h2 reversed would close a cycle; give it a delay of 1 or more first",
				() -> Rewiring.reverse(Edited.DOMAIN, sample.x1h2, LinkRule.NONE));
		List<Link> links = List.of(sample.x1h1, link(sample.h1, sample.h2, 0), sample.x1h2);
		Edited.by(Rewiring.reverse(Edited.DOMAIN, links, LinkRule.NONE), sample.network, () -> {
			assertEquals(1, ((Synapse) link(sample.h2, sample.x1, 0)).getWeight());
			assertEquals(0.3f, ((Synapse) link(sample.h1, sample.x1, 0)).getWeight());
			assertTrue(Networks.link(sample.h2, sample.h1, 0).isPresent() && Networks.link(sample.x1, sample.h2, 0).isEmpty());
		});
		Refused.with("select connections", () -> Rewiring.reverse(Edited.DOMAIN, List.of(), LinkRule.NONE));
	}

	/** Each can be turned alone; both together would lead round from h1 to x1, h2 and x2. */
	@Test
	void refusesToReverseWhatClosesACycleTogether() {
		Edits.connect(Edited.DOMAIN, sample.x2, sample.h2, 0, 1).execute();
		Link second = link(sample.x2, sample.h2, 0);
		assertTrue(Rewiring.reverse(Edited.DOMAIN, sample.x1h1, LinkRule.NONE).canExecute());
		assertTrue(Rewiring.reverse(Edited.DOMAIN, second, LinkRule.NONE).canExecute());
		Refused.with("x1 \u2192 h1 reversed would close a cycle; give it a delay of 1 or more first",
				() -> Rewiring.reverse(Edited.DOMAIN, List.of(sample.x1h1, second), LinkRule.NONE));
	}

	@Test
	void neuronsAreDissolvedOneAfterTheOther() {
		Edits.connect(Edited.DOMAIN, sample.h1, sample.h2, 0, 2).execute();
		Edits.delete(Edited.DOMAIN, List.of(sample.x1h2, link(sample.h1, sample.y1, 0))).execute();
		Edited.by(Rewiring.dissolve(Edited.DOMAIN, List.of(sample.h2, sample.h1)), sample.network, () -> {
			assertFalse(sample.network.getNodes().contains(sample.h1) || sample.network.getNodes().contains(sample.h2));
			assertEquals(0.3f * (2 * 3), ((Synapse) link(sample.x1, sample.y1, 0)).getWeight(), 1e-6);
		});
	}

	@Test
	void whatLedThroughADissolvedNeuronLeadsPastIt() {
		Edits.connect(Edited.DOMAIN, sample.x2, sample.y1, 0, 42).execute();
		sample.x1h1.setFrozen(true);
		sample.h1d.setConnected(Mask.all(Shape.of(1, 3), true).with(0, false));
		Edited.by(Rewiring.dissolve(Edited.DOMAIN, sample.h1), sample.network, () -> {
			assertFalse(sample.network.getNodes().contains(sample.h1));
			assertEquals(0.6f, ((Synapse) link(sample.x1, sample.y1, 0)).getWeight());
			assertFalse(((Synapse) link(sample.x1, sample.y1, 0)).isFrozen());
			assertEquals(42, ((Synapse) link(sample.x2, sample.y1, 0)).getWeight());
			Projection projection = (Projection) link(sample.x2, sample.layer, 0);
			assertEquals(Tensor.of(Shape.of(1, 3), 0, -0.5f, -0.75f), projection.getWeights());
			assertEquals(Mask.all(Shape.of(1, 3), true).with(0, false), projection.getConnected());
		});
	}

	@Test
	void waysOfEqualDelayAreAddedUp() {
		Edits.connect(Edited.DOMAIN, sample.x1, sample.h1, 1, 5).execute();
		Edits.connect(Edited.DOMAIN, sample.h1, sample.y1, 1, 7).execute();
		Edited.by(Rewiring.dissolve(Edited.DOMAIN, sample.h1), sample.network, () -> {
			assertEquals(0.3f * 7 + 5 * 2, ((Synapse) link(sample.x1, sample.y1, 1)).getWeight());
			assertEquals(35, ((Synapse) link(sample.x1, sample.y1, 2)).getWeight());
		});
	}

	@Test
	void refusesToDissolveWhatHasNoWeights() {
		sample.h1d.setWeights(null);
		Refused.with("h1 \u2192 d has no values yet; initialise it", () -> Rewiring.dissolve(Edited.DOMAIN, sample.h1));
		Neuron loose = SomaFactory.eINSTANCE.createNeuron();
		Refused.with("select nodes of one network", () -> Rewiring.dissolve(Edited.DOMAIN, loose));
	}

	private static Link link(Node source, Node target, int delay) {
		return Networks.link(source, target, delay).orElseThrow();
	}
}
