package org.soma.project.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.catalog.validation.Wiring;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.edit.commands.Connecting;
import org.soma.model.edit.commands.ConnectionPattern;
import org.soma.model.edit.commands.StartValues;

/** What a node is probably meant to be connected with: the column left of it and the column right of it in the drawing. */
final class Neighbours {

	/** How far nodes of one column may be out of line. */
	private static final double COLUMN = 40;

	private final Node node;
	private final Network network;

	private Neighbours(Node node) {
		this.node = node;
		network = Networks.of(node).orElseThrow(() -> new IllegalArgumentException(Networks.label(node) + " has been deleted"));
	}

	/** Connects a node at those of its two sides where it may be connected and is not. */
	static Command connect(EditingDomain domain, Node node, StartValues weights) {
		return new Neighbours(node).connect(domain, weights);
	}

	private Command connect(EditingDomain domain, StartValues weights) {
		List<Supplier<Command>> steps = new ArrayList<>();
		List<Node> sources = may(node, TypeDescriptor::mayReceive) && !isReached(node) ? sources() : List.of();
		List<Node> targets = may(node, TypeDescriptor::maySend) && leadsNowhere() ? targets() : List.of();
		if (!sources.isEmpty()) {
			steps.add(() -> connect(domain, sources, List.of(node), weights));
		}
		if (!targets.isEmpty()) {
			steps.add(() -> connect(domain, List.of(node), targets, weights));
		}
		if (steps.isEmpty()) {
			throw new IllegalArgumentException(Networks.label(node) + " has no neighbour that it could be connected with; add one beside it");
		}
		return Steps.all("Connect " + Networks.label(node) + " with its neighbours", steps);
	}

	private boolean leadsNowhere() {
		return node.getOutgoing().stream().allMatch(link -> link.getTarget() == node);
	}

	static Command connect(EditingDomain domain, List<Node> sources, List<Node> targets, StartValues weights) {
		return Connecting.connect(domain, ConnectionPattern.allToAll(), sources, targets, 0, Wiring::problemOfTypes, weights).command();
	}

	/** The nearest column to the left that values reach, or else all inputs. */
	private List<Node> sources() {
		List<Node> left = others(other -> other.getX() < node.getX() - COLUMN && may(other, TypeDescriptor::maySend) && isReached(other)
				&& !Networks.reaches(node, other));
		double nearest = left.stream().mapToDouble(Node::getX).max().orElse(0);
		return left.isEmpty() ? others(other -> isInput(other)) : left.stream().filter(other -> other.getX() > nearest - COLUMN).toList();
	}

	/** The nearest column to the right. */
	private List<Node> targets() {
		List<Node> right = others(other -> other.getX() > node.getX() + COLUMN && may(other, TypeDescriptor::mayReceive)
				&& !Networks.reaches(other, node));
		double nearest = right.stream().mapToDouble(Node::getX).min().orElse(0);
		return right.stream().filter(other -> other.getX() < nearest + COLUMN).toList();
	}

	private List<Node> others(Predicate<Node> wanted) {
		return network.getNodes().stream().filter(other -> other != node && wanted.test(other)).toList();
	}

	private boolean isReached(Node reached) {
		return isInput(reached) || network.getNodes().stream().anyMatch(input -> isInput(input) && Networks.reaches(input, reached));
	}

	private static boolean isInput(Node node) {
		return Catalog.get().type(node.getType()).filter(type -> type.role() == NodeRole.INPUT).isPresent();
	}

	static boolean may(Node node, Predicate<TypeDescriptor> allowed) {
		return Catalog.get().type(node.getType()).filter(allowed).isPresent();
	}
}
