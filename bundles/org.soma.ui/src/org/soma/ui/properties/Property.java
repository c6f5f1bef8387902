package org.soma.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A row of the Properties view. Values go through it as text, which is what users read and write. */
interface Property {

	/** The same for the same property of another element. */
	String id();

	String name();

	/** One sentence that says what the property does. */
	String help();

	boolean isSettable();

	/** The value as an editor begins with it; reading it again gives the same value. */
	String text(EObject element);

	/** The value as it is shown. */
	String shown(EObject element);

	/** What can be chosen; empty where the value is written. */
	List<Option> choices(EObject element);

	/** Why the property cannot have this value, in one sentence. */
	Optional<String> problem(EObject element, String text);

	/** @throws IllegalArgumentException where {@link #problem} has something to say */
	Command change(EditingDomain domain, EObject element, String text);

	/** The changes that give elements of one document the value, to be executed in this order in one step. */
	default List<Command> changes(EditingDomain domain, List<EObject> elements, String text) {
		return elements.stream().map(element -> change(domain, element, text)).toList();
	}

	/** What takes the value away, so that a default counts again; nothing where there is no value to take away. */
	default Optional<Command> reset(EditingDomain domain, EObject element) {
		return Optional.empty();
	}
}
