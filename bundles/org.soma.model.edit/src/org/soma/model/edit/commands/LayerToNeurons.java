package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;
import org.soma.model.edit.Ids;

/** Makes each unit of a layer a neuron. */
final class LayerToNeurons {

	private final Network network;
	private final Layer layer;
	private final Lattice lattice;
	private final List<Neuron> neurons;

	LayerToNeurons(Network network, Layer layer, String type, Lattice lattice) {
		refuse(layer.getShape() == null, Networks.label(layer) + " has no shape; set one");
		this.network = network;
		this.layer = layer;
		this.lattice = lattice;
		Map<String, String> settings = new LinkedHashMap<>();
		layer.getSettings().forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
		neurons = new NeuronKind(type, layer.getActivation(), settings, prefix()).make(network, Networks.units(layer));
		place();
		layer.getParameters().forEach(this::takeBias);
		if (layer.getParameters().isEmpty()) {
			// What had no bias must not begin to learn one.
			neurons.forEach(neuron -> neuron.setBiasFrozen(!layer.getIncoming().isEmpty()));
		}
	}

	List<Neuron> neurons() {
		return neurons;
	}

	/** Units of h are h1 and h2, those of h1 are h1_1 and h1_2. */
	private String prefix() {
		String id = layer.getId();
		return Character.isDigit(id.charAt(id.length() - 1)) ? id + "_" : id;
	}

	private void place() {
		Place first = lattice.firstAround(new Place(layer.getX(), layer.getY()), neurons.size());
		for (int i = 0; i < neurons.size(); i++) {
			lattice.at(i, first).give(neurons.get(i));
		}
	}

	private void takeBias(Parameter parameter) {
		Tensor values = parameter.getValues();
		String label = Networks.label(parameter);
		refuse(!NeuronsToLayer.BIAS.equals(parameter.getName()), label + " has no place in single neurons; delete it or leave the layer as it is");
		refuse(values == null || values.shape().size() != neurons.size(), label + " has no values for each unit; initialise it");
		for (int i = 0; i < neurons.size(); i++) {
			neurons.get(i).setBias(values.get(i));
			neurons.get(i).setBiasFrozen(parameter.getFrozen() != null && parameter.getFrozen().get(i));
		}
	}

	/** The parts of projections that join one neuron each, as far as they have connections. */
	List<NewLink> links() {
		Set<Link> touching = new LinkedHashSet<>(layer.getIncoming());
		touching.addAll(layer.getOutgoing());
		List<NewLink> links = new ArrayList<>();
		for (Link link : touching) {
			refuse(link.getSource() == null || link.getTarget() == null, Networks.label(link) + " is not connected at both ends; delete it");
			split(link, links);
		}
		return links;
	}

	private void split(Link link, List<NewLink> links) {
		WeightMatrix all = WeightMatrix.of(link);
		List<? extends Node> sources = ends(link.getSource());
		List<? extends Node> targets = ends(link.getTarget());
		int rows = all.rows() / sources.size();
		int columns = all.columns() / targets.size();
		for (int i = 0; i < sources.size(); i++) {
			for (int j = 0; j < targets.size(); j++) {
				WeightMatrix part = all.part(i * rows, j * columns, rows, columns);
				if (!part.isEmpty()) {
					links.add(new NewLink(network, sources.get(i), targets.get(j), part.link(sources.get(i), targets.get(j), link.getDelay())));
				}
			}
		}
	}

	private List<? extends Node> ends(Node node) {
		return node == layer ? neurons : List.of(node);
	}

	List<Change> changes(List<NewLink> links) {
		Group old = layer.getGroup();
		int index = network.getNodes().indexOf(layer);
		int place = old == null ? 0 : old.getMembers().indexOf(layer);
		List<Change> changes = new ArrayList<>(Deletion.keepingGroups(List.of(layer)));
		Group group = old == null ? newGroup() : old;
		if (old == null) {
			changes.add(Insertion.atEnd(network.getGroups(), group));
		}
		for (int i = 0; i < neurons.size(); i++) {
			changes.add(Insertion.at(network.getNodes(), index + i, neurons.get(i)));
			changes.add(Insertion.at(group.getMembers(), place + i, neurons.get(i)));
		}
		links.stream().flatMap(NewLink::changes).forEach(changes::add);
		return changes;
	}

	private Group newGroup() {
		Group group = SomaFactory.eINSTANCE.createGroup();
		group.setId(Ids.next(network, "group"));
		group.setName(Networks.label(layer));
		GroupEdits.arrangement(group, lattice.arrangement(), lattice.columns()).forEach(Change::apply);
		return group;
	}
}
