package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.ParameterKind;
import org.soma.model.edit.Numbers;
import org.soma.model.edit.commands.Edits;

/** A parameter that the catalog declares for what an element has chosen; what is not set has the default. */
record SettingProperty(ParameterDescriptor parameter) implements Property {

	@Override
	public String id() {
		return Settings.ID + parameter.key();
	}

	@Override
	public String name() {
		return parameter.label();
	}

	@Override
	public String help() {
		return parameter.help() + bounds() + " Default: " + parameter.defaultValue() + ".";
	}

	private String bounds() {
		boolean least = Double.isFinite(parameter.minimum());
		boolean most = Double.isFinite(parameter.maximum());
		if (least && most) {
			return " From " + Numbers.exact(parameter.minimum()) + " to " + Numbers.exact(parameter.maximum()) + ".";
		}
		return least ? " At least " + Numbers.exact(parameter.minimum()) + "." : most ? " At most " + Numbers.exact(parameter.maximum()) + "." : "";
	}

	@Override
	public boolean isSettable() {
		return true;
	}

	@Override
	public String text(EObject element) {
		String own = own(element);
		return own == null ? parameter.defaultValue() : own;
	}

	@Override
	public String shown(EObject element) {
		return Choices.label(choices(element), text(element));
	}

	@Override
	public List<Option> choices(EObject element) {
		return parameter.kind() == ParameterKind.YES_NO ? Choices.YES_NO
				: parameter.choices().stream().map(choice -> new Option(choice, choice)).toList();
	}

	@Override
	public Optional<String> problem(EObject element, String text) {
		return parameter.problem(text).map(problem -> parameter.label() + " " + problem);
	}

	@Override
	public Command change(EditingDomain domain, EObject element, String text) {
		return Edits.setSetting(domain, element, parameter.key(), text);
	}

	@Override
	public Optional<Command> reset(EditingDomain domain, EObject element) {
		return Optional.ofNullable(own(element)).map(set -> Edits.setSetting(domain, element, parameter.key(), null));
	}

	private String own(EObject element) {
		return Settings.of(element).get(parameter.key());
	}
}
