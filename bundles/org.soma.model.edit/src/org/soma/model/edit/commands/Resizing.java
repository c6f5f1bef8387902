package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.Words;

/**
 * Makes the commands that give layers and their values another size. A value that has a place before and after keeps it;
 * what is new gets a start value, learns and is connected. What holds for the commands of {@link Edits} holds for these.
 */
public final class Resizing {

	private Resizing() {
	}

	/** Gives a layer another shape; its values and those of all projections from and to it follow. */
	public static Command resize(EditingDomain domain, Layer layer, Shape shape, StartValues weights) {
		return resize(domain, List.of(layer), shape, weights);
	}

	/** Gives layers of one network, at least one, the same shape. Those that have it already stay as they are. */
	public static Command resize(EditingDomain domain, Collection<Layer> layers, Shape shape, StartValues weights) {
		List<Layer> resized = layers.stream().distinct().filter(layer -> !shape.equals(layer.getShape())).toList();
		refuse(resized.isEmpty(), Words.of(layers, "layers") + (layers.size() == 1 ? " has" : " have") + " the shape " + shape + " already");
		List<Change> changes = Room.hold(Words.of(resized, "layers") + " of the shape " + shape, values(resized, shape),
				() -> changes(resized, shape, new Fitting(weights)));
		return new EditCommand(domain, resized.get(0), "Change size of " + Words.of(resized, "layers"), resized, () -> changes);
	}

	/** Why layers cannot have a shape; nothing where they can or have it already. */
	static Optional<String> problem(Collection<Layer> layers, Shape shape) {
		List<Layer> resized = layers.stream().distinct().filter(layer -> !shape.equals(layer.getShape())).toList();
		try {
			Room.hold(Words.of(resized, "layers") + " of the shape " + shape, values(resized, shape), () -> null);
			return Optional.empty();
		} catch (IllegalArgumentException refused) {
			return Optional.of(refused.getMessage());
		}
	}

	/** How many values the layers and their links would hold. */
	private static long values(List<Layer> resized, Shape shape) {
		ToIntFunction<Node> units = units(resized, shape);
		long own = resized.stream().mapToLong(layer -> (long) layer.getParameters().size() * shape.size()).sum();
		return own + links(resized).stream().mapToLong(link -> Room.weights(link.getSource(), units.applyAsInt(link.getSource()), link.getTarget(),
				units.applyAsInt(link.getTarget()))).sum();
	}

	private static List<Change> changes(List<Layer> resized, Shape shape, Fitting fitting) {
		List<Change> changes = new ArrayList<>();
		for (Layer layer : resized) {
			changes.add(new Assignment(layer, Literals.LAYER__SHAPE, shape));
			fitting.layer(layer, shape.size(), changes);
		}
		ToIntFunction<Node> units = units(resized, shape);
		links(resized)
				.forEach(link -> fitting.link(link, Shape.of(units.applyAsInt(link.getSource()), units.applyAsInt(link.getTarget())), changes));
		return changes;
	}

	private static ToIntFunction<Node> units(List<Layer> resized, Shape shape) {
		return node -> resized.contains(node) ? shape.size() : Networks.units(node);
	}

	private static Set<Link> links(List<Layer> layers) {
		Set<Link> links = new LinkedHashSet<>();
		for (Layer layer : layers) {
			links.addAll(layer.getIncoming());
			links.addAll(layer.getOutgoing());
		}
		return links;
	}

	/** Makes the values and masks of a layer or a projection as large as its units need, and all of them finite numbers. */
	public static Command fit(EditingDomain domain, EObject owner, StartValues weights) {
		List<Change> changes = new ArrayList<>();
		Fitting fitting = new Fitting(weights);
		switch (owner) {
		case Layer layer -> fitting.layer(layer, Networks.units(layer), changes);
		case Projection projection -> fitting.link(projection, Rules.shapeOf(projection.getSource(), projection.getTarget()), changes);
		default -> refuse(true, Networks.label(owner) + " has no values of a size; select a layer or a connection with one");
		}
		refuse(changes.isEmpty(), "the values of " + Networks.label(owner) + " fit already");
		return new EditCommand(domain, owner, "Initialise values of " + Networks.label(owner), List.of(owner), () -> changes);
	}

	/** Removes values from a layer that its type has no use for. */
	public static Command remove(EditingDomain domain, Parameter parameter) {
		refuse(!(parameter.eContainer() instanceof Layer), "these values are in no layer");
		Layer layer = (Layer) parameter.eContainer();
		return new EditCommand(domain, layer, "Remove values '" + parameter.getName() + "' of " + Networks.label(layer), List.of(layer),
				() -> List.of(new Removal<>(layer.getParameters(), Set.of(parameter))));
	}
}
