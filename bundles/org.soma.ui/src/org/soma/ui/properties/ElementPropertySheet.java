package org.soma.ui.properties;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.soma.model.Document;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;

/** The Properties view of a part that shows a model: it follows the documents it shows and can undo there. */
public final class ElementPropertySheet extends PropertySheetPage implements WorkspaceDocuments.Listener, ModelDocumentListener {

	/** Rows stay in the order in which the element gives them. */
	private static final PropertySheetSorter AS_GIVEN = new PropertySheetSorter() {
		@Override
		public int compare(IPropertySheetEntry first, IPropertySheetEntry second) {
			return 0;
		}
	};

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final Set<ModelDocument> followed = new HashSet<>();
	private HistoryActions history;
	private IStatusLineManager status;
	private IWorkbenchPart part;
	private ISelection selection = StructuredSelection.EMPTY;

	public ElementPropertySheet() {
		setSorter(AS_GIVEN);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		documents.addListener(this);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		history = HistoryActions.install(bars);
	}

	@Override
	public void makeContributions(IMenuManager menu, IToolBarManager toolBar, IStatusLineManager statusLine) {
		super.makeContributions(menu, toolBar, statusLine);
		status = statusLine;
	}

	@Override
	public void selectionChanged(IWorkbenchPart source, ISelection selected) {
		part = source;
		selection = selected;
		show();
	}

	private void show() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		Object[] objects = selection instanceof IStructuredSelection structured ? structured.toArray() : new Object[0];
		follow(objects);
		Optional<IPropertySource> source = source(objects);
		super.selectionChanged(part, source.<ISelection>map(StructuredSelection::new).orElse(selection));
	}

	private Optional<IPropertySource> source(Object[] objects) {
		if (objects.length > 0 && Arrays.stream(objects).allMatch(ElementProperties::has)) {
			List<EObject> elements = Arrays.stream(objects).map(EObject.class::cast).toList();
			return Optional.of(elements.size() == 1 && elements.get(0) instanceof Document document ? ofDocument(document)
					: new ElementProperties(elements, this::refuse));
		}
		return objects.length == 1 && objects[0] instanceof IFile file
				? documents.find(file).map(document -> new FileProperties(file, document.getModel(), this::refuse))
				: Optional.empty();
	}

	private IPropertySource ofDocument(Document document) {
		return new FileProperties(documents.find(document).map(documents::file).orElseThrow(), document, this::refuse);
	}

	private void refuse(String message) {
		if (status != null) {
			status.setErrorMessage(message);
		}
	}

	@Override
	public void opened(IFile file, ModelDocument document) {
		if (selection instanceof IStructuredSelection structured && file.equals(structured.getFirstElement())) {
			show();
		}
	}

	@Override
	public void contentChanged(ModelDocument document) {
		if (getControl() != null && !getControl().isDisposed()) {
			refresh();
		}
	}

	private void follow(Object[] objects) {
		Set<ModelDocument> now = new HashSet<>();
		for (Object object : objects) {
			(object instanceof EObject element ? documents.find(element) : object instanceof IFile file ? documents.find(file)
					: Optional.<ModelDocument>empty()).ifPresent(now::add);
		}
		followed.forEach(document -> document.removeListener(this));
		followed.clear();
		followed.addAll(now);
		followed.forEach(document -> document.addListener(this));
	}

	@Override
	public void dispose() {
		documents.removeListener(this);
		follow(new Object[0]);
		if (history != null) {
			history.dispose();
		}
		super.dispose();
	}
}
