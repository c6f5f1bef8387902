package org.soma.model.edit.commands;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Answers those who ask EMF for a command instead of {@link Edits}, so that they cannot get round its rules: set, remove
 * and delete are ours, all else is refused.
 */
public final class GenericEdits {

	private GenericEdits() {
	}

	/** Never fails: where the change is not allowed, the command cannot be executed, as EMF's callers expect. */
	public static Command create(EditingDomain domain, Class<? extends Command> kind, CommandParameter parameter) {
		try {
			if (kind == SetCommand.class) {
				return set(domain, parameter.getEOwner(), parameter.getEStructuralFeature(), parameter.getValue());
			}
			if (kind == RemoveCommand.class || kind == DeleteCommand.class) {
				Collection<?> values = parameter.getCollection();
				return Edits.delete(domain, values.stream().map(EObject.class::cast).toList());
			}
			return UnexecutableCommand.INSTANCE;
		} catch (IllegalArgumentException refused) {
			return UnexecutableCommand.INSTANCE;
		}
	}

	private static Command set(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
		return Edits.set(domain, element, feature, value == SetCommand.UNSET_VALUE ? feature.getDefaultValue() : value);
	}
}
