package org.soma.ui.properties;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.soma.model.Document;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.handlers.EditAction;
import org.soma.ui.look.NoticeBar;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/**
 * The Properties view of a part that shows a model: tabs for what is selected. It follows the documents it shows and can
 * undo there.
 */
public final class ElementPropertySheet extends Page implements IPropertySheetPage, WorkspaceDocuments.Listener, ModelDocumentListener {

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final Set<ModelDocument> followed = new HashSet<>();
	private final Map<TabKind, PropertyTab> tabs = new EnumMap<>(TabKind.class);
	private final Consumer<Theme> themeListener = theme -> redraw();
	private HistoryActions history;
	private Composite page;
	private TabStrip strip;
	private Composite stack;
	private NoticeBar notices;
	private GeneralTab general;
	private IWorkbenchPart part;
	private ISelection selection = StructuredSelection.EMPTY;
	private List<EObject> elements = List.of();
	private List<TabKind> kinds = List.of();
	private TabKind wanted = TabKind.GENERAL;
	private TabKind seen;

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
		page.getDisplay().asyncExec(this::fill);
	}

	/** Once the part that the page is of is there: to make both in one event would hold the window too long. */
	private void fill() {
		if (!isOpen()) {
			return;
		}
		strip = new TabStrip(page, this::choose);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(strip);
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		notices = new NoticeBar(page, 2, NoticeBar.Kind.ERROR);
		general = new GeneralTab(stack, getSite(), notices::say);
		tabs.put(TabKind.GENERAL, general);
		history = HistoryActions.install(getSite().getActionBars());
		documents.addListener(this);
		Themes.addListener(themeListener);
		show();
		if (page.isFocusControl()) {
			setFocus();
		}
	}

	@Override
	public Control getControl() {
		return page;
	}

	private void installActions() {
		general.setSeen(seen == TabKind.GENERAL);
		IActionBars bars = getSite().getActionBars();
		for (EditAction action : EditAction.values()) { // without one, fields have their own
			bars.setGlobalActionHandler(action.id(), tabs.get(seen).actions().get(action.id()));
		}
		bars.updateActionBars();
	}

	@Override
	public void setFocus() {
		if (!isFilled()) {
			page.setFocus();
		} else if (seen == TabKind.GENERAL) {
			general.setFocus();
		} else {
			tabs.get(seen).control().setFocus();
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart source, ISelection selected) {
		part = source;
		selection = selected;
		show();
	}

	private boolean isOpen() {
		return page != null && !page.isDisposed();
	}

	private boolean isFilled() {
		return isOpen() && general != null;
	}

	private void show() {
		if (!isFilled()) {
			return;
		}
		Object[] objects = selection instanceof IStructuredSelection structured ? structured.toArray() : new Object[0];
		follow(objects);
		notices.say("");
		List<EObject> before = elements;
		boolean ofElements = objects.length > 0 && Arrays.stream(objects).allMatch(ElementProperties::has);
		elements = ofElements ? Arrays.stream(objects).map(EObject.class::cast).toList() : List.of();
		kinds = TabKind.of(elements);
		general.show(part, source(objects).<ISelection>map(StructuredSelection::new).orElse(selection));
		TabKind kind = kinds.contains(wanted) ? wanted : TabKind.GENERAL;
		boolean same = kind == seen && elements.equals(before);
		see(kind);
		if (same) {
			tabs.get(kind).refresh();
		} else if (kind != TabKind.GENERAL) {
			tabs.get(kind).show(elements);
		}
	}

	/** The user chose a tab, which is to be seen of other elements too. */
	private void choose(TabKind kind) {
		wanted = kind;
		notices.say("");
		see(kind);
		tabs.get(kind).show(elements);
	}

	private void see(TabKind kind) {
		boolean several = kinds.size() > 1;
		((GridData) strip.getLayoutData()).exclude = !several;
		strip.setVisible(several);
		strip.show(kinds, kind);
		((StackLayout) stack.getLayout()).topControl = tabs.computeIfAbsent(kind, this::create).control();
		if (seen != kind) {
			seen = kind;
			installActions();
		}
		page.layout(true);
		stack.layout(true);
	}

	private PropertyTab create(TabKind kind) {
		Changes changes = new Changes(notices::say);
		return switch (kind) {
		case GENERAL -> general;
		case ACTIVATION -> new ActivationTab(stack, changes);
		case WEIGHTS -> new WeightsTab(stack, changes);
		case CONNECTIONS -> new ConnectionsTab(stack, changes);
		case PARAMETERS -> new ParametersTab(stack, changes);
		};
	}

	private Optional<IPropertySource> source(Object[] objects) {
		if (!elements.isEmpty()) {
			return Optional.of(elements.size() == 1 && elements.get(0) instanceof Document document ? ofDocument(document)
					: new ElementProperties(elements, notices::say));
		}
		return objects.length == 1 && objects[0] instanceof IFile file
				? documents.find(file).map(document -> new FileProperties(file, document.getModel(), notices::say))
				: Optional.empty();
	}

	private IPropertySource ofDocument(Document document) {
		return new FileProperties(documents.find(document).map(documents::file).orElseThrow(), document, notices::say);
	}

	private void redraw() {
		if (isOpen()) {
			page.redraw(0, 0, page.getSize().x, page.getSize().y, true);
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
		if (!isOpen()) {
			return;
		}
		notices.say("");
		if (!elements.stream().allMatch(ElementProperties::has)) {
			return; // they were deleted: what is selected instead is told next
		}
		List<TabKind> now = TabKind.of(elements);
		if (now.contains(seen)) {
			kinds = now;
			see(seen);
			tabs.get(seen).refresh();
		} else {
			show();
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
		Themes.removeListener(themeListener);
		follow(new Object[0]);
		if (history != null) {
			history.dispose();
		}
		if (general != null) {
			general.dispose();
		}
		super.dispose();
	}
}
