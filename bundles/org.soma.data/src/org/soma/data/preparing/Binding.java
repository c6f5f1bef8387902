package org.soma.data.preparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.data.DataException;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/**
 * Which unit of the network each value of a row goes to. Columns that name a node fill its units; the others fill what is
 * left, in order.
 */
public final class Binding {

	private Binding() {
	}

	/** The nodes of one role, in the network's order. */
	public static List<Node> nodes(Network network, NodeRole role) {
		return network.getNodes().stream()
				.filter(node -> Catalog.get().type(node.getType()).map(TypeDescriptor::role).filter(role::equals).isPresent()).toList();
	}

	static int units(List<Node> nodes) {
		return nodes.stream().mapToInt(Networks::units).sum();
	}

	/**
	 * @param what the values are to the network, such as "input", for messages
	 * @return for each value, in the order of the columns, the number of its unit
	 */
	static int[] bind(String what, List<? extends Encoding> columns, List<Node> nodes, Path dataset) throws DataException {
		int units = units(nodes);
		int values = columns.stream().mapToInt(Encoding::width).sum();
		if (values != units) {
			throw new DataException(dataset, "has " + count(values, what) + " (" + names(columns) + ") where the network takes " + units
					+ (what.equals("input") ? "; give the network " + count(values, "input") + ", or ignore or add columns"
							: "; give the network " + count(values, "output") + ", or choose other targets"));
		}
		Map<String, Integer> firstUnits = new HashMap<>();
		Map<String, Integer> sizes = new HashMap<>();
		int first = 0;
		for (Node node : nodes) {
			firstUnits.put(node.getId(), first);
			sizes.put(node.getId(), Networks.units(node));
			first += Networks.units(node);
		}
		return place(what, columns, firstUnits, sizes, units, dataset);
	}

	private static int[] place(String what, List<? extends Encoding> columns, Map<String, Integer> firstUnits, Map<String, Integer> sizes,
			int units,
			Path dataset) throws DataException {
		boolean[] taken = new boolean[units];
		int[][] places = new int[columns.size()][];
		Map<String, Integer> filled = new HashMap<>();
		for (int i = 0; i < places.length; i++) {
			Encoding column = columns.get(i);
			String node = column.column().getNode();
			if (node == null || node.isBlank()) {
				continue;
			}
			if (!firstUnits.containsKey(node)) {
				throw new DataException(dataset, "column " + column.name() + " goes to node '" + node + "', which is no " + (what.equals("input")
						? "input" : "output")
						+ " of the network; name one of " + String.join(", ", firstUnits.keySet().stream().sorted().limit(10).toList()) + " or none");
			}
			int from = filled.merge(node, column.width(), Integer::sum) - column.width();
			if (from + column.width() > sizes.get(node)) {
				throw new DataException(dataset, "column " + column.name() + " does not fit into node '" + node + "', which takes " + sizes.get(node)
						+ (sizes.get(node) == 1 ? " value" : " values") + " in all; let it go to another node or none");
			}
			places[i] = new int[column.width()];
			for (int k = 0; k < places[i].length; k++) {
				places[i][k] = firstUnits.get(node) + from + k;
				taken[places[i][k]] = true;
			}
		}
		List<int[]> all = new ArrayList<>();
		int free = 0;
		for (int i = 0; i < places.length; i++) {
			if (places[i] == null) {
				places[i] = new int[columns.get(i).width()];
				for (int k = 0; k < places[i].length; k++, free++) {
					while (taken[free]) {
						free++;
					}
					places[i][k] = free;
				}
			}
			all.add(places[i]);
		}
		return all.stream().flatMapToInt(Arrays::stream).toArray();
	}

	private static String count(int count, String what) {
		return count + " " + what + (count == 1 ? " value" : " values");
	}

	private static String names(List<? extends Encoding> columns) {
		List<String> names = columns.stream().limit(5).map(column -> column.name() + (column.width() == 1 ? "" : " with " + column.width()))
				.toList();
		return names.isEmpty() ? "no column" : String.join(", ", names) + (columns.size() > 5 ? ", \u2026" : "");
	}
}
