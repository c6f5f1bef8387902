package org.soma.training.ui.doctor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.documents.SelectionSource;

/** The selection of the view: who is to blame. Editors that show them select them too. */
final class Culprits extends SelectionSource {

	private ISelection selection = StructuredSelection.EMPTY;

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection selected) {
		if (!selected.equals(selection)) {
			selection = selected;
			tell();
		}
	}

	/** Selects elements here, and in their editor where it is open. */
	void select(IWorkbenchPage page, List<EObject> elements) {
		setSelection(new StructuredSelection(elements));
		IFile file = file(elements);
		IEditorPart editor = file == null ? null : ResourceUtil.findEditor(page, file);
		if (editor != null) {
			select(editor, elements);
			page.bringToTop(editor);
		}
	}

	/** Opens their editor and selects them there. */
	static void open(IWorkbenchPage page, List<EObject> elements) throws PartInitException {
		IFile file = file(elements);
		if (file != null) {
			select(IDE.openEditor(page, file), elements);
		}
	}

	private static void select(IEditorPart editor, List<EObject> elements) {
		if (editor.getSite().getSelectionProvider() != null) {
			editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
		}
	}

	private static IFile file(List<EObject> elements) {
		WorkspaceDocuments documents = WorkspaceDocuments.get();
		return elements.isEmpty() ? null : documents.find(elements.get(0)).map(documents::file).orElse(null);
	}
}
