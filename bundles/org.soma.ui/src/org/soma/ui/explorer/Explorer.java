package org.soma.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.Elements;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.outline.SelectedNetworkPage;
import org.soma.ui.properties.ElementPropertySheet;

/** The Explorer view. What is selected in it is the document that undo, redo and the Outline speak of. */
public final class Explorer extends CommonNavigator implements WorkspaceDocuments.Listener {

	public static final String ID = "org.soma.ui.explorer";

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private IMarker awaited;

	@Override
	public void createPartControl(Composite parent) {
		EmptyWorkspaceHint hint = new EmptyWorkspaceHint(parent);
		super.createPartControl(hint.besides());
		hint.follow(getCommonViewer().getControl());
		AccessibleName.give(getCommonViewer().getControl(), "Explorer");
		DroppedData.install(getCommonViewer());
		getCommonViewer().addSelectionChangedListener(event -> selectCurrent());
		documents.addListener(this);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		selectCurrent();
	}

	/** Editors say themselves what is current while they are active. */
	private void selectCurrent() {
		// Where nothing is selected, what was may have just been deleted: undo is to bring it back.
		if (getSite().getPage().getActivePart() == this && !getCommonViewer().getStructuredSelection().isEmpty()) {
			documents.setCurrent(selectedFile().flatMap(documents::find).orElse(null));
		}
	}

	private Optional<IFile> selectedFile() {
		return Optional.ofNullable(ModelTree.file(getCommonViewer().getStructuredSelection().getFirstElement()));
	}

	@Override
	public void opened(IFile file, ModelDocument document) {
		selectCurrent();
		if (awaited != null && awaited.getResource().equals(file)) {
			IMarker marker = awaited;
			// The tree does not show the document yet.
			getSite().getShell().getDisplay().asyncExec(() -> reveal(marker));
		}
	}

	/** Shows files and elements, and the element that a problem of the Problems view speaks of. */
	@Override
	public boolean show(ShowInContext context) {
		Optional<IMarker> problem = context.getInput() instanceof IEditorInput ? Optional.empty() : selectedProblem(context.getSelection());
		problem.ifPresent(this::reveal);
		return problem.isPresent() || super.show(context);
	}

	/** The Problems view itself tells only the file. */
	private Optional<IMarker> selectedProblem(ISelection file) {
		ISelection problems = getSite().getPage().getSelection(IPageLayout.ID_PROBLEM_VIEW);
		return Optional.ofNullable(problems instanceof IStructuredSelection selection
				? Adapters.adapt(selection.getFirstElement(), IMarker.class)
				: null).filter(marker -> marker.getResource() instanceof IFile && file instanceof IStructuredSelection selection
						&& marker.getResource().equals(selection.getFirstElement()));
	}

	/** Selects the element, or its file where there is none or the file must be read first. */
	private void reveal(IMarker marker) {
		if (!marker.exists() || getCommonViewer().getControl().isDisposed()) {
			return;
		}
		IFile file = (IFile) marker.getResource();
		selectReveal(new StructuredSelection(file));
		getCommonViewer().setExpandedState(file, true);
		Optional<ModelDocument> document = documents.find(file);
		awaited = document.isPresent() ? null : marker;
		document.flatMap(open -> Elements.find(open.getModel(), marker)).ifPresent(element -> selectReveal(new StructuredSelection(element)));
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			return type.cast(new ElementPropertySheet());
		}
		return type == IContentOutlinePage.class ? type.cast(new SelectedNetworkPage()) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		documents.removeListener(this);
		super.dispose();
	}
}
