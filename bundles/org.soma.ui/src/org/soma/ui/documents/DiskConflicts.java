package org.soma.ui.documents;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.soma.model.Document;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.Documents;

/**
 * Brings open documents and their files together again after somebody else wrote, moved or deleted a file. A document
 * without changes follows its file; for one with changes the user is asked, once for each time the file changes.
 */
final class DiskConflicts {

	private final WorkspaceDocuments documents;
	private final Map<ModelDocument, FileStamp> known = new ConcurrentHashMap<>();
	private final Set<ModelDocument> asking = new HashSet<>();

	DiskConflicts(WorkspaceDocuments documents) {
		this.documents = documents;
	}

	/** The document shows what the files had at that moment, unless it is open for longer. */
	void loaded(ModelDocument document, FileStamp stamp) {
		known.putIfAbsent(document, stamp);
	}

	/** The document may replace what the files have now. */
	void settle(ModelDocument document) {
		known.put(document, FileStamp.of(document));
	}

	/** The document shows more files from now on: what its companion has. */
	void follow(ModelDocument document) {
		known.computeIfPresent(document, (key, stamp) -> stamp.with(FileStamp.companions(document)));
	}

	void forget(ModelDocument document) {
		known.remove(document);
	}

	/** Whether the files are as they were when the document was loaded or saved. */
	boolean isCurrent(ModelDocument document) {
		return FileStamp.of(document).equals(known.get(document));
	}

	/** To be called when a document's file came, went or changed, be it by a save of ours. */
	void changed(IFile file, Optional<IFile> newPlace) {
		ModelDocument document = documents.find(file).orElse(null);
		if (document == null) {
			documents.fire(listener -> listener.fileChanged(file));
		} else if (!asking.contains(document)) {
			if (!file.exists()) {
				gone(file, document, newPlace);
			} else if (!isCurrent(document)) {
				changed(file, document);
			}
		}
	}

	private void changed(IFile file, ModelDocument document) {
		if (document.isDirty() && !ask(document, () -> DiskQuestions.reload(file))) {
			settle(document);
		} else {
			reload(file, document);
		}
	}

	/** Reads in the background: a large network would hold up the UI. */
	private void reload(IFile file, ModelDocument document) {
		CommandStack history = document.getEditingDomain().getCommandStack();
		Command last = history.getUndoCommand();
		Job job = Job.create("Reading " + file.getName(), monitor -> {
			FileStamp stamp = FileStamp.of(document.getFile());
			try {
				Document model = Documents.load(document.getFile());
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
					if (documents.file(document) == null) {
						return;
					}
					if (history.getUndoCommand() != last) {
						changed(file, document); // changed here meanwhile, which nobody was asked about
						return;
					}
					known.put(document, stamp);
					document.reload(model);
					documents.fire(listener -> listener.opened(file, document));
				});
			} catch (DocumentException e) {
				// The marker on the file says what is wrong. The document keeps what it had, and a save will ask.
				ILog.get().info(e.getMessage());
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void gone(IFile file, ModelDocument document, Optional<IFile> newPlace) {
		try {
			if (document.isDirty() && rescue(file, document, newPlace)) {
				return;
			}
			documents.fire(listener -> listener.gone(file, document));
		} catch (CoreException | DocumentException e) {
			// Nothing is lost: the document stays open and dirty.
			MessageDialog.openError(null, "Save Failed", e.getMessage());
		}
	}

	/** Asks what becomes of changes whose file has gone. Whether the document has its file again. */
	private boolean rescue(IFile file, ModelDocument document, Optional<IFile> newPlace) throws CoreException, DocumentException {
		if (newPlace.isEmpty() && ask(document, () -> DiskQuestions.restore(file))) {
			if (!documents.write(document, null)) {
				settle(document); // the user has seen that the file is not there
			}
			return true;
		}
		if (newPlace.isPresent() && ask(document, () -> DiskQuestions.follow(file, newPlace.get()))) {
			Documents.save(document.getModel(), newPlace.get().getLocation().toPath());
			WorkspaceDocuments.refresh(newPlace.get(), null);
		}
		return false;
	}

	private boolean ask(ModelDocument document, BooleanSupplier question) {
		asking.add(document);
		try {
			return question.getAsBoolean();
		} finally {
			asking.remove(document);
		}
	}
}
