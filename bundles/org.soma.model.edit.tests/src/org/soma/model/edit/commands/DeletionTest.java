package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.Training;
import org.soma.model.edit.SampleNetwork;
import org.soma.model.edit.Snapshot;
import org.soma.model.edit.provider.SomaItemProviderAdapterFactory;

class DeletionTest {

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void aNodeTakesItsLinksAlong() {
		Edited.by(delete(sample.h1), sample.network, () -> {
			assertFalse(sample.network.getNodes().contains(sample.h1));
			assertEquals(List.of(sample.x1h2, sample.h2y1), sample.network.getLinks());
			assertEquals(List.of(sample.x1h2), sample.x1.getOutgoing());
			assertTrue(sample.x2.getOutgoing().isEmpty());
			assertTrue(sample.layer.getIncoming().isEmpty());
			assertEquals(List.of(sample.h2), sample.hidden.getMembers());
		});
	}

	@Test
	void aGroupWithoutMembersGoesToo() {
		Edited.by(delete(sample.h2, sample.h1), sample.network, () -> {
			assertEquals(List.of(sample.inputs), sample.network.getGroups());
			assertTrue(sample.network.getLinks().isEmpty());
		});
	}

	@Test
	void aGroupTakesItsMembersAlong() {
		Edited.by(delete(sample.inputs), sample.network, () -> {
			assertEquals(List.of(sample.hidden), sample.network.getGroups());
			assertEquals(List.of(sample.h1, sample.h2, sample.y1, sample.layer), sample.network.getNodes());
			assertEquals(List.of(sample.h1h1), sample.h1.getIncoming());
		});
	}

	@Test
	void aLinkLeavesItsEndsWhereTheyAre() {
		Edited.by(Edits.disconnect(Edited.DOMAIN, sample.h1h1), sample.network, () -> {
			assertEquals(List.of(sample.x1h1, sample.x2h1), sample.h1.getIncoming());
			assertEquals(List.of(sample.h1y1, sample.h1d), sample.h1.getOutgoing());
			assertNull(sample.h1h1.eContainer());
		});
	}

	@Test
	void elementsNamedTwiceOrTakenAlongAnywayAreDeletedOnce() {
		Edited.by(delete(sample.x1, sample.x1h1, sample.x1, sample.inputs, sample.note), sample.network,
				() -> assertEquals(4, sample.network.getLinks().size()));
	}

	@Test
	void partsOfDatasetsAndTrainingsAreDeletedLikewise() {
		Dataset dataset = SomaFactory.eINSTANCE.createDataset();
		for (String name : List.of("a", "b", "c")) {
			dataset.getColumns().add(SomaFactory.eINSTANCE.createColumn());
			dataset.getColumns().getLast().setName(name);
		}
		Edited.by(delete(dataset.getColumns().get(1)), dataset, () -> assertEquals(2, dataset.getColumns().size()));
		Training training = SomaFactory.eINSTANCE.createTraining();
		training.setSchedule(SomaFactory.eINSTANCE.createChoice());
		Edited.by(delete(training.getSchedule()), training, () -> assertNull(training.getSchedule()));
	}

	@Test
	void whatCannotStandAloneIsRefused() {
		assertRefused("network cannot be deleted by itself", sample.network);
		assertRefused("d bias cannot be deleted by itself", sample.bias);
		assertRefused("select what to delete");
	}

	@Test
	void inACompoundItSeesWhatCameBefore() {
		CompoundCommand compound = new CompoundCommand("Connect and delete", "", List.of(
				Edits.connect(Edited.DOMAIN, sample.x2, sample.h2, 0, 1), delete(sample.x2)));
		Edited.by(compound, sample.network, () -> assertEquals(List.of(sample.x1h2), sample.h2.getIncoming()));
	}

	/** 784-16-16-10 as single neurons, watched by a tree as in the workbench. */
	@Test
	void aLargeNetworkIsDeletedAndBackInNoTime() {
		Network network = SampleNetwork.columns(784, 16, 16, 10);
		SomaItemProviderAdapterFactory watcher = new SomaItemProviderAdapterFactory();
		network.eAllContents().forEachRemaining(
				element -> assertTrue(watcher.adapt((Object) element, IItemLabelProvider.class) instanceof Adapter));
		String before = Snapshot.of(network);
		List<Node> all = List.copyOf(network.getNodes());
		List<Node> odd = all.stream().filter(node -> all.indexOf(node) % 2 == 1).toList();
		for (List<Node> nodes : List.of(all, odd, List.copyOf(network.getGroups().getFirst().getMembers()))) {
			Command command = Edits.delete(Edited.DOMAIN, nodes);
			assertTimeout(Duration.ofMinutes(1), () -> {
				command.execute();
				command.undo();
			});
			assertEquals(before, Snapshot.of(network));
		}
	}

	private void assertRefused(String message, EObject... elements) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> delete(elements)).getMessage());
	}

	private static Command delete(EObject... elements) {
		return Edits.delete(Edited.DOMAIN, List.of(elements));
	}
}
