package org.soma.project.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.NodeRole;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Element;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.StartValues;
import org.soma.model.resource.Documents;
import org.soma.project.check.ProjectCheck;

class UnitFixesTest {

	@TempDir
	Path folder;

	private ModelDocument document;

	private Network open(FeedForward layers) throws Exception {
		Path file = folder.resolve("n.network");
		Documents.save(layers.withActivations("tanh", "sigmoid").build(), file);
		document = ModelDocument.open(file);
		return (Network) document.getModel();
	}

	/** Does it, undoes it and redoes it. */
	private void fit(Network network, int inputs, int outputs, String label) {
		Fix fix = UnitFixes.of(network, inputs, outputs).orElseThrow();
		assertEquals(label, fix.label());
		Network before = EcoreUtil.copy(network);
		var stack = document.getEditingDomain().getCommandStack();
		stack.execute(fix.remedy().in(document.getEditingDomain(), StartValues.all(0.5f)));
		assertFits(network, inputs, outputs);
		stack.undo();
		assertTrue(EcoreUtil.equals(before, network), "undone");
		stack.redo();
		assertFits(network, inputs, outputs);
	}

	private void assertFits(Network network, int inputs, int outputs) {
		assertEquals(inputs, UnitFixes.count(network, NodeRole.INPUT));
		assertEquals(outputs, UnitFixes.count(network, NodeRole.OUTPUT));
		assertEquals(Optional.empty(), UnitFixes.of(network, inputs, outputs));
		assertEquals(List.of(), ProjectCheck.check(network, document.getFile()));
	}

	private static Node node(Network network, String id) {
		return network.getNodes().stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
	}

	private static List<String> ids(Stream<? extends Node> nodes) {
		return nodes.map(Element::getId).toList();
	}

	@Test
	void newNeuronsAreLikeTheLastAndConnectedAsItIs() throws Exception {
		Network network = open(FeedForward.of(2, 3, 1).withSeed(1).asLayers(false));
		fit(network, 4, 3, "Give the network 4 inputs and 3 outputs");
		assertEquals(List.of("h1", "h2", "h3"), ids(node(network, "x4").getOutgoing().stream().map(link -> link.getTarget())));
		assertEquals(List.of("h1", "h2", "h3"), ids(node(network, "y3").getIncoming().stream().map(link -> link.getSource())));
		assertEquals("sigmoid", node(network, "y2").getActivation());
		assertEquals(node(network, "x1").getX(), node(network, "x4").getX());
		assertTrue(node(network, "x4").getY() > node(network, "x3").getY(), "one below the other");
		assertEquals(node(network, "x2").getGroup(), node(network, "x3").getGroup());
	}

	@Test
	void theLastNeuronsGoFirst() throws Exception {
		Network network = open(FeedForward.of(5, 3, 4).withSeed(1).asLayers(false));
		fit(network, 2, 4, "Give the network 2 inputs");
		fit(network, 2, 1, "Give the network 1 output");
		assertEquals(List.of("x1", "x2", "h1", "h2", "h3", "y1"), ids(network.getNodes().stream()));
	}

	@Test
	void layersGrowAndShrink() throws Exception {
		Network network = open(FeedForward.of(5, 3, 4).withSeed(1).asLayers(true));
		fit(network, 7, 2, "Give the network 7 inputs and 2 outputs");
		assertEquals(3, network.getNodes().size());
	}

	@Test
	void theLastInputAndOutputStay() throws Exception {
		Network network = open(FeedForward.of(3, 3, 2).withSeed(1).asLayers(false));
		assertEquals(Optional.empty(), UnitFixes.of(network, 0, 0));
		assertEquals("Give the network 1 output", UnitFixes.of(network, 0, 1).orElseThrow().label());
		assertEquals("Give the network 1 input", UnitFixes.of(network, 1, 0).orElseThrow().label());
		fit(network, 1, 1, "Give the network 1 input and 1 output");
	}

	@Test
	void aNetworkWithoutInputsGetsThem() throws Exception {
		Network network = open(FeedForward.of(1, 3, 1).withSeed(1).asLayers(false));
		document.getEditingDomain().getCommandStack().execute(Edits.delete(document.getEditingDomain(), List.of(node(network, "x1"))));
		fit(network, 3, 1, "Give the network 3 inputs");
	}
}
