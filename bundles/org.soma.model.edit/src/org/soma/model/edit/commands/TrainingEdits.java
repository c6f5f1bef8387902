package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Choice;
import org.soma.model.Networks;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;
import org.soma.model.edit.Words;

/** Makes the commands that change trainings. What holds for those of {@link Edits} holds for these. */
public final class TrainingEdits {

	private TrainingEdits() {
	}

	/** Chooses an entry of the catalog for a part of a training, such as its loss; what was chosen before goes with its settings. */
	public static Command choose(EditingDomain domain, Training training, EReference part, String type) {
		refuse(part.getEType() != Literals.CHOICE || part.isMany(), Words.of(part) + " is no choice of a training");
		Choice choice = choice(type);
		return new EditCommand(domain, training, "Set " + Words.of(part) + " of " + Networks.label(training), List.of(training),
				() -> List.of(new Assignment(training, part, choice)));
	}

	/** Leaves a part of a training, such as its clipping, open, so that what is usual holds. */
	public static Command clear(EditingDomain domain, Training training, EReference part) {
		refuse(part.getEType() != Literals.CHOICE || part.isMany(), Words.of(part) + " is no choice of a training");
		return new EditCommand(domain, training, "Remove " + Words.of(part) + " of " + Networks.label(training), List.of(training),
				() -> List.of(new Assignment(training, part, null)));
	}

	/** Adds an entry of the catalog to a part of a training that has several, such as its stop rules. {@link Edits#delete} removes it. */
	public static Command add(EditingDomain domain, Training training, EReference part, String type) {
		refuse(part.getEType() != Literals.CHOICE || !part.isMany(), Words.of(part) + " are no choices of a training");
		@SuppressWarnings("unchecked")
		EList<Choice> choices = (EList<Choice>) training.eGet(part);
		return new EditCommand(domain, training, "Add to " + Words.of(part) + " of " + Networks.label(training), List.of(training),
				() -> List.of(Insertion.atEnd(choices, choice(type))));
	}

	private static Choice choice(String type) {
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(type);
		return choice;
	}
}
