package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.soma.catalog.NodeRole;
import org.soma.data.preparing.Binding;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Role;

/**
 * How the columns of a dataset go with the nodes of a network: by the same rules by which they are put together for a
 * training, but it also tells what is left over on either side. Immutable.
 */
public final class NetworkFit {

	private final Map<Column, List<Node>> nodes = new LinkedHashMap<>();
	private final List<Column> tooMany = new ArrayList<>();
	private final List<Column> astray = new ArrayList<>();
	private final List<Node> missing = new ArrayList<>();

	private NetworkFit() {
	}

	/** @param widths how many values a column has for a network: one for a number, one for each category */
	public static NetworkFit of(Dataset dataset, Network network, ToIntFunction<Column> widths) {
		NetworkFit fit = new NetworkFit();
		fit.match(dataset, Role.INPUT, Binding.nodes(network, NodeRole.INPUT), widths);
		List<Node> outputs = Binding.nodes(network, NodeRole.OUTPUT);
		List<Column> targets = dataset.getColumns().stream().filter(column -> column.getRole() == Role.TARGET).toList();
		boolean one = targets.size() == 1 && outputs.size() == 1 && Networks.units(outputs.get(0)) == 1;
		// One output says which of two classes it is.
		fit.match(dataset, Role.TARGET, targets.isEmpty() ? List.of() : outputs,
				column -> one && widths.applyAsInt(column) == 2 ? 1 : widths.applyAsInt(column));
		return fit;
	}

	/** The nodes of a network that columns can go to. */
	public static List<Node> nodes(Network network, NodeRole role) {
		return Binding.nodes(network, role);
	}

	private void match(Dataset dataset, Role role, List<Node> among, ToIntFunction<Column> widths) {
		Map<String, Node> byId = new HashMap<>();
		Map<Node, Integer> free = new LinkedHashMap<>();
		for (Node node : among) {
			byId.put(node.getId(), node);
			free.put(node, Networks.units(node));
		}
		List<Column> open = new ArrayList<>();
		for (Column column : dataset.getColumns()) {
			if (column.getRole() != role) {
				continue;
			}
			String named = column.getNode();
			if (named == null || named.isBlank()) {
				open.add(column);
				continue;
			}
			Node node = byId.get(named);
			int width = widths.applyAsInt(column);
			if (node == null || free.get(node) < width) {
				astray.add(column);
			} else {
				free.merge(node, -width, Integer::sum);
				nodes.put(column, List.of(node));
			}
		}
		for (Column column : open) {
			place(column, widths.applyAsInt(column), free);
		}
		free.forEach((node, units) -> {
			if (units > 0) {
				missing.add(node);
			}
		});
	}

	private void place(Column column, int width, Map<Node, Integer> free) {
		if (free.values().stream().mapToInt(Integer::intValue).sum() < width) {
			tooMany.add(column);
			return;
		}
		List<Node> taken = new ArrayList<>();
		int left = width;
		for (Map.Entry<Node, Integer> entry : free.entrySet()) {
			int units = Math.min(left, entry.getValue());
			if (units > 0) {
				entry.setValue(entry.getValue() - units);
				taken.add(entry.getKey());
				left -= units;
			}
		}
		nodes.put(column, taken);
	}

	/** The nodes that a column feeds or checks; none where it does not fit or is ignored. */
	public List<Node> nodes(Column column) {
		return nodes.getOrDefault(column, List.of());
	}

	/** Columns for which the network has no units left. */
	public List<Column> tooMany() {
		return tooMany;
	}

	/** Columns that name a node that the network does not have, or not for them. */
	public List<Column> astray() {
		return astray;
	}

	/** Nodes that are not fed or checked, or not in full. */
	public List<Node> missing() {
		return missing;
	}

	public boolean fits() {
		return tooMany.isEmpty() && astray.isEmpty() && missing.isEmpty();
	}
}
