package org.soma.ui.documents;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.model.resource.DocumentException;

/** The document that an editor shows: opened, saved and given back with it, and shared with all who show the same file. */
public final class EditedDocument {

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final IEditorPart editor;
	private final IFile file;
	private final ModelDocument document;
	private final ModelDocumentListener dirtiness;
	private final WorkspaceDocuments.Listener presence = new WorkspaceDocuments.Listener() {

		@Override
		public void gone(IFile lost, ModelDocument closed) {
			if (closed == document) {
				editor.getSite().getPage().closeEditor(editor, false);
			}
		}
	};

	private EditedDocument(IEditorPart editor, IFile file, Runnable dirtyChanged) throws DocumentException {
		this.editor = editor;
		this.file = file;
		document = documents.open(file);
		dirtiness = new ModelDocumentListener() {

			@Override
			public void dirtyChanged(ModelDocument changed) {
				dirtyChanged.run();
			}

			@Override
			public void reloaded(ModelDocument changed) {
				dirtyChanged.run();
			}
		};
		document.addListener(dirtiness);
		documents.addListener(presence);
	}

	/**
	 * Opens what an editor is to show; to be called when it is initialised.
	 *
	 * @param dirtyChanged is to tell the workbench that {@link #isDirty} may answer otherwise
	 */
	public static EditedDocument open(IEditorPart editor, IEditorInput input, Runnable dirtyChanged) throws PartInitException {
		if (!(input instanceof IFileEditorInput fileInput)) {
			throw new PartInitException(input.getName() + ": open it from a project in the Explorer; this is no file of one");
		}
		try {
			return new EditedDocument(editor, fileInput.getFile(), dirtyChanged);
		} catch (DocumentException e) {
			throw new PartInitException(e.getMessage(), e);
		}
	}

	public ModelDocument document() {
		return document;
	}

	public IFile file() {
		return file;
	}

	public boolean isDirty() {
		return document.isDirty();
	}

	/** To be called when the editor gets the focus. */
	public void makeCurrent() {
		documents.setCurrent(document);
	}

	/** Saves it, or tells why that failed. */
	public void save(IProgressMonitor monitor) {
		try {
			documents.save(document, monitor);
		} catch (CoreException e) {
			MessageDialog.openError(editor.getSite().getShell(), "Save failed", e.getMessage());
			if (monitor != null) {
				monitor.setCanceled(true);
			}
		}
	}

	public Saveable[] saveables() {
		return new Saveable[] { new DocumentSaveable(file, document) };
	}

	/** To be called when the editor is disposed. */
	public void release() {
		documents.removeListener(presence);
		document.removeListener(dirtiness);
		documents.release(document);
	}
}
