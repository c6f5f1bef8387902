package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.soma.model.Mask;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.Training;
import org.soma.model.edit.SampleNetwork;

class EditsTest {

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void setsAttributes() {
		Edited.by(set(sample.h1, Literals.NODE__ACTIVATION, "tanh"), sample.network, () -> assertEquals("tanh", sample.h1.getActivation()));
		Edited.by(set(sample.h1h1, Literals.LINK__DELAY, 2), sample.network, () -> assertEquals("h1->h1@2", sample.h1h1.getId()));
	}

	@Test
	void callsFreezingByItsName() {
		assertEquals("Freeze bias of h1", set(sample.h1, Literals.NEURON__BIAS_FROZEN, true).getLabel());
		assertEquals("Unfreeze x1 \u2192 h1", set(sample.x1h1, Literals.SYNAPSE__FROZEN, false).getLabel());
	}

	@Test
	void refusesValuesThatCannotBeMeant() {
		assertRefused("id of h1 cannot be set", () -> set(sample.h1, Literals.ELEMENT__ID, "h9"));
		assertRefused("format of network cannot be set", () -> set(sample.network, Literals.DOCUMENT__FORMAT, 3));
		assertRefused("there is no weight of h1", () -> set(sample.h1, Literals.SYNAPSE__WEIGHT, 1f));
		assertRefused("bias of h1 cannot be abc", () -> set(sample.h1, Literals.NEURON__BIAS, "abc"));
		assertRefused("bias of h1 is NaN; set a finite number", () -> set(sample.h1, Literals.NEURON__BIAS, Float.NaN));
		assertRefused("set a value for bias of h1", () -> set(sample.h1, Literals.NEURON__BIAS, null));
		assertRefused("set a value for type of h1", () -> set(sample.h1, Literals.NODE__TYPE, null));
		assertRefused("weights of h1 \u2192 d need the shape 1x3, not 3",
				() -> set(sample.h1d, Literals.PROJECTION__WEIGHTS, Tensor.zeros(Shape.of(3))));
		Training training = SomaFactory.eINSTANCE.createTraining();
		assertRefused("epochs of training is 0; set 1 or more", () -> set(training, Literals.TRAINING__EPOCHS, 0));
	}

