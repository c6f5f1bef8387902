package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.edit.SampleNetwork;

class GrowingTest {

	private static final LayerKind DENSE = new LayerKind("dense", "tanh", List.of("bias"));
	private static final NeuronKind HIDDEN = new NeuronKind("hidden", "leaky-relu", Map.of("slope", "0.2"), "h");

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void aNeuronIsInsertedHalfWay() {
		sample.x1h1.setFrozen(true);
		sample.h1.setX(100);
		sample.h1.setY(40);
		Edited.by(Growing.insert(Edited.DOMAIN, List.of(sample.x1h1), HIDDEN, DENSE, 76, LinkRule.NONE), sample.network, () -> {
			Neuron inserted = (Neuron) Networks.node(sample.network, "h3");
			assertEquals("50.0 20.0 hidden leaky-relu 0.2", inserted.getX() + " " + inserted.getY() + " " + inserted.getType() + " "
					+ inserted.getActivation() + " " + inserted.getSettings().get("slope"));
			Synapse first = (Synapse) inserted.getIncoming().get(0);
			Synapse second = (Synapse) inserted.getOutgoing().get(0);
			assertEquals("x1->h3 0.3 true", first.getId() + " " + first.getWeight() + " " + first.isFrozen());
			assertEquals("h3->h1 1.0 false", second.getId() + " " + second.getWeight() + " " + second.isFrozen());
			assertTrue(Networks.link(sample.x1, sample.h1, 0).isEmpty());
		});
	}

	@Test
	void severalConnectionsAreSplitInOneStep() {
		Edited.by(Growing.insert(Edited.DOMAIN, List.of(sample.x1h1, sample.h1h1, sample.x1h1), HIDDEN, DENSE, 76, LinkRule.NONE), sample.network, () -> {
			assertTrue(Networks.link(sample.x1, Networks.node(sample.network, "h3"), 0).isPresent());
			assertTrue(Networks.link(sample.h1, Networks.node(sample.network, "h4"), 1).isPresent());
			assertEquals(76, Networks.node(sample.network, "h4").getY() - Networks.node(sample.network, "h3").getY(), "they are not on each other");
		});
	}

	@Test
	void aConnectionIntoALayerIsSplitByALayerThatGivesItsValuesOn() {
		Tensor weights = sample.h1d.getWeights();
		Edited.by(Growing.insert(Edited.DOMAIN, List.of(sample.h1d), HIDDEN, DENSE, 76, LinkRule.NONE), sample.network, () -> {
			Layer inserted = (Layer) Networks.node(sample.network, "h3");
			assertEquals(sample.layer.getShape(), inserted.getShape());
			assertEquals("dense tanh bias " + Tensor.zeros(Shape.of(3)), inserted.getType() + " " + inserted.getActivation() + " "
					+ inserted.getParameters().get(0).getName() + " " + inserted.getParameters().get(0).getValues());
			assertEquals(weights, ((Projection) inserted.getIncoming().get(0)).getWeights());
			assertEquals(Tensor.of(Shape.of(3, 3), 1, 0, 0, 0, 1, 0, 0, 0, 1), ((Projection) inserted.getOutgoing().get(0)).getWeights());
		});
	}

	@Test
	void aRecurrentConnectionStaysOne() {
		Edited.by(Growing.insert(Edited.DOMAIN, List.of(sample.h1h1), HIDDEN, DENSE, 76, LinkRule.NONE), sample.network, () -> {
			assertTrue(Networks.link(sample.h1, Networks.node(sample.network, "h3"), 1).isPresent());
			assertTrue(Networks.link(Networks.node(sample.network, "h3"), sample.h1, 0).isPresent());
		});
	}

	@Test
	void refusesNeuronsThatCannotStandThere() {
		Refused.with("h3 takes no links", () -> Growing.insert(Edited.DOMAIN, List.of(sample.x1h1), HIDDEN, DENSE, 76,
				(source, target, delay) -> Optional.of(target.getId() + " takes no links")));
		Refused.with("'a b' cannot begin an id; use letters, digits, _ and -",
				() -> Growing.insert(Edited.DOMAIN, List.of(sample.x1h1), new NeuronKind("hidden", null, "a b"), DENSE, 76, LinkRule.NONE));
		Refused.with("choose a type for the new neurons", () -> new NeuronKind(" ", null, "h"));
	}

	@Test
	void aLayerStandsBesideWhatFeedsIt() {
		sample.h1.setX(100);
		sample.h2.setX(110);
		sample.h2.setY(100);
		float[] next = { 0 };
		ManyLinks many = Growing.addLayer(Edited.DOMAIN, List.of(sample.h1, sample.h2), 3, HIDDEN, 160, 76, LinkRule.NONE,
				(in, out) -> next[0]++ + 10 * in);
		assertEquals(6, many.made());
		Edited.by(many.command(), sample.network, () -> {
			Neuron first = (Neuron) Networks.node(sample.network, "h3");
			Neuron last = (Neuron) Networks.node(sample.network, "h5");
			assertEquals(270, first.getX());
			assertEquals(-26, first.getY());
			assertEquals(126, last.getY());
			assertEquals(20, ((Synapse) first.getIncoming().get(0)).getWeight());
			assertEquals(25, ((Synapse) last.getIncoming().get(1)).getWeight());
		});
	}

	@Test
	void aLayerAlsoFollowsLayersAndLeavesOutWhatSendsNothing() {
		LinkRule rule = (source, target, delay) -> source == sample.y1 ? Optional.of("y1 sends nothing on") : Optional.empty();
		ManyLinks many = Growing.addLayer(Edited.DOMAIN, List.of(sample.layer, sample.y1), 2, HIDDEN, 160, 76, rule, StartValues.all(1));
		assertEquals(2, many.leftOut());
		Edited.by(many.command(), sample.network,
				() -> assertTrue(sample.layer.getOutgoing().stream().allMatch(Projection.class::isInstance)));
		Refused.with("none of the 2 connections can be made: y1 sends nothing on",
				() -> Growing.addLayer(Edited.DOMAIN, List.of(sample.y1), 2, HIDDEN, 160, 76, rule, StartValues.all(1)));
		Refused.with("a layer of 0 neurons cannot be; set 1 or more",
				() -> Growing.addLayer(Edited.DOMAIN, List.of(sample.h1), 0, HIDDEN, 160, 76, rule, StartValues.all(1)));
		Refused.with("select the nodes that the new layer is to follow",
				() -> Growing.addLayer(Edited.DOMAIN, List.of(), 1, HIDDEN, 160, 76, rule, StartValues.all(1)));
	}
}
