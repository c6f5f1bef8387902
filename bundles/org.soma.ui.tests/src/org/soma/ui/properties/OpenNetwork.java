package org.soma.ui.properties;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;

/** A network in an open document, and what was said of changes to it. */
final class OpenNetwork {

	final ModelDocument document;
	final List<String> notices = new ArrayList<>();
	final Changes changes = new Changes(notices::add);

	private OpenNetwork(ModelDocument document) {
		this.document = document;
	}

	/** x1 and x2 lead to h1 and h2, those to y1; x2->h2 is missing. */
	static OpenNetwork ofNeurons(Path folder) throws Exception {
		return of(folder, """
				<nodes xsi:type="soma:Neuron" id="x1" type="input" group="inputs"/>
				<nodes xsi:type="soma:Neuron" id="x2" type="input" group="inputs"/>
				<nodes xsi:type="soma:Neuron" id="h1" type="hidden" activation="tanh" bias="0.5"/>
				<nodes xsi:type="soma:Neuron" id="h2" type="hidden" activation="elu" bias="-1"/>
				<nodes xsi:type="soma:Neuron" id="y1" type="output" activation="sigmoid"/>
				<links xsi:type="soma:Synapse" source="x1" target="h1" weight="0.25"/>
				<links xsi:type="soma:Synapse" source="x2" target="h1" weight="-0.5" frozen="true"/>
				<links xsi:type="soma:Synapse" source="x1" target="h2" weight="0.75"/>
				<links xsi:type="soma:Synapse" source="h1" target="y1" weight="1"/>
				<links xsi:type="soma:Synapse" source="h2" target="y1" weight="2"/>
				""");
	}

	/** A layer of 3 units that leads to one of 2; the weights count from 0. */
	static OpenNetwork ofLayers(Path folder) throws Exception {
		OpenNetwork network = of(folder, "");
		Layer in = network.add("in", "input-layer", 3);
		Layer out = network.add("out", "output-layer", 2);
		network.stack().execute(Edits.connect(network.document.getEditingDomain(), in, out, 0, Tensor.of(Shape.of(3, 2), 0, 1, 2, 3, 4, 5)));
		return network;
	}

	private static OpenNetwork of(Path folder, String content) throws Exception {
		Path file = folder.resolve("n.network");
		Files.writeString(file, """
				<?xml version="1.0" encoding="UTF-8"?>
				<soma:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:soma="urn:soma:model" format="1">
				<groups id="inputs" name="inputs"/>
				""" + content + "</soma:Network>");
		return new OpenNetwork(ModelDocument.open(file));
	}

	private Layer add(String id, String type, int units) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setType(type);
		layer.setShape(Shape.of(units));
		stack().execute(Edits.add(document.getEditingDomain(), network(), layer));
		return layer;
	}

	Network network() {
		return (Network) document.getModel();
	}

	Node node(String id) {
		return Networks.node(network(), id);
	}

	/** The link from one node to another without delay, or null. */
	Link link(String source, String target) {
		return Networks.link(node(source), node(target), 0).orElse(null);
	}

	CommandStack stack() {
		return document.getEditingDomain().getCommandStack();
	}

	WeightTable table(EObject... elements) {
		return WeightTable.of(List.of(elements), changes);
	}
}
