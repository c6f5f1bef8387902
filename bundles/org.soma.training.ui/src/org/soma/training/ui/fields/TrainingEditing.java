package org.soma.training.ui.fields;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Training;
import org.soma.training.ui.session.OpenTraining;
import org.soma.ui.documents.WorkspaceDocuments;

/** The training that is edited: each change is a step of the history of its document, which undo then speaks of. */
final class TrainingEditing {

	private final Consumer<String> notice;
	private OpenTraining open;

	/** @param notice is told in one sentence why something cannot be, and an empty one once all is well */
	TrainingEditing(Consumer<String> notice) {
		this.notice = notice;
	}

	void open(OpenTraining training) {
		open = training;
	}

	OpenTraining open() {
		return open;
	}

	Training training() {
		return open.training();
	}

	Consumer<String> notice() {
		return notice;
	}

	/** @param change makes the command, or throws with one sentence for the user where it is not allowed */
	void execute(Function<EditingDomain, Command> change) {
		try {
			EditingDomain domain = open.document().getEditingDomain();
			WorkspaceDocuments.get().setCurrent(open.document());
			domain.getCommandStack().execute(change.apply(domain));
		} catch (IllegalArgumentException e) {
			notice.accept(e.getMessage());
		}
	}
}
