package org.soma.commandline.elements;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;

/** A layer also has its tensors, such as its bias: as a whole, or one value by its index. */
final class LayerProperties extends NodeProperties {

	private static final String FROZEN = "Frozen";

	private final Layer layer;

	LayerProperties(EditingDomain domain, Network network, Layer layer) {
		super(domain, network, layer);
		this.layer = layer;
	}

	@Override
	Command set(Assignment assignment) {
		for (Parameter parameter : layer.getParameters()) {
			boolean frozen = assignment.property().equals(parameter.getName() + FROZEN);
			if (frozen || assignment.property().equals(parameter.getName())) {
				if (parameter.getValues() == null) {
					throw new IllegalArgumentException("there are no values for " + parameter.getName() + " in the safetensors file");
				}
				return frozen ? frozen(parameter, assignment) : value(parameter, assignment);
			}
		}
		return super.set(assignment);
	}

	private Command value(Parameter parameter, Assignment assignment) {
		Shape shape = parameter.getValues().shape();
		float value = Values.number(assignment.property(), assignment.value());
		return assignment.index().isEmpty() ? Edits.set(domain, parameter, Literals.PARAMETER__VALUES, filled(shape, value))
				: Edits.setValue(domain, parameter, position(assignment, shape), value);
	}

	private Command frozen(Parameter parameter, Assignment assignment) {
		Shape shape = parameter.getValues().shape();
		boolean value = Values.yesNo(assignment.property(), assignment.value());
		return assignment.index().isEmpty() ? Edits.set(domain, parameter, Literals.PARAMETER__FROZEN, mask(shape, value, false))
				: Edits.setValueFrozen(domain, parameter, position(assignment, shape), value);
	}

	@Override
	Collection<String> names() {
		Collection<String> names = super.names();
		for (Parameter parameter : layer.getParameters()) {
			names.add(parameter.getName());
			names.add(parameter.getName() + FROZEN);
		}
		return names;
	}
}
