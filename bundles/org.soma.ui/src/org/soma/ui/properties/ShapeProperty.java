package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;

/** The shape of what a node is given or gives. It follows from the network and cannot be set. */
record ShapeProperty(String id, String name, String help, Function<Node, String> shape) implements Property {

	static final List<Property> BOTH = List.of(
			new ShapeProperty("shape.in", "Shape in", "How many values lead into the node, those of each node with links to it.", ShapeProperty::in),
			new ShapeProperty("shape.out", "Shape out", "How many values the node gives.", ShapeProperty::out));

	private static String in(Node node) {
		return node.getIncoming().isEmpty() ? "none"
				: node.getIncoming().stream().map(Link::getSource).filter(source -> source != null).distinct()
						.collect(Collectors.teeing(Collectors.toList(), Collectors.summingLong(Networks::units), ShapeProperty::together));
	}

	private static String together(List<Node> sources, long units) {
		return sources.size() == 1 ? out(sources.get(0)) : Long.toString(units);
	}

	private static String out(Node node) {
		return node instanceof Layer layer && layer.getShape() != null ? layer.getShape().toString() : "1";
	}

	@Override
	public boolean isSettable() {
		return false;
	}

	@Override
	public String text(EObject element) {
		return shape.apply((Node) element);
	}

	@Override
	public String shown(EObject element) {
		return text(element);
	}

	@Override
	public List<Option> choices(EObject element) {
		return List.of();
	}

	@Override
	public Optional<String> problem(EObject element, String text) {
		return Optional.of(name + " follows from the network and cannot be set");
	}

	@Override
	public Command change(EditingDomain domain, EObject element, String text) {
		throw new IllegalArgumentException(name + " follows from the network and cannot be set");
	}
}
