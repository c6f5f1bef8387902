package org.soma.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneOptions;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {

	private static final int LARGEST = 5_000_000;

	private Network network;

	@BeforeEach
	void makeNetwork() {
		network = FeedForward.of(2, 3, 1).build();
	}

	private String svg() {
		return SvgWriter.write(Scene.of(network, SceneOptions.usual()));
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static Map<String, Element> byId(Document document) {
		Map<String, Element> elements = new HashMap<>();
		for (Element element : elements(document, "*")) {
			if (element.hasAttribute("id")) {
				assertEquals(null, elements.put(element.getAttribute("id"), element), "an id is there twice");
			}
		}
		return elements;
	}

	private static List<Element> elements(Document document, String tag) {
		var nodes = document.getElementsByTagName(tag);
		return new ArrayList<>(IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList());
	}

	@Test
	void everyElementOfTheNetworkIsThereByItsId() throws Exception {
		Map<String, Element> elements = byId(parse(svg()));
		for (Node node : network.getNodes()) {
			assertEquals("neuron", elements.get(node.getId()).getAttribute("class"));
			assertTrue(elements.get(node.getId()).getElementsByTagName("title").item(0).getTextContent().startsWith(node.getId() + ": "));
		}
		for (Link link : network.getLinks()) {
			assertEquals("link", elements.get(link.getSource().getId() + "." + link.getTarget().getId()).getAttribute("class"));
		}
		assertEquals("group", elements.get("inputs").getAttribute("class"));
	}

	@Test
	void aLayerHasItsBlockAndItsHeatMap() throws Exception {
		network = FeedForward.of(2, 3).asLayers(true).build();
		Element layer = byId(parse(svg())).get("y");
		assertEquals("layer", layer.getAttribute("class"));
		assertEquals(1 + 1 + 6, layer.getElementsByTagName("rect").getLength(), "block, ground and cells");
	}

	@Test
	void negativeLinksAreDashedAndFrozenOnesAreDouble() throws Exception {
		((Synapse) network.getLinks().get(0)).setWeight(-0.5f);
		((Synapse) network.getLinks().get(1)).setWeight(0.5f);
		((Synapse) network.getLinks().get(1)).setFrozen(true);
		Map<String, Element> elements = byId(parse(svg()));
		Element negative = (Element) elements.get("x1.h1").getElementsByTagName("path").item(0);
		assertEquals("7 3", negative.getAttribute("stroke-dasharray"));
		assertEquals("#0072B2", negative.getAttribute("stroke"));
		var frozen = elements.get("x1.h2").getElementsByTagName("path");
		assertEquals("#D55E00", ((Element) frozen.item(0)).getAttribute("stroke"));
		assertEquals("#FFFFFF", ((Element) frozen.item(1)).getAttribute("stroke"));
		assertEquals(((Element) frozen.item(0)).getAttribute("d"), ((Element) frozen.item(1)).getAttribute("d"));
	}

	@Test
	void whateverANameHoldsTheDrawingStaysWellFormed() throws Exception {
		String name = "<b>&\"'\u0001\uD800\uFFFF \uD83D\uDE00";
		network.getNodes().get(0).setName(name);
		Note note = SomaFactory.eINSTANCE.createNote();
		note.setId("note");
		note.setText("]]> --> <script>");
		network.getNotes().add(note);
		String svg = svg();
		assertTrue(byId(parse(svg)).get("x1").getElementsByTagName("title").item(0).getTextContent().startsWith("<b>&\"'??? \uD83D\uDE00: "));
		assertFalse(svg.contains("<script"));
	}

	@Test
	void idsAreXmlNames() {
		assertEquals("x1", SvgText.id("x1"));
		assertEquals("x1.h1", SvgText.id("x1->h1"));
		assertEquals("h1.h1.2", SvgText.id("h1->h1@2"));
		assertEquals("_.1a", SvgText.id("1a"));
		assertEquals("_.-a", SvgText.id("-a"));
	}

	@Test
	void numbersHaveTwoDecimalsAtMost() {
		double[] numbers = { 0, -0.001, 1.005, -1.5, 12, 0.1, 1234.567, -0.25, 0.05 };
		StringBuilder out = new StringBuilder();
		for (double number : numbers) {
			SvgText.number(out, number);
			out.append(' ');
		}
		assertEquals("0 0 1 -1.5 12 0.1 1234.57 -0.25 0.05 ", out.toString());
		assertFalse(svg().matches("(?s).*\\d\\.\\d{3,}[\" ].*"), "longer numbers");
	}

	@Test
	void darkLightAndClear() throws Exception {
		Element ground = elements(parse(svg()), "rect").get(0);
		assertEquals("#FFFFFF", ground.getAttribute("fill"));
		String dark = SvgWriter.write(Scene.of(network, SceneOptions.usual().withDark(true)));
		assertEquals("#22272E", elements(parse(dark), "rect").get(0).getAttribute("fill"));
		String clear = SvgWriter.write(Scene.of(network, SceneOptions.usual().withBackground(false)));
		assertEquals(elements(parse(svg()), "rect").size() - 1, elements(parse(clear), "rect").size());
	}

	@Test
	void theScaleSetsTheSizeAndNotTheCoordinates() throws Exception {
		Element one = parse(svg()).getDocumentElement();
		Element two = parse(SvgWriter.write(Scene.of(network, SceneOptions.usual().withScale(2)))).getDocumentElement();
		assertEquals(one.getAttribute("viewBox"), two.getAttribute("viewBox"));
		assertEquals(2 * Double.parseDouble(one.getAttribute("width")), Double.parseDouble(two.getAttribute("width")), 0.01);
	}

	@Test
	void thousandsOfLinksAreWrittenCompactly() throws Exception {
		network = FeedForward.of(784, 16, 16, 10).build();
		String svg = svg();
		assertTrue(svg.length() < LARGEST, svg.length() + " characters");
		assertEquals(12_960 + 826 + 4, byId(parse(svg)).size());
	}
}
