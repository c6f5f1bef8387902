package org.soma.app.ui.tests;

/** Networks that gestures are tried on: inputs x1 to x3, hidden h1 to h3 and outputs y1 and y2, each in a column. */
final class SmallNetwork {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:soma="urn:soma:model" format="1">
			""";

	private static final String NODES = """
			<nodes xsi:type="soma:Neuron" id="x1" type="input" x="48.0" y="48.0"/>
			<nodes xsi:type="soma:Neuron" id="x2" type="input" x="48.0" y="124.0"/>
			<nodes xsi:type="soma:Neuron" id="x3" type="input" x="48.0" y="200.0"/>
			<nodes xsi:type="soma:Neuron" id="h1" type="hidden" activation="tanh" x="208.0" y="48.0"/>
			<nodes xsi:type="soma:Neuron" id="h2" type="hidden" activation="tanh" x="218.0" y="124.0"/>
			<nodes xsi:type="soma:Neuron" id="h3" type="hidden" activation="tanh" x="238.0" y="220.0"/>
			<nodes xsi:type="soma:Neuron" id="y1" type="output" activation="sigmoid" x="378.0" y="86.0"/>
			<nodes xsi:type="soma:Neuron" id="y2" type="output" activation="sigmoid" x="378.0" y="162.0"/>
			""";

	private SmallNetwork() {
	}

	/** Without connections. */
	static String nodes() {
		return HEAD + NODES + "</soma:Network>";
	}

	/** With connections, each written as two names: "x1 h1". */
	static String with(String... links) {
		StringBuilder text = new StringBuilder(HEAD + NODES);
		for (int i = 0; i < links.length; i++) {
			String[] ends = links[i].split(" ");
			text.append("<links xsi:type=\"soma:Synapse\" source=\"%s\" target=\"%s\" weight=\"%s\"/>%n".formatted(ends[0], ends[1],
					i % 2 == 0 ? 0.9 - 0.2 * i : -0.1));
		}
		return text + "</soma:Network>";
	}

	static String empty() {
		return HEAD + "</soma:Network>";
	}
}
