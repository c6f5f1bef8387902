package org.soma.commandline.elements;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;

/** A projection has a tensor of weights and two masks: as a whole, or one connection by its index [source, target]. */
final class ProjectionProperties extends Properties {

	private static final String WEIGHT = "weight";
	private static final String FROZEN = "frozen";
	private static final String CONNECTED = "connected";

	private final Projection projection;

	ProjectionProperties(EditingDomain domain, Projection projection) {
		super(domain, projection);
		this.projection = projection;
	}

	@Override
	Command set(Assignment assignment) {
		if (!List.of(WEIGHT, FROZEN, CONNECTED).contains(assignment.property())) {
			return super.set(assignment);
		}
		if (projection.getWeights() == null) {
			throw new IllegalArgumentException("there are no weights in the safetensors file");
		}
		Shape shape = projection.getWeights().shape();
		return assignment.index().isEmpty() ? whole(assignment, shape) : one(assignment, position(assignment, shape));
	}

	private Command whole(Assignment assignment, Shape shape) {
		return switch (assignment.property()) {
		case WEIGHT -> Edits.set(domain, projection, Literals.PROJECTION__WEIGHTS,
				filled(shape, Values.number(WEIGHT, assignment.value())));
		case FROZEN -> Edits.set(domain, projection, Literals.PROJECTION__FROZEN,
				mask(shape, Values.yesNo(FROZEN, assignment.value()), false));
		default -> Edits.set(domain, projection, Literals.PROJECTION__CONNECTED,
				mask(shape, Values.yesNo(CONNECTED, assignment.value()), true));
		};
	}

	private Command one(Assignment assignment, int position) {
		return switch (assignment.property()) {
		case WEIGHT -> Edits.setWeight(domain, projection, position, Values.number(WEIGHT, assignment.value()));
		case FROZEN -> Edits.setWeightFrozen(domain, projection, position, Values.yesNo(FROZEN, assignment.value()));
		default -> Edits.setConnected(domain, projection, position, Values.yesNo(CONNECTED, assignment.value()));
		};
	}

	@Override
	Collection<String> names() {
		Collection<String> names = super.names();
		names.addAll(List.of(WEIGHT, FROZEN, CONNECTED));
		return names;
	}
}
