package org.soma.diagram.ui.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.soma.diagram.scene.WeightSource;
import org.soma.diagram.ui.links.LinkSet;
import org.soma.model.Link;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Synapse;

/**
 * Which connections tell their weight: all where they are few, else those that are selected or under the mouse, with those of
 * nodes that are. The strongest come first.
 */
final class LabelChoice {

	/** More cannot be told apart. */
	static final int MOST = 60;

	private LabelChoice() {
	}

	static boolean isForAll(LinkSet shown) {
		return shown.size() <= MOST;
	}

	static List<Synapse> links(LinkSet shown, Collection<?> marked, WeightSource values) {
		Set<Link> visible = new LinkedHashSet<>();
		for (int i = 0; i < shown.size(); i++) {
			visible.add(shown.link(i));
		}
		if (!isForAll(shown)) {
			visible.retainAll(linksOf(marked));
		}
		List<Synapse> chosen = new ArrayList<>(visible.stream().filter(Synapse.class::isInstance).map(Synapse.class::cast).toList());
		chosen.sort(Comparator.comparingDouble((Synapse synapse) -> Math.abs(values.of(synapse))).reversed());
		return chosen.size() > MOST ? chosen.subList(0, MOST) : chosen;
	}

	private static Set<Link> linksOf(Collection<?> marked) {
		Set<Link> links = new LinkedHashSet<>();
		for (Object element : marked) {
			if (element instanceof Link link) {
				links.add(link);
			} else if (element instanceof Node node) {
				links.addAll(node.getIncoming());
				links.addAll(node.getOutgoing());
			}
		}
		return links;
	}

	/** Which neurons tell their bias. */
	static List<Neuron> neurons(Collection<? extends Node> all, Collection<?> marked) {
		return all.stream().filter(node -> all.size() <= MOST || marked.contains(node)).filter(Neuron.class::isInstance).map(Neuron.class::cast)
				.toList();
	}
}
