package org.soma.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.properties.ElementPropertySheet;

/** The Explorer view. What is selected in it is the document that undo and redo speak of. */
public final class Explorer extends CommonNavigator {

	public static final String ID = "org.soma.ui.explorer";

	private HistoryActions history;

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		history = HistoryActions.install(getViewSite().getActionBars());
		getCommonViewer().addSelectionChangedListener(this::selected);
	}

	private void selected(SelectionChangedEvent event) {
		Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (element != null) { // else what was selected has been deleted, and undo is to bring it back
			WorkspaceDocuments.get().setCurrent(document(element).orElse(null));
		}
	}

	private static Optional<ModelDocument> document(Object element) {
		return switch (element) {
		case EObject object -> WorkspaceDocuments.get().find(object);
		case NodeRange range -> WorkspaceDocuments.get().find(range.parent());
		case IFile file -> WorkspaceDocuments.get().find(file);
		case null, default -> Optional.empty();
		};
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new ElementPropertySheet()) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (history != null) {
			history.dispose();
		}
		super.dispose();
	}
}
