package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor.ValueHandler;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor.ValueHandlerProvider;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Arranging;
import org.soma.model.edit.commands.Edits;

/** An attribute of an element, as its item provider describes it. */
record AttributeProperty(IItemPropertyDescriptor descriptor, EObject sample) implements Property {

	@Override
	public String id() {
		return descriptor.getId(sample);
	}

	@Override
	public String name() {
		return descriptor.getDisplayName(sample);
	}

	@Override
	public String help() {
		return descriptor.getDescription(sample);
	}

	@Override
	public boolean isSettable() {
		return descriptor.canSetProperty(sample);
	}

	@Override
	public String text(EObject element) {
		Object value = descriptor.getPropertyValue(element);
		return handler(element).map(handler -> handler.toString(value)).orElseGet(() -> String.valueOf(value));
	}

	@Override
	public String shown(EObject element) {
		List<Option> choices = isSettable() ? choices(element) : List.of();
		return choices.isEmpty() ? descriptor.getLabelProvider(element).getText(descriptor.getPropertyValue(element))
				: Choices.label(choices, text(element));
	}

	@Override
	public List<Option> choices(EObject element) {
		return Choices.of(element, feature(element));
	}

	@Override
	public Optional<String> problem(EObject element, String text) {
		return handler(element).map(handler -> handler.isValid(text));
	}

	@Override
	public Command change(EditingDomain domain, EObject element, String text) {
		Object value = handler(element).map(handler -> handler.toValue(text)).orElse(null);
		EStructuralFeature feature = feature(element);
		if (element instanceof Group group && feature == Literals.GROUP__ARRANGEMENT && value instanceof Arrangement arrangement) {
			return Arranging.arrange(domain, group, arrangement, group.getColumns());
		}
		if (element instanceof Group group && feature == Literals.GROUP__COLUMNS && value instanceof Integer columns) {
			return Arranging.arrange(domain, group, Arrangement.GRID, columns); // nothing else has columns
		}
		return Edits.set(domain, element, feature, value);
	}

	private EStructuralFeature feature(EObject element) {
		return (EStructuralFeature) descriptor.getFeature(element);
	}

	private Optional<ValueHandler> handler(EObject element) {
		return descriptor instanceof ValueHandlerProvider provider ? Optional.ofNullable(provider.getValueHandler(element)) : Optional.empty();
	}
}
