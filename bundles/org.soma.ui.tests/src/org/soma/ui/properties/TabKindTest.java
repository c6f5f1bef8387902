package org.soma.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Choice;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;

class TabKindTest {

	@TempDir
	Path folder;

	@Test
	void aNeuronHasActivationWeightsAndConnections() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		assertEquals(List.of(TabKind.GENERAL, TabKind.ACTIVATION, TabKind.WEIGHTS, TabKind.CONNECTIONS), tabs(open.node("h1")));
		assertEquals(List.of(TabKind.GENERAL, TabKind.ACTIVATION, TabKind.WEIGHTS, TabKind.CONNECTIONS), tabs(open.node("h1"), open.node("y1")));
	}

	@Test
	void anInputHasNothingToLearnAndNoActivation() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		assertEquals(List.of(TabKind.GENERAL, TabKind.CONNECTIONS), tabs(open.node("x1")));
		assertEquals(List.of(TabKind.GENERAL, TabKind.CONNECTIONS), tabs(open.network().getGroups().get(0)));
		assertEquals(List.of(TabKind.GENERAL, TabKind.WEIGHTS, TabKind.CONNECTIONS), tabs(open.node("x1"), open.node("h1")));
	}

	@Test
	void linksHaveWeightsAndNoActivation() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		assertEquals(List.of(TabKind.GENERAL, TabKind.WEIGHTS, TabKind.CONNECTIONS), tabs(open.link("x1", "h1")));
		assertEquals(List.of(TabKind.GENERAL, TabKind.WEIGHTS, TabKind.CONNECTIONS), tabs(open.link("x1", "h1"), open.node("h1")));
	}

	@Test
	void nodesOfDifferentNetworksHaveNoMoreInCommon() throws Exception {
		assertEquals(List.of(TabKind.GENERAL), tabs(OpenNetwork.ofNeurons(folder).node("h1"), OpenNetwork.ofNeurons(folder).node("h1")));
	}

	@Test
	void whatTheCatalogDeclaresForATypeHasATabOfItsOwn() {
		var training = SomaFactory.eINSTANCE.createTraining();
		Choice optimizer = SomaFactory.eINSTANCE.createChoice();
		optimizer.setType("adam");
		training.eSet(Literals.TRAINING__OPTIMIZER, optimizer);
		assertEquals(List.of(TabKind.GENERAL, TabKind.PARAMETERS), tabs(optimizer));
		optimizer.setType("sgd");
		assertEquals(List.of(TabKind.GENERAL), tabs(optimizer));
	}

	private static List<TabKind> tabs(EObject... elements) {
		return TabKind.of(List.of(elements));
	}
}
