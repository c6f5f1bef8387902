package org.soma.diagram.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.gef.ui.parts.GraphicalEditor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.soma.diagram.ui.palette.DiagramPalette;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.diagram.ui.live.RunState;
import org.soma.diagram.ui.palette.PalettePane;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NetworkEditPartFactory;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.diagram.ui.parts.Says;
import org.soma.diagram.ui.tools.Keys;
import org.soma.diagram.ui.tools.Wheel;
import org.soma.diagram.ui.verbs.ClipboardVerbs;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.ViewVerbs;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.documents.EditedDocument;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.MarkerSelection;
import org.soma.training.RunValues;
import org.soma.ui.handlers.EditAction;
import org.soma.ui.live.LiveView;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;
import org.soma.ui.outline.NetworkOutlinePage;
import org.soma.ui.properties.ElementPropertySheet;

/** Shows a network as a drawing. The document is shared with all who show the file; the drawing follows its history. */
public final class NetworkEditor extends GraphicalEditor implements ISaveablesSource, ModelDocumentListener {

	public static final String ID = "org.soma.diagram.ui.editor";

	private static final int GRID = 24;

	private final Consumer<Theme> themeFollower = theme -> changeColours();
	private EditedDocument edited;
	private ModelDocument document;
	private DocumentCommandStack commands;
	private HistoryActions history;
	private NetworkRoot root;
	private LiveView live;
	private Findings findings;
	private PalettePane palette;
	private StatusLine status;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		edited = EditedDocument.open(this, input, () -> firePropertyChange(PROP_DIRTY));
		document = edited.document();
		commands = new DocumentCommandStack(document);
		status = new StatusLine(line -> site.getActionBars().getStatusLineManager().setMessage(line));
		DefaultEditDomain domain = new DefaultEditDomain(this) {
			@Override
			public void mouseDown(MouseEvent event, EditPartViewer viewer) {
				status.heard();
				super.mouseDown(event, viewer);
			}

			@Override
			public void keyDown(KeyEvent event, EditPartViewer viewer) {
				status.heard();
				if (!Keys.takesBack(event, viewer)) { // tools take this key and pass it on to nobody
					super.keyDown(event, viewer);
				}
			}
		};
		domain.setCommandStack(commands);
		setEditDomain(domain);
		super.init(site, input);
		setPartName(input.getName());
	}

	/** The drawing, and the palette at its right. */
	@Override
	public void createPartControl(Composite parent) {
		Composite both = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(both);
		super.createPartControl(both);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(getGraphicalViewer().getControl());
		palette = new PalettePane();
		Control shown = palette.createControl(both);
		AccessibleName.give(shown, "Palette");
		getEditDomain().setPaletteViewer(palette);
		getEditDomain().setPaletteRoot(DiagramPalette.create());
		GridDataFactory.fillDefaults().grab(false, true).hint(palette.preferredWidth(), SWT.DEFAULT).applyTo(shown);
	}

	@Override
	protected void configureGraphicalViewer() {
		super.configureGraphicalViewer();
		GraphicalViewer viewer = getGraphicalViewer();
		root = new NetworkRoot();
		viewer.setRootEditPart(root);
		viewer.setKeyHandler(new Keys(viewer));
		viewer.setContextMenu(new DiagramMenu(viewer));
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
		viewer.setProperty(Says.PROPERTY, status);
		((FigureCanvas) viewer.getControl()).setScrollBarVisibility(FigureCanvas.NEVER); // there is no end to scroll to
		Wheel.install(viewer.getControl(), root.getZoomManager());
		root.labels().show(viewer, root.links());
		root.problems().show(viewer, root.links());
		Hover.install(viewer);
		findings = new Findings(document, viewer, status::summarise);
		viewer.setEditPartFactory(new NetworkEditPartFactory(document.getEditingDomain()));
		for (Object id : getSelectionActions()) { // the site's selection is of the model; these work on edit parts
			((SelectionAction) getActionRegistry().getAction(id)).setSelectionProvider(viewer);
		}
		history = HistoryActions.install(getEditorSite().getActionBars());
		IActionBars bars = getEditorSite().getActionBars();
		EditAction.DELETE.install(bars, registered(ActionFactory.DELETE));
		EditAction.SELECT_ALL.install(bars, registered(ActionFactory.SELECT_ALL));
		EditAction.COPY.install(bars, verb(ClipboardVerbs::copy));
		EditAction.CUT.install(bars, verb(ClipboardVerbs::cut));
		EditAction.PASTE.install(bars, verb(ClipboardVerbs::paste));
		global(ActionFactory.RENAME, verb(ViewVerbs::rename));
		global(ActionFactory.FIND, verb(ViewVerbs::find));
	}

	/** What GEF brings. */
	private Runnable registered(ActionFactory factory) {
		IAction action = getActionRegistry().getAction(factory.getId());
		return () -> {
			if (action.isEnabled()) {
				action.run();
			}
		};
	}

	private void global(ActionFactory factory, Runnable run) {
		getEditorSite().getActionBars().setGlobalActionHandler(factory.getId(), new Action() {
			@Override
			public void run() {
				run.run();
			}
		});
	}

	private Runnable verb(Consumer<Selected> run) {
		return () -> {
			Selected selected = new Selected(getGraphicalViewer());
			try {
				run.accept(selected);
			} catch (IllegalArgumentException refused) {
				status.say(refused.getMessage());
			}
		};
	}

	@Override
	protected void initializeGraphicalViewer() {
		getGraphicalViewer().addDropTargetListener(new TemplateTransferDropTargetListener(getGraphicalViewer()));
		getGraphicalViewer().setContents(document.getModel());
		getSite().setSelectionProvider(new ModelSelection(getGraphicalViewer()));
		document.addListener(this);
		Themes.addListener(themeFollower);
		live = new LiveView(document, this::show);
		showAllAtFirst(getGraphicalViewer().getControl());
	}

	/** The whole network, before anything of it is painted: to paint it as it lies at first would be in vain. */
	private void showAllAtFirst(Control canvas) {
		Listener fit = event -> ViewVerbs.fit(new Selected(getGraphicalViewer()));
		canvas.addListener(SWT.Resize, fit);
		canvas.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				canvas.removeListener(SWT.Resize, fit);
				canvas.removeListener(SWT.Paint, this);
				findings.changed();
			}
		});
	}

	private void show(Optional<RunValues> values) {
		if (getGraphicalViewer().getContents() instanceof NetworkEditPart network) {
			network.show(values.<NetworkState>map(RunState::new).orElse(NetworkState.MODEL));
		}
	}

	@Override
	public void setFocus() {
		super.setFocus();
		edited.makeCurrent();
	}

	private void changeColours() {
		refreshDrawing();
		palette.getControl().redraw();
	}

	private void refreshDrawing() {
		if (getGraphicalViewer() != null && getGraphicalViewer().getContents() instanceof NetworkEditPart network) {
			network.refreshAll();
			findings.changed();
		}
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		refreshDrawing();
		findings.edited();
		commands.changed();
	}

	@Override
	public void reloaded(ModelDocument changed) {
		getGraphicalViewer().setContents(changed.getModel());
		findings.edited();
	}

	@Override
	public boolean isDirty() {
		return edited.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		edited.save(monitor);
	}

	@Override
	public Saveable[] getSaveables() {
		return edited.saveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == IPropertySheetPage.class) {
			return new ElementPropertySheet();
		}
		if (type == IGotoMarker.class) {
			return new MarkerSelection(document, getSite().getSelectionProvider());
		}
		if (type == IContentOutlinePage.class) {
			return new NetworkOutlinePage(document, getSite().getSelectionProvider());
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		Themes.removeListener(themeFollower);
		if (live != null) {
			live.close();
		}
		if (root != null) {
			root.links().dispose();
		}
		if (history != null) {
			history.dispose();
		}
		if (edited == null) {
			return; // the file could not be read: GEF would give back what it never had
		}
		document.removeListener(this);
		edited.release();
		super.dispose();
	}
}
