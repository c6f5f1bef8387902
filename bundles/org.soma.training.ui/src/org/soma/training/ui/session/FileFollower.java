package org.soma.training.ui.session;

import org.eclipse.core.resources.IFile;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.DocumentKind;
import org.soma.ui.documents.WorkspaceDocuments;

/** Keeps the trainings up to date with files that come and go. */
final class FileFollower implements WorkspaceDocuments.Listener {

	private final Trainings trainings;

	FileFollower(Trainings trainings) {
		this.trainings = trainings;
	}

	@Override
	public void gone(IFile file, ModelDocument document) {
		for (OpenTraining training : trainings.all()) {
			if (training.file().equals(file) || training.uses(document)) {
				trainings.end(training);
			}
		}
	}

	@Override
	public void fileChanged(IFile file) {
		boolean missing = trainings.current().isEmpty();
		if (missing && TrainingFiles.is(file, DocumentKind.TRAINING) && file.exists()) {
			trainings.network().ifPresent(trainings::look);
		}
	}
}
