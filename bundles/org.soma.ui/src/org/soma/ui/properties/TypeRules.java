package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.validation.Wiring;
import org.soma.model.Node;

/** Which sources the types of nodes forbid to lead to which targets, asked once for each pair of types: there may be many nodes. */
final class TypeRules {

	private final int[] sourceTypes;
	private final int[] targetTypes;
	private final boolean[][] forbidden;

	TypeRules(List<Node> sources, List<Node> targets, int delay) {
		List<Node> sourceSamples = new ArrayList<>();
		List<Node> targetSamples = new ArrayList<>();
		sourceTypes = types(sources, sourceSamples);
		targetTypes = types(targets, targetSamples);
		forbidden = new boolean[sourceSamples.size()][targetSamples.size()];
		for (int i = 0; i < sourceSamples.size(); i++) {
			for (int j = 0; j < targetSamples.size(); j++) {
				forbidden[i][j] = Wiring.problemOfTypes(sourceSamples.get(i), targetSamples.get(j), delay).isPresent();
			}
		}
	}

	/** Numbers the types of the nodes, with a node of each as a sample. */
	private static int[] types(List<Node> nodes, List<Node> samples) {
		List<String> known = new ArrayList<>();
		int[] types = new int[nodes.size()];
		for (int i = 0; i < types.length; i++) {
			String type = nodes.get(i).getType();
			types[i] = known.indexOf(type);
			if (types[i] < 0) {
				types[i] = known.size();
				known.add(type);
				samples.add(nodes.get(i));
			}
		}
		return types;
	}

	/** Both by their index. */
	boolean forbid(int source, int target) {
		return forbidden[sourceTypes[source]][targetTypes[target]];
	}
}
