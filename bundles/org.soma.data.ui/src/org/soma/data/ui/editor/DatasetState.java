package org.soma.data.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.soma.data.DataException;
import org.soma.data.sheet.ColumnSummary;
import org.soma.data.sheet.DatasetSheet;
import org.soma.data.sheet.LeftOut;
import org.soma.data.sheet.NetworkFit;
import org.soma.data.sheet.Sheet;
import org.soma.data.sheet.SheetEdits;
import org.soma.data.sheet.SheetParts;
import org.soma.data.sheet.SheetSummary;
import org.soma.data.sheet.SheetView;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Split;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * What all parts of a dataset's editor show: the sheet, which of its rows are looked at, their parts in the split and what is
 * known of the columns. What takes long is worked out in jobs. Belongs to the UI thread.
 */
public final class DatasetState implements ModelDocumentListener {

	/** Hears of changes, on the UI thread. */
	public interface Listener {

		/** Cells, rows, columns or which of them are looked at are others than before. */
		default void sheetChanged() {
		}

		/** What is worked out from them is known anew: parts, summary, fit. */
		default void knowledgeChanged() {
		}

		/** Another column is looked at. */
		default void columnChanged() {
		}
	}

	private static final int SOON = 120;
	private static final int GROW_MILLIS = 150;

	private final ModelDocument document;
	private final Display display = Display.getCurrent();
	private final Consumer<String> says;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Runnable sheetFollower = this::sheetChanged;
	private DatasetSheet rows;
	private String problem;
	private SheetView view;
	private ViewRequest request = ViewRequest.PLAIN;
	private SheetParts parts = SheetParts.unknown();
	private SheetSummary summary = SheetSummary.none();
	private Network network;
	private NetworkFit fit;
	private Column column;
	private Dataset sources;
	private Job reading;
	private Job knowing;
	private Job viewing;
	private boolean disposed;

	/** @param says takes one sentence for the user, or null */
	public DatasetState(ModelDocument document, Consumer<String> says) {
		this.document = document;
		this.says = says;
		document.addListener(this);
		open();
	}

	public ModelDocument document() {
		return document;
	}

	public Dataset dataset() {
		return (Dataset) document.getModel();
	}

	/** The rows, or null while they are not open. */
	public DatasetSheet rows() {
		return rows;
	}

	/** Why there are no rows to be seen, or null. */
	public String problem() {
		return problem;
	}

	/** What is looked at, or null while the rows are not open. */
	public SheetView view() {
		return view;
	}

	public SheetParts parts() {
		return parts;
	}

	public SheetSummary summary() {
		return summary;
	}

	/** The network that the columns are held against, or null. */
	public Network network() {
		return network;
	}

	/** How the columns go with the network that was chosen; null where none was. */
	public NetworkFit fit() {
		return fit;
	}

