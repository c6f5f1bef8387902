package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.edit.commands.Edits;

/** A setting that stands in the file and that nobody declares, as one of a plug-in that is not installed. */
record UnknownSetting(String key) implements Property {

	@Override
	public String id() {
		return Settings.ID + key;
	}

	@Override
	public String name() {
		return key;
	}

	@Override
	public String category() {
		return Settings.CATEGORY;
	}

	@Override
	public String help() {
		return "A setting that stands in the file and that the catalog does not know.";
	}

	@Override
	public boolean isSettable() {
		return true;
	}

	@Override
	public String text(EObject element) {
		return Settings.of(element).getOrDefault(key, "");
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
		return Optional.empty();
	}

	@Override
	public Command change(EditingDomain domain, EObject element, String text) {
		return Edits.setSetting(domain, element, key, text);
	}

	@Override
	public Optional<Command> reset(EditingDomain domain, EObject element) {
		return Settings.of(element).containsKey(key) ? Optional.of(Edits.setSetting(domain, element, key, null)) : Optional.empty();
	}
}
