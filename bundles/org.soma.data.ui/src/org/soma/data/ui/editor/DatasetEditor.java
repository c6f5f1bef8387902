package org.soma.data.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.model.resource.DocumentException;
import org.soma.ui.documents.DocumentSaveable;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;

/** Shows a dataset: its rows, how they are split, and its columns. The document is shared with all who show the file. */
public final class DatasetEditor extends EditorPart implements ISaveablesSource, ModelDocumentListener, WorkspaceDocuments.Listener {

	public static final String ID = "org.soma.data.ui.editor";

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private ModelDocument document;
	private HistoryActions history;
	private Composite body;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput fileInput)) {
			throw new PartInitException(input.getName() + ": open it from a project in the Explorer; this is no file of one");
		}
		try {
			document = documents.acquire(fileInput.getFile());
		} catch (DocumentException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		new Label(body, SWT.NONE).setText(getPartName());
		history = HistoryActions.install(getEditorSite().getActionBars());
		document.addListener(this);
		documents.addListener(this);
	}

	@Override
	public void setFocus() {
		body.setFocus();
		documents.setCurrent(document);
	}

	@Override
	public void dirtyChanged(ModelDocument changed) {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void reloaded(ModelDocument changed) {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void gone(IFile file, ModelDocument closed) {
		if (closed == document) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			documents.save(document, monitor);
		} catch (CoreException e) {
			MessageDialog.openError(getSite().getShell(), "Save failed", e.getMessage());
			if (monitor != null) {
				monitor.setCanceled(true);
			}
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a dataset stays the file it is");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { new DocumentSaveable(((IFileEditorInput) getEditorInput()).getFile(), document) };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void dispose() {
		if (history != null) {
			history.dispose();
		}
		documents.removeListener(this);
		if (document != null) {
			document.removeListener(this);
			documents.release(document);
		}
		super.dispose();
	}
}
