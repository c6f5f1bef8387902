package org.soma.data.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.soma.data.ui.columns.ColumnsPane;
import org.soma.data.ui.fit.FitBar;
import org.soma.data.ui.pictures.PicturesPage;
import org.soma.data.ui.split.SplitPane;
import org.soma.data.ui.table.DataTable;
import org.soma.data.ui.table.SearchBar;
import org.soma.data.ui.table.TableMenu;
import org.soma.data.ui.table.TableVerbs;
import org.soma.model.Source;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.EditedDocument;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.MarkerSelection;
import org.soma.ui.look.NoticeBar;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;
import org.soma.ui.pad.DrawPad;

/** Shows a dataset: its rows, how they are split, and its columns. The document is shared with all who show the file. */
public final class DatasetEditor extends EditorPart implements ISaveablesSource {

	public static final String ID = "org.soma.data.ui.editor";

	private EditedDocument edited;
	private ModelDocument document;
	private final Consumer<Theme> themeFollower = theme -> restyle();
	private HistoryActions history;
	private Composite body;
	private DatasetState state;
	private DataTable table;
	private SplitPane split;
	private FitBar fit;
	private NoticeBar warnings;
	private PictureTabs pictures;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		edited = EditedDocument.open(this, input, () -> firePropertyChange(PROP_DIRTY));
		document = edited.document();
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		state = new DatasetState(document, this::say);
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(body);
		split = new SplitPane(body, state);
		fit = new FitBar(body, state, edited.file());
		warnings = new NoticeBar(body, 1, NoticeBar.Kind.WARNING);
		CTabFolder tabs = new CTabFolder(body, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		SashForm sash = new SashForm(tabs, SWT.HORIZONTAL);
		CTabItem tableTab = new CTabItem(tabs, SWT.NONE);
		tableTab.setText("Table");
		tableTab.setControl(sash);
		tabs.setSelection(tableTab);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
		table = new DataTable(left, state);
		TableVerbs verbs = new TableVerbs(table, state);
		SearchBar search = new SearchBar(left, state, table, verbs);
		search.control().moveAbove(table.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		new ColumnsPane(sash, state);
		getSite().setSelectionProvider(new ColumnSelection(state, table));
		sash.setWeights(66, 34);
		TableMenu.install(table, state, verbs);
		pictures = new PictureTabs(tabs, state, table, getSite());
		history = HistoryActions.install(getEditorSite().getActionBars());
		TableActions.install(getEditorSite().getActionBars(), table, verbs, search);
		state.addListener(new DatasetState.Listener() {
			@Override
			public void sheetChanged() {
				warn();
			}

			@Override
			public void knowledgeChanged() {
				warn();
			}
		});
		Themes.addListener(themeFollower);
		warn();
	}

	/** What the user should know of the data as a whole. */
	private void warn() {
		List<String> sentences = new ArrayList<>();
		if (state.problem() != null) {
			sentences.add(state.problem());
		}
		if (state.rows() != null && state.rows().isChanged()) {
			state.rows().newHome().ifPresent(home -> sentences.add("These rows come from " + origin() + ". With your changes they will be saved as "
					+ home.getFileName() + ", which becomes the source of this dataset."));
		}
		sentences.addAll(state.summary().warnings());
		warnings.show(sentences);
	}

	private String origin() {
		List<Source> sources = state.dataset().getSources();
		Source source = sources.isEmpty() ? null : sources.get(0);
		return source == null ? "elsewhere" : source.getGenerator() != null ? "the generator " + source.getGenerator() : source.getFile();
	}

	/** Tells in the status line why something cannot be done. */
	private void say(String sentence) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(sentence);
	}

	private void restyle() {
		if (body != null && !body.isDisposed()) {
			table.restyle();
			body.redraw(0, 0, body.getSize().x, body.getSize().y, true);
		}
	}

	/** What the editor shows and how; for its own parts and for tests. */
	public DatasetState state() {
		return state;
	}

	public DataTable table() {
		return table;
	}

	public SplitPane split() {
		return split;
	}

	public FitBar fit() {
		return fit;
	}

	public NoticeBar warnings() {
		return warnings;
	}

	public PicturesPage pictures() {
		return pictures.page();
	}

	public DrawPad pad() {
		return pictures.pad();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
		edited.makeCurrent();
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
	public void doSaveAs() {
		throw new UnsupportedOperationException("a dataset stays the file it is");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
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
	public <T> T getAdapter(Class<T> type) {
		return type == IGotoMarker.class ? type.cast(new MarkerSelection(document, getSite().getSelectionProvider())) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		Themes.removeListener(themeFollower);
		if (history != null) {
			history.dispose();
		}
		if (fit != null) {
			fit.dispose();
		}
		if (state != null) {
			state.dispose();
		}
		if (edited != null) {
			edited.release();
		}
		super.dispose();
	}
}
