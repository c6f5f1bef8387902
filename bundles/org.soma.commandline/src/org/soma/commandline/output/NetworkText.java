package org.soma.commandline.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.soma.catalog.Catalog;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** A network as tables for people. A large one is summarised by its groups unless all values are asked for. */
public final class NetworkText {

	/** As many nodes, or links, as one still likes to read one by one. */
	private static final int MANY = 60;

	private final boolean withValues;
	private final Catalog catalog = Catalog.get();
	private final List<String> lines = new ArrayList<>();

	private NetworkText(boolean withValues) {
		this.withValues = withValues;
	}

	/**
	 * @param title begins the first line
	 * @param withValues whether every node, link and value is listed, however many there are
	 */
	public static List<String> of(String title, Network network, boolean withValues) {
		NetworkText text = new NetworkText(withValues);
		text.lines.add(title + ": " + count(network.getNodes().size(), "node") + ", " + count(network.getLinks().size(), "link") + ", "
				+ count(Networks.parameterCount(network), "parameter") + ", " + Networks.frozenParameterCount(network) + " frozen");
		boolean summarised = !withValues && (network.getNodes().size() > MANY || network.getLinks().size() > MANY);
		if (summarised) {
			text.summary(network);
		} else {
			text.nodes(network);
			text.links(network);
		}
		if (withValues) {
			text.values(network);
		}
		return text.lines;
	}

	private static String count(long count, String noun) {
		return count + " " + noun + (count == 1 ? "" : "s");
	}

	private void nodes(Network network) {
		Table table = new Table("node", "name", "kind", "type", "activation", ">bias", "frozen", "shape");
		for (Node node : network.getNodes()) {
			String bias = node instanceof Neuron neuron && !neuron.getIncoming().isEmpty() ? Float.toString(neuron.getBias()) : null;
			String frozen = node instanceof Neuron neuron && neuron.isBiasFrozen() ? "bias" : null;
			table.row(node.getId(), Networks.label(node).equals(node.getId()) ? "" : node.getName(), node instanceof Layer ? "layer" : "neuron",
					node.getType(), activation(node), bias, frozen, node instanceof Layer layer ? layer.getShape() : null);
		}
		add(table);
	}

	private void links(Network network) {
		if (network.getLinks().isEmpty()) {
			return;
		}
		Table table = new Table("link", ">delay", ">weight", ">connections", "frozen", "shape");
		for (Link link : network.getLinks()) {
			switch (link) {
			case Synapse synapse -> table.row(link.getId(), link.getDelay(), synapse.getWeight(), null, synapse.isFrozen() ? "yes" : null, null);
			case Projection projection -> table.row(link.getId(), link.getDelay(), null, Networks.connections(projection), frozen(projection),
					projection.getWeights() == null ? "no weights" : projection.getWeights().shape());
			default -> table.row(link.getId(), link.getDelay(), null, null, null, null);
			}
		}
		add(table);
	}

	private static String frozen(Projection projection) {
		long frozen = Networks.frozenConnections(projection);
		return frozen == 0 ? null : Networks.isFrozen(projection) ? "yes" : frozen + " weights";
	}

	private void summary(Network network) {
		Map<String, List<Node>> groups = network.getNodes().stream()
				.collect(Collectors.groupingBy(NetworkText::group, LinkedHashMap::new, Collectors.toList()));
		Table nodes = new Table("group", ">nodes", "types", "activations");
		groups.forEach((name, members) -> nodes.row(name, members.size(), distinct(members, Node::getType), distinct(members, this::activation)));
		add(nodes);

		Map<String, List<Link>> bundles = network.getLinks().stream().filter(link -> link.getSource() != null && link.getTarget() != null)
				.collect(Collectors.groupingBy(link -> group(link.getSource()) + " -> " + group(link.getTarget())
						+ (link.getDelay() == 0 ? "" : "@" + link.getDelay()), LinkedHashMap::new, Collectors.toList()));
		Table links = new Table("links between", ">links", ">parameters", ">frozen", ">least weight", ">greatest weight");
		bundles.forEach((name, bundle) -> {
			WeightRange range = WeightRange.of(bundle);
			links.row(name, bundle.size(), range.count(), range.frozen(), range.least(), range.greatest());
		});
		add(links);
		lines.add("");
		lines.add("Summarised by group; --values lists every node and link.");
	}

	/** What a node is shown under: its group, or its own name where it is a layer. */
	private static String group(Node node) {
		return node.getGroup() != null ? Networks.label(node.getGroup()) : node instanceof Layer ? Networks.label(node) : "(no group)";
	}

	private static String distinct(List<Node> nodes, Function<Node, String> question) {
		return String.join(", ", nodes.stream().map(question).filter(answer -> answer != null).collect(Collectors.toCollection(TreeSet::new)));
	}

	private String activation(Node node) {
		return catalog.activationId(node).orElse(node.getActivation());
	}

	private void values(Network network) {
		for (Node node : network.getNodes()) {
			if (node instanceof Layer layer) {
				for (Parameter parameter : layer.getParameters()) {
					tensor(node.getId() + "." + parameter.getName(), parameter.getValues());
				}
			}
		}
		for (Link link : network.getLinks()) {
			if (link instanceof Projection projection) {
				tensor(link.getId() + ".weight", projection.getWeights());
			}
		}
	}

	private void tensor(String name, Tensor tensor) {
		if (tensor == null) {
			return;
		}
		lines.add("");
		lines.add(name + " (" + tensor.shape() + ")");
		int columns = tensor.shape().dimension(tensor.shape().rank() - 1);
		Table rows = new Table(">row", "values");
		for (int start = 0; start < tensor.shape().size(); start += columns) {
			StringBuilder row = new StringBuilder();
			for (int i = 0; i < columns; i++) {
				row.append(i == 0 ? "" : " ").append(tensor.get(start + i));
			}
			rows.row(start / columns, row);
		}
		lines.addAll(rows.lines());
	}

	private void add(Table table) {
		lines.add("");
		lines.addAll(table.lines());
	}
}
