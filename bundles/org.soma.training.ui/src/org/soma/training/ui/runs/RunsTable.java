package org.soma.training.ui.runs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.soma.training.runs.RunNotes;
import org.soma.training.runs.StoredRun;
import org.soma.ui.look.AccessibleName;

/** The table of runs: sorted by its heads, stars are clicked, name and note edited in place by a double click or F2. */
final class RunsTable {

	private final TableViewer viewer;
	private RunColumn sorted = RunColumn.STARTED;
	private boolean reverse = true;
	private String filter = "";

	/**
	 * @param noted takes what the user now says of a run
	 * @param renamed takes the name that the user gives a run
	 */
	RunsTable(Composite parent, BiConsumer<StoredRun, RunNotes> noted, BiConsumer<StoredRun, String> renamed) {
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		for (RunColumn column : RunColumn.values()) {
			TableViewerColumn made = column(column);
			if (column == RunColumn.NOTE) {
				made.setEditingSupport(editing(run -> run.notes().note(),
						(run, text) -> noted.accept(run, new RunNotes(text, run.notes().star()))));
			} else if (column == RunColumn.NAME) {
				made.setEditingSupport(editing(StoredRun::name, renamed));
			}
		}
		TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {

			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, SWT.NONE);
		viewer.setComparator(new ViewerComparator() {

			@Override
			public int compare(Viewer of, Object one, Object other) {
				Comparator<StoredRun> order = reverse ? sorted.order.reversed() : sorted.order;
				return order.thenComparing(StoredRun::name).compare((StoredRun) one, (StoredRun) other);
			}
		});
		viewer.addFilter(new ViewerFilter() {

			@Override
			public boolean select(Viewer of, Object parentElement, Object element) {
				return matches((StoredRun) element);
			}
		});
		viewer.getTable().addListener(SWT.MouseDown, event -> star(event, noted));
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2) {
				rename();
			}
		});
		AccessibleName.give(viewer.getTable(), "Runs");
	}

	TableViewer viewer() {
		return viewer;
	}

	private TableViewerColumn column(RunColumn column) {
		TableViewerColumn made = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
		TableColumn head = made.getColumn();
		head.setText(column.title);
		head.setWidth(column.width);
		head.setMoveable(true);
		head.addListener(SWT.Selection, event -> {
			reverse = sorted == column && !reverse;
			sorted = column;
			viewer.getTable().setSortColumn(head);
			viewer.getTable().setSortDirection(reverse ? SWT.DOWN : SWT.UP);
			viewer.refresh();
		});
		made.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return column.text.apply((StoredRun) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return ((StoredRun) element).trouble();
			}
		});
		return made;
	}

	private EditingSupport editing(Function<StoredRun, String> text, BiConsumer<StoredRun, String> typed) {
		return new EditingSupport(viewer) {

			@Override
			protected CellEditor getCellEditor(Object element) {
				return new TextCellEditor(viewer.getTable());
			}

			@Override
			protected boolean canEdit(Object element) {
				return true;
			}

			@Override
			protected Object getValue(Object element) {
				return text.apply((StoredRun) element);
			}

			@Override
			protected void setValue(Object element, Object value) {
				if (!value.equals(text.apply((StoredRun) element))) {
					typed.accept((StoredRun) element, (String) value);
				}
			}
		};
	}

	private void star(Event event, BiConsumer<StoredRun, RunNotes> noted) {
		TableItem item = viewer.getTable().getItem(new Point(event.x, event.y));
		if (event.button == 1 && item != null && item.getBounds(RunColumn.STAR.ordinal()).contains(event.x, event.y)) {
			StoredRun run = (StoredRun) item.getData();
			noted.accept(run, new RunNotes(run.notes().note(), !run.notes().star()));
		}
	}

	/** Lets the user type another name for the run that is selected. */
	void rename() {
		edit(RunColumn.NAME);
	}

	/** Lets the user type a note for the run that is selected. */
	void note() {
		edit(RunColumn.NOTE);
	}

	private void edit(RunColumn column) {
		Object first = viewer.getStructuredSelection().getFirstElement();
		if (first != null) {
			viewer.editElement(first, column.ordinal());
		}
	}

	boolean isEditing() {
		return viewer.isCellEditorActive();
	}

	/** Shows runs; those that were selected stay so. */
	void show(List<StoredRun> runs) {
		List<Path> folders = selected().stream().map(StoredRun::folder).toList();
		boolean first = viewer.getTable().getItemCount() == 0;
		viewer.setInput(runs);
		if (first) {
			viewer.getTable().showColumn(viewer.getTable().getColumn(0)); // GTK begins anywhere
		}
		List<StoredRun> again = runs.stream().filter(run -> folders.contains(run.folder())).toList();
		viewer.setSelection(new StructuredSelection(again));
	}

	List<StoredRun> selected() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(StoredRun.class::cast).toList();
	}

	/** Shows only runs that have each of these words somewhere. */
	void filter(String words) {
		filter = words.strip().toLowerCase(Locale.ROOT);
		viewer.refresh();
	}

	private boolean matches(StoredRun run) {
		if (filter.isEmpty()) {
			return true;
		}
		String all = (Stream.of(RunColumn.values()).map(column -> column.text.apply(run)).reduce("", (a, b) -> a + " " + b) + run.settings())
				.toLowerCase(Locale.ROOT);
		return Stream.of(filter.split("\\s+")).allMatch(all::contains);
	}
}
