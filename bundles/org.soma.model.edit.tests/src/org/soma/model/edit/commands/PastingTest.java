package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Element;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.edit.SampleNetwork;
import org.soma.model.edit.Snapshot;
import org.soma.model.validation.NetworkInvariants;

class PastingTest {

	private final SampleNetwork sample = new SampleNetwork();

	PastingTest() {
		sample.x1h1.setFrozen(true);
		sample.h1.setBias(0.7f);
		sample.h1.setBiasFrozen(true);
		sample.h1.setName("gate");
		sample.hidden.setName("middle");
		sample.h1d.setConnected(Mask.all(Shape.of(1, 3), true).with(1, false));
		sample.h1d.setFrozen(Mask.all(Shape.of(1, 3), false).with(2, true));
		sample.bias.setFrozen(Mask.all(Shape.of(3), false).with(0, true));
	}

	@Test
	void aDuplicateHasAllThatIsWithin() {
		Edited.by(Pasting.duplicate(Edited.DOMAIN, List.of(sample.x1, sample.hidden, sample.layer, sample.note), 10, 20), sample.network, () -> {
			assertEquals(List.of("x3", "h3", "h4", "d1"), ids(sample.network.getNodes()).subList(6, 10));
			assertEquals(List.of("inputs", "hidden", "hidden1"), ids(sample.network.getGroups()));
			assertEquals(List.of("n1", "n2"), ids(sample.network.getNotes()));
			assertEquals(List.of("x3->h3", "x3->h4", "h3->h3@1", "h3->d1"), sample.network.getLinks().stream().skip(7).map(Link::getId).toList());
			assertEquals("gate 2", node("h3").getName());
			assertEquals("middle 2", sample.network.getGroups().getLast().getName());
			assertEquals(10, node("h3").getX());
			assertEquals(20, sample.network.getNotes().getLast().getY());
			assertNull(node("x3").getGroup(), "its group did not come along whole");
			assertTrue(NetworkInvariants.hasUniqueIds(sample.network, null));
		});
	}

	@Test
	void everyNumberAndLockIsCopied() {
		Edited.by(Pasting.duplicate(Edited.DOMAIN, List.of(sample.x1, sample.h1, sample.layer), 0, 0), sample.network, this::assertCopied);
	}

	@Test
	void aClipGoesThroughText() {
		Clip clip = Clip.parse(Clip.of(List.of(sample.x1, sample.h1, sample.layer)).toText());
		assertEquals(3, clip.size());
		Edited.by(Pasting.paste(Edited.DOMAIN, sample.network, clip, 0, 0), sample.network, this::assertCopied);
	}

	@Test
	void oneCopyDoesNotLieOnAnother() {
		Clip clip = Clip.of(List.of(sample.x1, sample.note));
		for (int i = 1; i <= 3; i++) {
			Pasting.paste(Edited.DOMAIN, sample.network, clip, 48, 48).execute();
			assertEquals(sample.x1.getX() + 48 * i, sample.network.getNodes().getLast().getX());
			assertEquals(sample.note.getY() + 48 * i, sample.network.getNotes().getLast().getY());
		}
	}

	private void assertCopied() {
		Neuron h3 = (Neuron) node("h3");
		assertEquals(0.7f, h3.getBias());
		assertTrue(h3.isBiasFrozen());
		assertEquals("0.5", h3.getSettings().get("rate"));
		Synapse synapse = (Synapse) Networks.link(node("x3"), h3, 0).orElseThrow();
		assertEquals(0.3f, synapse.getWeight());
		assertTrue(synapse.isFrozen());
		Projection projection = (Projection) Networks.link(h3, node("d1"), 0).orElseThrow();
		assertEquals(sample.h1d.getWeights(), projection.getWeights());
		assertEquals(sample.h1d.getConnected(), projection.getConnected());
		assertEquals(sample.h1d.getFrozen(), projection.getFrozen());
		var parameter = ((Layer) node("d1")).getParameters().get(0);
		assertEquals(sample.bias.getValues(), parameter.getValues());
		assertEquals(sample.bias.getFrozen(), parameter.getFrozen());
	}

	@Test
	void elsewhereFreeIdsAndNamesStay() {
		Network other = SomaFactory.eINSTANCE.createNetwork();
		Clip clip = Clip.of(List.of(sample.inputs, sample.hidden, sample.y1, sample.layer, sample.note));
		Edited.by(Pasting.paste(Edited.DOMAIN, other, clip, 0, 0), other, () -> assertEquals(Snapshot.of(sample.network), Snapshot.of(other)));
		Edited.by(Pasting.paste(Edited.DOMAIN, other, clip, 5, 5), other, () -> {
			assertEquals(12, other.getNodes().size());
			assertEquals(14, other.getLinks().size());
			assertTrue(NetworkInvariants.hasUniqueIds(other, null));
		});
	}

	@Test
	void aClipDoesNotChangeWithItsNetwork() {
		Clip clip = Clip.of(List.of(sample.h1));
		sample.h1.setBias(9);
		Network other = SomaFactory.eINSTANCE.createNetwork();
		Pasting.paste(Edited.DOMAIN, other, clip, 0, 0).execute();
		assertEquals(0.7f, ((Neuron) other.getNodes().get(0)).getBias());
	}

	@Test
	void aCopyOfNeuronsAloneNeedsNoTensors() {
		String text = Clip.of(List.of(sample.x1, sample.h1)).toText();
		assertFalse(text.contains("safetensors"));
		assertEquals(2, Clip.parse(text).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hello", "<a/>", "<!--safetensors AAAA-->", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>" })
	void foreignTextIsRefused(String text) {
		Refused.with("this is no part of a network; copy neurons, layers or notes first", () -> Clip.parse(text));
	}

	@Test
	void damagedTensorsAreRefused() {
		String text = Clip.of(List.of(sample.h1, sample.layer)).toText();
		for (String damaged : List.of(text.replaceAll("<!--safetensors .*-->", ""), text.replace("<!--safetensors ", "<!--safetensors ?"),
				text.replaceAll("<!--safetensors .{40}", "<!--safetensors "), text.replace("source=\"h1\"", ""))) {
			assertThrows(IllegalArgumentException.class, () -> Clip.parse(damaged));
		}
	}

	@Test
	void refusesWhatCannotBeCopied() {
		Refused.with("select neurons, layers or notes of one network", () -> Clip.of(List.of(sample.x1h1)));
		Refused.with("select neurons, layers or notes of one network", () -> Clip.of(List.of(sample.x1, new SampleNetwork().x1)));
		sample.h1d.setWeights(null);
		Clip unset = Clip.of(List.of(sample.h1, sample.layer));
		Refused.with("gate \u2192 d has no values; initialise it, then save", unset::toText);
	}

	@Test
	void aLargeNetworkIsDuplicatedInNoTime() {
		Network network = SampleNetwork.columns(784, 16, 16, 10);
		assertTimeout(Duration.ofMinutes(1), () -> {
			Clip clip = Clip.parse(Clip.of(network.getGroups()).toText());
			Pasting.paste(Edited.DOMAIN, network, clip, 0, 0).execute();
		});
		assertEquals(2 * 826, network.getNodes().size());
		assertTrue(NetworkInvariants.hasUniqueIds(network, null));
	}

	private Node node(String id) {
		return sample.network.getNodes().stream().filter(node -> node.getId().equals(id)).findFirst().orElseThrow();
	}

	private static List<String> ids(List<? extends Element> elements) {
		return elements.stream().map(Element::getId).toList();
	}
}
