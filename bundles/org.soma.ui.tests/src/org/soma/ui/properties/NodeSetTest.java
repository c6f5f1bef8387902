package org.soma.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeSetTest {

	@TempDir
	Path folder;

	@Test
	void groupsLayersRolesAndTheSelectionAreOffered() throws Exception {
		OpenNetwork neurons = OpenNetwork.ofNeurons(folder);
		assertEquals(List.of("Selected: h1", "Group inputs", "All inputs", "All hidden", "All outputs", "All nodes"),
				labels(neurons, neurons.node("h1")));
		OpenNetwork layers = OpenNetwork.ofLayers(folder);
		assertEquals(List.of("Layer in", "Layer out", "All inputs", "All outputs", "All nodes"), labels(layers, layers.link("in", "out")));
	}

	@Test
	void aNodeIsShownWithWhatLeadsIntoIt() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		assertEquals("Group inputs -> Selected: h1", usual(open, open.node("h1")));
		assertEquals("All hidden -> Selected: y1", usual(open, open.node("y1")));
	}

	@Test
	void anInputIsShownWithWhatItLeadsTo() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		assertEquals("Selected: x1 -> All hidden", usual(open, open.node("x1")));
	}

	@Test
	void aLinkIsShownBetweenItsEnds() throws Exception {
		OpenNetwork open = OpenNetwork.ofLayers(folder);
		assertEquals("Layer in -> Layer out", usual(open, open.link("in", "out")));
	}

	private static List<String> labels(OpenNetwork open, EObject selected) {
		return NodeSet.of(open.network(), List.of(selected)).stream().map(NodeSet::label).toList();
	}

	private static String usual(OpenNetwork open, EObject selected) {
		NodeSet.Pair usual = NodeSet.usual(NodeSet.of(open.network(), List.of(selected)), List.of(selected));
		return usual.from().label() + " -> " + usual.to().label();
	}
}