	/** The column that is looked at closely, or null. */
	public Column column() {
		return column != null && column.eContainer() == dataset() ? column : null;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void say(String sentence) {
		says.accept(sentence);
	}

	public void show(Column shown) {
		if (column != shown) {
			column = shown;
			listeners.forEach(Listener::columnChanged);
		}
	}

	/** Holds the columns against a network from now on; null for none. */
	public void compare(Network with) {
		network = with;
		compare();
		listeners.forEach(Listener::knowledgeChanged);
	}

	private void compare() {
		fit = network == null || rows == null ? null : NetworkFit.of(dataset(), network, this::width);
	}

	/** How many values a column has for a network, as far as is known. */
	public int width(Column of) {
		ColumnSummary known = summary.of(of);
		if (known != null && known.isCategory()) {
			return Math.max(1, known.categories().size());
		}
		return Math.max(1, rows.columnsOf(of).size());
	}

	/** Whether cells can be typed into: all rows have been found. */
	public boolean isEditable() {
		return rows != null && rows.isComplete();
	}

	/** What makes a command, or refuses to. */
	public interface Edit {

		/**
		 * @throws IllegalArgumentException with one sentence for the user
		 */
		Command command(SheetEdits edits);
	}

	/** Makes and executes a change, or tells why it cannot be. Whether it was made. */
	public boolean edit(Edit edit) {
		try {
			if (rows == null) {
				return false;
			}
			execute(edit.command(new SheetEdits(rows)));
			return true;
		} catch (IllegalArgumentException e) {
			say(Character.toUpperCase(e.getMessage().charAt(0)) + e.getMessage().substring(1) + ".");
			return false;
		}
	}

	public void execute(Command command) {
		say(null);
		document.getEditingDomain().getCommandStack().execute(command);
	}

	private void open() {
		sources = EcoreUtil.copy(dataset());
		if (document.getCompanion().orElse(null) instanceof DatasetSheet shared) {
			adopt(shared);
			return;
		}
		Dataset dataset = dataset();
		reading = Job.create("Opening the rows of " + document.getFile().getFileName(), (IProgressMonitor monitor) -> {
			try {
				DatasetSheet opened = DatasetSheet.open(dataset, document.getFile());
				display.asyncExec(() -> opened(dataset, opened));
			} catch (DataException e) {
				display.asyncExec(() -> failed(e.findings().size() > 1 ? e.getMessage() : e.findings().get(0).line()));
			} catch (IOException | RuntimeException e) {
				display.asyncExec(() -> failed(document.getFile().getFileName() + " cannot be opened: " + e.getMessage()));
			}
		});
		reading.schedule();
	}

	private void failed(String why) {
		if (!disposed) {
			problem = why;
			listeners.forEach(Listener::sheetChanged);
		}
	}

	private void opened(Dataset dataset, DatasetSheet opened) {
		if (disposed || dataset != dataset()) {
			opened.dispose();
		} else if (document.getCompanion().orElse(null) instanceof DatasetSheet shared) {
			opened.dispose();
			adopt(shared);
		} else {
			document.setCompanion(opened);
			WorkspaceDocuments.get().follow(document);
			adopt(opened);
			index(opened);
		}
	}

	private void adopt(DatasetSheet opened) {
		problem = null;
		rows = opened;
		rows.addListener(sheetFollower);
		view = SheetView.of(rows.sheet());
		if (column() == null) {
			column = dataset().getColumns().isEmpty() ? null : dataset().getColumns().get(0);
		}
		sheetChanged();
		listeners.forEach(Listener::columnChanged);
	}

	private void index(DatasetSheet opened) {
		if (opened.isComplete()) {
			return;
		}
		reading = Job.create("Finding the rows of " + document.getFile().getFileName(), (IProgressMonitor monitor) -> {
			try {
				opened.index(monitor::isCanceled);
			} catch (DataException e) {
				display.asyncExec(() -> say(e.findings().get(0).line()));
			} catch (IOException | UncheckedIOException e) {
				display.asyncExec(() -> say(document.getFile().getFileName() + " cannot be read: " + e.getMessage()));
			}
			display.asyncExec(() -> grow(opened, true));
		});
		reading.schedule();
		display.timerExec(GROW_MILLIS, () -> grow(opened, false));
	}

	private void grow(DatasetSheet opened, boolean last) {
		if (disposed || rows != opened) {
			return;
		}
		opened.grow();
		if (last) {
			sheetChanged();
		} else if (!opened.isComplete() && reading.getState() != Job.NONE) {
			display.timerExec(GROW_MILLIS, () -> grow(opened, false));
		}
	}

	private void sheetChanged() {
		Sheet sheet = rows.sheet();
		if (request.isPlain()) {
			view = SheetView.of(sheet);
		} else {
			view = view.over(sheet);
			look(request);
		}
		listeners.forEach(Listener::sheetChanged);
		know();
	}

	/** Which rows are looked at and in what order. */
	public ViewRequest request() {
		return request;
	}

	/** Looks at some rows, or in another order; seen as soon as it is worked out. */
	public void look(ViewRequest wanted) {
		request = wanted;
		if (viewing != null) {
			viewing.cancel();
		}
		if (rows == null) {
			return;
		}
		Sheet sheet = rows.sheet();
		if (wanted.isPlain()) {
			view = SheetView.of(sheet);
			listeners.forEach(Listener::sheetChanged);
			return;
		}
		viewing = Job.create("Looking through the rows of " + document.getFile().getFileName(), (IProgressMonitor monitor) -> {
			try {
				SheetView found = wanted.of(sheet, monitor::isCanceled);
				display.asyncExec(() -> viewed(wanted, sheet, found));
			} catch (UncheckedIOException gone) {
				tellUnless(monitor, gone);
			}
		});
		viewing.schedule();
	}

	private void viewed(ViewRequest wanted, Sheet sheet, SheetView found) {
		if (found != null && !disposed && request == wanted && rows != null && rows.sheet() == sheet) {
			view = found;
			listeners.forEach(Listener::sheetChanged);
		}
	}

	/** Rows that are let go of while somebody looks at them are no problem. */
	private void tellUnless(IProgressMonitor cancelled, UncheckedIOException gone) {
		if (!cancelled.isCanceled()) {
			display.asyncExec(() -> {
				if (!disposed) {
					say(gone.getCause().getMessage());
				}
			});
		}
	}

	/** Works out parts and summary as soon as nothing changes for a moment. */
	private void know() {
		if (knowing != null) {
			knowing.cancel();
		}
		if (rows == null || !rows.isComplete() || disposed) {
			return;
		}
		DatasetSheet of = rows;
		Sheet sheet = rows.sheet();
		Split split = EcoreUtil.copy(dataset().getSplit());
		LeftOut leftOut = rows.leftOut();
		knowing = Job.create("Looking at the columns of " + document.getFile().getFileName(), (IProgressMonitor monitor) -> {
			try {
				SheetParts found = SheetParts.of(of, sheet, leftOut, split);
				SheetSummary first = SheetSummary.sample(sheet, found, split);
				publish(monitor, found, first);
				if (!first.isComplete()) {
					monitor.beginTask("", 1000);
					int[] done = { 0 };
					SheetSummary whole = SheetSummary.of(sheet, found, split, monitor::isCanceled, row -> {
						int share = (int) (1000L * row / sheet.rows());
						monitor.worked(share - done[0]);
						done[0] = share;
					});
					publish(monitor, found, whole);
				}
			} catch (UncheckedIOException gone) {
				tellUnless(monitor, gone);
			}
		});
		knowing.setPriority(Job.DECORATE);
		knowing.schedule(SOON);
	}

	private void publish(IProgressMonitor monitor, SheetParts found, SheetSummary known) {
		if (!monitor.isCanceled() && known != null) {
			display.asyncExec(() -> {
				if (!disposed && !monitor.isCanceled()) {
					parts = found;
					summary = known;
					compare();
					listeners.forEach(Listener::knowledgeChanged);
				}
			});
		}
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		if (!haveSameSources() && rows != null && !rows.isChanged()) {
			letGo();
			document.setCompanion(null);
			open();
			return;
		}
		if (rows == null && problem != null) {
			open(); // what was wrong may be mended
			return;
		}
		compare();
		listeners.forEach(Listener::sheetChanged);
		know();
	}

	private boolean haveSameSources() {
		List<?> now = dataset().getSources();
		return now.size() == sources.getSources().size()
				&& IntStream.range(0, now.size()).allMatch(i -> EcoreUtil.equals(dataset().getSources().get(i), sources.getSources().get(i)));
	}

	@Override
	public void saved(ModelDocument changed) {
		boolean moved = !haveSameSources();
		sources = EcoreUtil.copy(dataset());
		listeners.forEach(Listener::sheetChanged);
		if (moved) {
			know();
		}
	}

	@Override
	public void reloaded(ModelDocument changed) {
		letGo();
		open();
	}

	private void letGo() {
		for (Job job : new Job[] { reading, knowing, viewing }) {
			if (job != null) {
				job.cancel();
			}
		}
		if (rows != null) {
			rows.removeListener(sheetFollower);
		}
		rows = null;
		view = null;
		request = ViewRequest.PLAIN;
		parts = SheetParts.unknown();
		summary = SheetSummary.none();
		listeners.forEach(Listener::sheetChanged);
	}

	void dispose() {
		disposed = true;
		listeners.clear();
		document.removeListener(this);
		letGo();
	}
}
