package org.soma.ui.documents;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.look.Icons;

/** A document as the workbench saves it. All parts that show the document give an equal one, so it is saved and asked about once. */
public final class DocumentSaveable extends Saveable {

	private final IFile file;
	private final ModelDocument document;

	public DocumentSaveable(IFile file, ModelDocument document) {
		this.file = file;
		this.document = document;
	}

	public IFile file() {
		return file;
	}

	@Override
	public String getName() {
		return file.getName();
	}

	@Override
	public String getToolTipText() {
		return file.getFullPath().makeRelative().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(file.getFileExtension());
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		WorkspaceDocuments.get().save(document, monitor);
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DocumentSaveable saveable && saveable.document == document;
	}

	@Override
	public int hashCode() {
		return document.hashCode();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IFile.class ? type.cast(file) : super.getAdapter(type);
	}
}
