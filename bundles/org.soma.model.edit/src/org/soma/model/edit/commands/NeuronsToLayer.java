package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;
import org.soma.model.edit.Ids;

/** Makes several neurons the units of one layer. */
final class NeuronsToLayer {

	static final String BIAS = "bias";

	private final Network network;
	private final List<Neuron> neurons;
	private final Map<Node, Integer> units = new HashMap<>();
	private final Layer layer = SomaFactory.eINSTANCE.createLayer();

	NeuronsToLayer(Network network, Collection<? extends Neuron> selected, String type, boolean hasBias) {
		this.network = network;
		Set<Node> chosen = new HashSet<>(selected);
		neurons = network.getNodes().stream().filter(chosen::contains).map(Neuron.class::cast).toList();
		neurons.forEach(neuron -> units.put(neuron, units.size()));
		checkLikeness();
		checkFlow();
		checkOrder();
		Neuron first = neurons.get(0);
		layer.setId(id());
		layer.setType(type);
		layer.setActivation(first.getActivation());
		first.getSettings().forEach(setting -> layer.getSettings().put(setting.getKey(), setting.getValue()));
		layer.setShape(Shape.of(neurons.size()));
		layer.setX(neurons.stream().mapToDouble(Node::getX).average().orElseThrow());
		layer.setY(neurons.stream().mapToDouble(Node::getY).average().orElseThrow());
		commonGroup().filter(this::isWholly).ifPresent(group -> layer.setName(group.getName()));
		if (hasBias) {
			layer.getParameters().add(bias());
		} else {
			neurons.forEach(neuron -> refuse(neuron.getBias() != 0, Networks.label(neuron) + " has the bias " + neuron.getBias()
					+ ", and a layer of the type '" + type + "' has none; set it to 0"));
		}
	}

	Layer layer() {
		return layer;
	}

	private void checkLikeness() {
		Neuron first = neurons.get(0);
		for (Neuron neuron : neurons) {
			boolean alike = Objects.equals(neuron.getType(), first.getType()) && Objects.equals(neuron.getActivation(), first.getActivation())
					&& neuron.getSettings().map().equals(first.getSettings().map());
			refuse(!alike, Networks.label(neuron) + " has another type, activation or setting than " + Networks.label(first)
					+ "; select neurons that are alike");
		}
	}

	/** Units of a layer are computed at once, so that none may wait for another, not even by way of nodes outside. */
	private void checkFlow() {
		Map<Node, Neuron> fedBy = new HashMap<>();
		Deque<Node> open = new ArrayDeque<>(neurons);
		neurons.forEach(neuron -> fedBy.put(neuron, neuron));
		while (!open.isEmpty()) {
			Node node = open.pop();
			for (Link link : node.getOutgoing()) {
				Node next = link.getTarget();
				if (link.getDelay() == 0 && next != null) {
					refuse(units.containsKey(next), Networks.label(fedBy.get(node)) + " feeds " + Networks.label(next)
							+ ", and units of a layer cannot feed each other; select neurons that do not");
					if (fedBy.putIfAbsent(next, fedBy.get(node)) == null) {
						open.push(next);
					}
				}
			}
		}
	}

	/** The values of inputs and outputs come in the order of their nodes, in which a layer cannot leave a gap. */
	private void checkOrder() {
		boolean outermost = neurons.stream().allMatch(neuron -> neuron.getIncoming().isEmpty())
				|| neurons.stream().allMatch(neuron -> neuron.getOutgoing().isEmpty());
		int from = network.getNodes().indexOf(neurons.get(0));
		int to = network.getNodes().indexOf(neurons.get(neurons.size() - 1));
		for (Node between : network.getNodes().subList(from, to)) {
			refuse(outermost && !units.containsKey(between) && Objects.equals(between.getType(), neurons.get(0).getType()),
					Networks.label(between) + " comes between them in the order of values; select it too or fewer neurons");
		}
	}

	/** What the ids have in common before their numbers, as the h of h1 and h2, where it is free. */
	private String id() {
		Set<String> stems = new HashSet<>();
		neurons.forEach(neuron -> stems.add(neuron.getId().replaceAll("_?[0-9]+$", "")));
		String stem = stems.iterator().next();
		return stems.size() == 1 && Networks.isId(stem) && !Ids.isTaken(network, stem) ? stem : Ids.next(network, "layer");
	}

	private Optional<Group> commonGroup() {
		Set<Group> groups = new HashSet<>();
		neurons.forEach(neuron -> groups.add(neuron.getGroup()));
		return groups.size() == 1 ? Optional.ofNullable(groups.iterator().next()) : Optional.empty();
	}

	private boolean isWholly(Group group) {
		return group.getMembers().size() == neurons.size();
	}

	private Parameter bias() {
		float[] values = new float[neurons.size()];
		BitSet frozen = new BitSet();
		for (int i = 0; i < values.length; i++) {
			Neuron neuron = neurons.get(i);
			values[i] = neuron.getBias();
			frozen.set(i, neuron.isBiasFrozen() || !Networks.hasBias(neuron)); // what nothing feeds did not learn its bias
		}
		Parameter bias = SomaFactory.eINSTANCE.createParameter();
		bias.setName(BIAS);
		bias.setValues(Tensor.adopt(layer.getShape(), values));
		bias.setFrozen(frozen.isEmpty() ? null : Mask.of(layer.getShape(), frozen));
		return bias;
	}

	/** One projection for all links that join the neurons to one other node with one delay. */
	List<NewLink> links() {
		record Way(Node source, Node target, int delay) {
		}
		Map<Way, WeightMatrix> ways = new LinkedHashMap<>();
		for (Link link : network.getLinks()) {
			if (units.containsKey(link.getSource()) || units.containsKey(link.getTarget())) {
				Way way = new Way(end(link.getSource()), end(link.getTarget()), link.getDelay());
				refuse(way.source == null || way.target == null, Networks.label(link) + " is not connected at both ends; delete it");
				ways.computeIfAbsent(way, key -> WeightMatrix.none(Networks.units(key.source), Networks.units(key.target)))
						.put(units.getOrDefault(link.getSource(), 0), units.getOrDefault(link.getTarget(), 0), WeightMatrix.of(link));
			}
		}
		List<NewLink> links = new ArrayList<>();
		ways.forEach((way, weights) -> links.add(new NewLink(network, way.source, way.target, weights.link(way.source, way.target, way.delay))));
		return links;
	}

	private Node end(Node node) {
		return units.containsKey(node) ? layer : node;
	}

	List<Change> changes(List<NewLink> links) {
		List<Change> changes = new ArrayList<>(Deletion.of(neurons));
		changes.add(Insertion.at(network.getNodes(), network.getNodes().indexOf(neurons.get(0)), layer));
		commonGroup().filter(group -> !isWholly(group))
				.ifPresent(group -> changes.add(Insertion.at(group.getMembers(), group.getMembers().indexOf(neurons.get(0)), layer)));
		links.stream().flatMap(NewLink::changes).forEach(changes::add);
		return changes;
	}
}
