package org.soma.ui.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.SaveablesProvider;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.DocumentSaveable;
import org.soma.ui.documents.WorkspaceDocuments;

/** The documents that are open in the Explorer, so that the workbench marks, saves and asks about them. */
final class ExplorerSaveables extends SaveablesProvider {

	private final Map<ModelDocument, Saveable> saveables = new LinkedHashMap<>();

	void opened(IFile file, ModelDocument document) {
		Saveable saveable = new DocumentSaveable(file, document);
		saveables.put(document, saveable);
		fireSaveablesOpened(new Saveable[] { saveable });
	}

	void dirtyChanged(ModelDocument document) {
		fireSaveablesDirtyChanged(new Saveable[] { saveables.get(document) });
	}

	void closed(ModelDocument document) {
		fireSaveablesClosed(new Saveable[] { saveables.remove(document) });
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables.values().toArray(Saveable[]::new);
	}

	@Override
	public Object[] getElements(Saveable saveable) {
		return new Object[] { ((DocumentSaveable) saveable).file() };
	}

	@Override
	public Saveable getSaveable(Object element) {
		WorkspaceDocuments documents = WorkspaceDocuments.get();
		return switch (element) {
		case IFile file -> documents.find(file).map(saveables::get).orElse(null);
		case EObject object -> documents.find(object).map(saveables::get).orElse(null);
		case NodeRange range -> getSaveable(range.parent());
		case null, default -> null;
		};
	}
}
