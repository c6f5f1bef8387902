package org.soma.project.fix;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.validation.Wiring;
import org.soma.model.Connections;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Resizing;
import org.soma.model.edit.commands.Rewiring;
import org.soma.model.validation.Flaw;

/** What mends connections. */
final class LinkFixes {

	private LinkFixes() {
	}

	static List<Fix> of(Link link, Flaw flaw) {
		Fix remove = new Fix("remove-connection", "Remove the connection", (domain, weights) -> Edits.disconnect(domain, link));
		Fix delay = new Fix("delay", "Give the connection a delay",
				(domain, weights) -> Edits.set(domain, link, Literals.LINK__DELAY, freeDelay(link)));
		return switch (flaw) {
		case CLOSES_CYCLE, LEAVES_OUTPUT -> List.of(delay, remove);
		case LEADS_INTO_INPUT -> List.of(new Fix("reverse", "Reverse the connection",
				(domain, weights) -> Rewiring.reverse(domain, link, Wiring::problemOfTypes)), remove);
		case NEGATIVE_DELAY -> List.of(new Fix("no-delay", "Set the delay to 0",
				(domain, weights) -> Edits.set(domain, link, Literals.LINK__DELAY, 0)), remove);
		case WEIGHT_NOT_FINITE -> List.of(new Fix("zero-weight", "Set the weight to 0",
				(domain, weights) -> Edits.set(domain, link, Literals.SYNAPSE__WEIGHT, 0f)), remove);
		case BAD_VALUES -> values((Projection) link, remove);
		case EXISTS_TWICE, OTHER_END -> List.of(remove);
		default -> List.of();
		};
	}

	/** The least that no connection between the same ends has. */
	private static int freeDelay(Link link) {
		int delay = Math.max(1, link.getDelay() + 1);
		while (Connections.problem(link.getSource(), link.getTarget(), delay).isPresent()) {
			delay++;
		}
		return delay;
	}

	private static List<Fix> values(Projection projection, Fix remove) {
		List<Fix> fixes = new ArrayList<>();
		fixes.add(new Fix("fit-values", "Initialise the values that do not fit",
				(domain, weights) -> Resizing.fit(domain, projection, weights)));
		if (projection.getWeights() != null && projection.getWeights().shape().rank() == 2) {
			Shape shape = projection.getWeights().shape();
			resize(projection.getSource(), shape.dimension(0), fixes);
			resize(projection.getTarget(), shape.dimension(1), fixes);
		}
		fixes.add(remove);
		return fixes;
	}

	/** As many units as there are weights for. */
	private static void resize(Node end, int units, List<Fix> fixes) {
		if (end instanceof Layer layer && layer.getShape() != null && Networks.units(layer) != units) {
			fixes.add(NodeFixes.resize(layer, units));
		}
	}
}
