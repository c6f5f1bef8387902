package org.soma.ui.properties;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.Catalog;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Node;

/** The tabs of the Properties view, in their order. */
enum TabKind {

	GENERAL("General") {
		@Override
		boolean appliesTo(List<? extends EObject> elements) {
			return true;
		}
	},

	ACTIVATION("Activation") {
		@Override
		boolean appliesTo(List<? extends EObject> elements) {
			List<Node> nodes = Selections.nodes(elements);
			return Selections.areOfOneNetwork(elements) && elements.stream().noneMatch(Link.class::isInstance) && !nodes.isEmpty()
					&& nodes.stream().allMatch(node -> Catalog.get().activationId(node).isPresent());
		}
	},

	WEIGHTS("Weights") {
		@Override
		boolean appliesTo(List<? extends EObject> elements) {
			return Selections.areOfOneNetwork(elements)
					&& (elements.stream().anyMatch(Link.class::isInstance) || Selections.nodes(elements).stream().anyMatch(
							node -> !node.getIncoming().isEmpty() || node instanceof Layer layer && !layer.getParameters().isEmpty()));
		}
	},

	CONNECTIONS("Connections") {
		@Override
		boolean appliesTo(List<? extends EObject> elements) {
			return Selections.areOfOneNetwork(elements);
		}
	},

	PARAMETERS("Parameters") {
		@Override
		boolean appliesTo(List<? extends EObject> elements) {
			return !elements.isEmpty() && !Settings.ofType(elements.get(0)).isEmpty()
					&& elements.stream().map(Settings::ofType).distinct().count() == 1;
		}
	};

	private final String label;

	TabKind(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	/** Whether there is anything to show of what is selected. */
	abstract boolean appliesTo(List<? extends EObject> elements);

	static List<TabKind> of(List<? extends EObject> elements) {
		return Arrays.stream(values()).filter(kind -> kind.appliesTo(elements)).toList();
	}
}