	@Test
	void refusesADelayThatClosesACycleOrDoublesALink() {
		assertRefused("delay of h1 \u2192 h1 after 1 is 0; h1 \u2192 h1 would close a cycle; give the connection a delay of 1 or more",
				() -> set(sample.h1h1, Literals.LINK__DELAY, 0));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> set(sample.h1h1, Literals.LINK__DELAY, -1)).getMessage()
				.contains("negative"));
	}

	@Test
	void keepsTheShapeOfALayerThatHasWeights() {
		assertRefused("d has weights for 3 units; choose a shape of as many, or build a new layer of the shape 4",
				() -> set(sample.layer, Literals.LAYER__SHAPE, Shape.of(4)));
		Edited.by(set(sample.layer, Literals.LAYER__SHAPE, Shape.of(3, 1)), sample.network,
				() -> assertEquals(Shape.of(3, 1), sample.layer.getShape()));
	}

	@Test
	void renamesAndForgetsNames() {
		Edited.by(Edits.rename(Edited.DOMAIN, sample.h1, " gate "), sample.network, () -> assertEquals("gate", sample.h1.getName()));
		Edited.by(Edits.rename(Edited.DOMAIN, sample.h1, "  "), sample.network, () -> assertNull(sample.h1.getName()));
		assertRefused("name of h1: a name may not have / or \\ or control characters", () -> Edits.rename(Edited.DOMAIN, sample.h1, "../h"));
	}

	@Test
	void settingsKeepTheirOrder() {
		Edited.by(setSetting("rate", "1"), sample.network, () -> assertEquals(List.of("rate", "slope"), keys()));
		Edited.by(setSetting("rate", null), sample.network, () -> assertEquals(List.of("slope"), keys()));
		Edited.by(setSetting("new", "1"), sample.network, () -> assertEquals(List.of("slope", "new"), keys()));
		assertRefused("n1 has no settings", () -> Edits.setSetting(Edited.DOMAIN, sample.note, "a", "b"));
	}

	private Command setSetting(String key, String value) {
		return Edits.setSetting(Edited.DOMAIN, sample.h1, key, value);
	}

	private List<String> keys() {
		return sample.h1.getSettings().stream().map(Map.Entry::getKey).toList();
	}

	@Test
	void connectsNeuronsBySynapsesAndLayersByProjections() {
		Edited.by(Edits.connect(Edited.DOMAIN, sample.x2, sample.h2, 0, 0.5f), sample.network, () -> {
			Synapse synapse = (Synapse) sample.network.getLinks().getLast();
			assertEquals("x2->h2 0.5", synapse.getId() + " " + synapse.getWeight());
		});
		Edited.by(Edits.connect(Edited.DOMAIN, sample.layer, sample.y1, 0, 0.5f), sample.network, () -> {
			Projection projection = (Projection) sample.network.getLinks().getLast();
			assertEquals(Tensor.of(Shape.of(3, 1), 0.5f, 0.5f, 0.5f), projection.getWeights());
		});
		Edited.by(Edits.connect(Edited.DOMAIN, sample.y1, sample.x1, 1, 1), sample.network,
				() -> assertEquals("y1->x1@1", sample.network.getLinks().getLast().getId()));
	}

	@Test
	void refusesConnectionsThatMayNotBe() {
		assertRefused("x1->h1 exists already", () -> Edits.connect(Edited.DOMAIN, sample.x1, sample.h1, 0, 1));
		assertRefused("y1 \u2192 h1 would close a cycle; give the connection a delay of 1 or more",
				() -> Edits.connect(Edited.DOMAIN, sample.y1, sample.h1, 0, 1));
		assertRefused("connect two nodes of the same network",
				() -> Edits.connect(Edited.DOMAIN, sample.x1, new SampleNetwork().y1, 0, 1));
		assertRefused("the weight is Infinity; set a finite number",
				() -> Edits.connect(Edited.DOMAIN, sample.x2, sample.h2, 0, Float.POSITIVE_INFINITY));
		assertRefused("the weights have the shape 3x1; these ends need 1x3",
				() -> Edits.connect(Edited.DOMAIN, sample.h2, sample.layer, 0, Tensor.zeros(Shape.of(3, 1))));
		assertRefused("two neurons are connected by one weight, not by a tensor",
				() -> Edits.connect(Edited.DOMAIN, sample.x2, sample.h2, 0, Tensor.zeros(Shape.of(1, 1))));
	}

	@Test
	void addsElementsWithFreeIds() {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId("n1");
		assertRefused("the id 'n1' is taken; choose another", () -> Edits.add(Edited.DOMAIN, sample.network, neuron));
		neuron.setId("a b");
		assertRefused("the id 'a b' may only have letters, digits, _ and -", () -> Edits.add(Edited.DOMAIN, sample.network, neuron));
		assertRefused("h1 is in a network already", () -> Edits.add(Edited.DOMAIN, sample.network, sample.h1));
	}

	@Test
	void aGroupMovesWithItsMembers() {
		Edited.by(Edits.move(Edited.DOMAIN, List.of(sample.hidden, sample.h1, sample.note, sample.x1h1), 10, 20), sample.network, () -> {
			assertEquals(10, sample.h1.getX());
			assertEquals(20, sample.h2.getY());
			assertEquals(10, sample.note.getX());
			assertEquals(0, sample.x1.getX());
		});
		assertRefused("select neurons, layers or notes", () -> Edits.move(Edited.DOMAIN, List.of(sample.x1h1), 1, 1));
		assertRefused("h1 has no finite place",
				() -> Edits.place(Edited.DOMAIN, Map.of(sample.h1, new Place(Double.NaN, 0))));
	}

	@Test
	void groupsStandInTheOrderOfTheNetwork() {
		Edited.by(Edits.group(Edited.DOMAIN, List.of(sample.y1, sample.x2), null), sample.network, () -> {
			assertEquals("group1", sample.network.getGroups().getLast().getId());
			assertEquals(List.of(sample.x2, sample.y1), sample.network.getGroups().getLast().getMembers());
			assertEquals(List.of(sample.x1), sample.inputs.getMembers());
		});
		Edited.by(Edits.regroup(Edited.DOMAIN, List.of(sample.y1, sample.x1), sample.hidden), sample.network, () -> {
			assertEquals(List.of(sample.x1, sample.h1, sample.h2, sample.y1), sample.hidden.getMembers());
			assertFalse(sample.network.getGroups().contains(sample.inputs), "an empty group is left");
		});
		Edited.by(Edits.regroup(Edited.DOMAIN, List.of(sample.h1), null), sample.network, () -> assertNull(sample.h1.getGroup()));
		assertRefused("select nodes of one network", () -> Edits.group(Edited.DOMAIN, List.of(), "none"));
	}

	@Test
	void aMaskIsThereOnlyWhileItSaysSomething() {
		Edited.by(Edits.setConnected(Edited.DOMAIN, sample.h1d, 1, false), sample.network,
				() -> assertEquals(Mask.all(Shape.of(1, 3), true).with(1, false), sample.h1d.getConnected()));
		Edited.by(Edits.setConnected(Edited.DOMAIN, sample.h1d, 1, true), sample.network, () -> assertNull(sample.h1d.getConnected()));
		Edited.by(Edits.setWeightFrozen(Edited.DOMAIN, sample.h1d, 2, true), sample.network,
				() -> assertEquals(1, sample.h1d.getFrozen().count()));
	}

	@Test
	void refusesValuesThatAreNotThere() {
		assertRefused("h1 \u2192 d has no value number 3", () -> Edits.setWeight(Edited.DOMAIN, sample.h1d, 3, 1));
		assertRefused("d bias has no value number -1", () -> Edits.setValueFrozen(Edited.DOMAIN, sample.bias, -1, true));
		assertRefused("value [0] of d bias cannot be NaN; set a finite number",
				() -> Edits.setValue(Edited.DOMAIN, sample.bias, 0, Float.NaN));
		sample.bias.setValues(null);
		assertRefused("d bias has no values yet; initialise it", () -> Edits.setValue(Edited.DOMAIN, sample.bias, 0, 1));
	}

	private static Command set(EObject element, EStructuralFeature feature, Object value) {
		return Edits.set(Edited.DOMAIN, element, feature, value);
	}

	private static void assertRefused(String message, Executable edit) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, edit).getMessage());
	}
}
