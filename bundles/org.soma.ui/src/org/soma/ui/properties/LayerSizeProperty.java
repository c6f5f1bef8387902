package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Shape;
import org.soma.model.edit.commands.Resizing;
import org.soma.model.edit.commands.Rules;

/** The shape of a layer. Its weights and biases follow: those with a place in the new shape stay, new ones begin at random. */
record LayerSizeProperty(AttributeProperty attribute) implements Property {

	@Override
	public String id() {
		return attribute.id();
	}

	@Override
	public String name() {
		return attribute.name();
	}

	@Override
	public String help() {
		return attribute.help();
	}

	@Override
	public boolean isSettable() {
		return attribute.isSettable();
	}

	@Override
	public String text(EObject element) {
		return attribute.text(element);
	}

	@Override
	public String shown(EObject element) {
		return attribute.shown(element);
	}

	@Override
	public List<Option> choices(EObject element) {
		return List.of();
	}

	@Override
	public Optional<String> problem(EObject element, String text) {
		try {
			return Rules.problemOfSize((Layer) element, Shape.parse(text));
		} catch (IllegalArgumentException nonsense) {
			return Optional.of(nonsense.getMessage());
		}
	}

	@Override
	public Command change(EditingDomain domain, EObject element, String text) {
		return Resizing.resize(domain, (Layer) element, Shape.parse(text), InitialValues.fresh());
	}

	/** All at once: the weights between two of them depend on the sizes of both. */
	@Override
	public List<Command> changes(EditingDomain domain, List<EObject> elements, String text) {
		return List.of(Resizing.resize(domain, elements.stream().map(Layer.class::cast).toList(), Shape.parse(text), InitialValues.fresh()));
	}
}
