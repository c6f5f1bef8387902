package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Choice;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;
import org.soma.model.edit.Words;

/** Makes the commands that choose entries of the catalog for a training. What holds for {@link Edits} holds for these. */
public final class ChoiceEdits {

	private ChoiceEdits() {
	}

	/** Chooses, in the place of what was chosen before where there can be but one, and else in addition. */
	public static Command choose(EditingDomain domain, Training training, EReference feature, String type, Map<String, String> settings) {
		refuse(!training.eClass().getEAllReferences().contains(feature) || feature.getEReferenceType() != Literals.CHOICE,
				"nothing can be chosen for " + Words.of(feature) + " of a training");
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(type);
		choice.getSettings().putAll(settings);
		return new EditCommand(domain, training, "Choose " + type + " for " + Words.of(feature), List.of(training),
				() -> List.of(change(training, feature, choice)));
	}

	@SuppressWarnings("unchecked")
	private static Change change(Training training, EReference feature, Choice choice) {
		return feature.isMany() ? Insertion.atEnd((EList<Choice>) training.eGet(feature), choice) : new Assignment(training, feature, choice);
	}
}
