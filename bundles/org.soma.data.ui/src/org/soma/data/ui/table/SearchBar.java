package org.soma.data.ui.table;

import java.io.UncheckedIOException;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.soma.data.sheet.Sheet;
import org.soma.data.sheet.SheetView;
import org.soma.data.ui.editor.DatasetState;
import org.soma.data.ui.editor.ViewRequest;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.TextStyle;

/** Fields for what is looked for and which rows are shown, and how many these are. */
public final class SearchBar implements DatasetState.Listener {

	/** How wide a field is at least: what is beside them is not to be cut off. */
	private static final int FIELD = 70;

	private final DatasetState state;
	private final DataTable table;
	private final Text find;
	private final Text filter;
	private final Label count;
	private final Button keep;
	private final Composite body;
	private Job finding;

	public SearchBar(Composite parent, DatasetState state, DataTable table, TableVerbs verbs) {
		this.state = state;
		this.table = table;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		find = field("Find", "A text to be found; Return goes to the next, Shift+Return to the one before");
		find.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				next((event.stateMask & SWT.SHIFT) != 0);
			} else if (event.keyCode == SWT.ESC) {
				table.showFound(-1, -1);
				table.control().setFocus();
			}
		});
		filter = field("Show rows with", "A text that any cell has in it, or a condition such as x1 > 0.5 or label = red");
		filter.addListener(SWT.DefaultSelection, event -> state.look(state.request().filtered(filter.getText())));
		filter.addListener(SWT.Modify, event -> {
			if (filter.getText().isEmpty() && !state.request().filter().isEmpty()) {
				state.look(state.request().filtered(""));
			}
		});
		count = new Label(body, SWT.RIGHT);
		TextStyle.DIM.applyTo(count);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(count);
		keep = new Button(body, SWT.PUSH);
		keep.setText("Keep this order");
		keep.setToolTipText("Sorting changes only what is seen. This puts the rows into this order.");
		keep.addListener(SWT.Selection, event -> verbs.keepOrder());
		GridDataFactory.swtDefaults().exclude(true).applyTo(keep);
		keep.setVisible(false);
		state.addListener(this);
		sheetChanged();
	}

	private Text field(String hint, String help) {
		Text text = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(hint);
		text.setToolTipText(help);
		AccessibleName.give(text, hint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
		return text;
	}

	public Composite control() {
		return body;
	}

	/** Lets the user type what is to be found. */
	public void focusFind() {
		find.setFocus();
		find.selectAll();
	}

	private void next(boolean back) {
		String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
		SheetView view = state.view();
		if (wanted.isEmpty() || view == null || view.rows() == 0) {
			return;
		}
		if (finding != null) {
			finding.cancel();
		}
		int[] anchor = table.anchor();
		long from = anchor == null ? -1 : (long) anchor[0] * view.sheet().columns().size() + anchor[1];
		Display display = body.getDisplay();
		finding = Job.create("Finding " + find.getText(), monitor -> {
			try {
				find(view, wanted, from, back, display, monitor);
			} catch (UncheckedIOException gone) {
				display.asyncExec(() -> state.say(gone.getCause().getMessage()));
			}
		});
		finding.schedule();
	}

	/** Looks at one cell after the other, row by row, and round once. */
	private void find(SheetView view, String wanted, long from, boolean back, Display display, IProgressMonitor monitor) {
		Sheet sheet = view.sheet();
		int columns = sheet.columns().size();
		long cells = (long) view.rows() * columns;
		for (long i = 1; i <= cells; i++) {
			if ((i & 4095) == 0 && monitor.isCanceled()) {
				return;
			}
			long at = Math.floorMod(back ? from - i : from + i, cells);
			int position = view.position((int) (at / columns));
			int column = (int) (at % columns);
			if (sheet.text(position, column).toLowerCase(Locale.ROOT).contains(wanted)) {
				display.asyncExec(() -> found(view, position, column));
				return;
			}
		}
		display.asyncExec(() -> state.say("'" + wanted + "' is in no cell that is shown."));
	}

	private void found(SheetView view, int position, int column) {
		if (!body.isDisposed() && state.view() == view) {
			state.say(null);
			table.showFound(position, column);
		}
	}

	@Override
	public void knowledgeChanged() {
		if (!body.isDisposed()) {
			tellCount();
			body.layout(true);
		}
	}

	private void tellCount() {
		SheetView view = state.view();
		String text = "";
		if (view != null) {
			int columns = view.sheet().columns().size();
			String rows = String.format(Locale.ROOT, "%,d", view.sheet().rows()) + (state.isEditable() ? "" : " and more");
			text = (view.rows() == view.sheet().rows() ? rows : String.format(Locale.ROOT, "%,d of %s", view.rows(), rows)) + " rows, "
					+ columns + (columns == 1 ? " column" : " columns");
			int leftOut = state.parts().leftOut();
			text += leftOut == 0 ? "" : String.format(Locale.ROOT, "; %,d faulty %s left out", leftOut, leftOut == 1 ? "row is" : "rows are");
		}
		count.setText(text);
	}

	@Override
	public void sheetChanged() {
		if (body.isDisposed()) {
			return;
		}
		tellCount();
		if (!state.request().filter().equals(filter.getText()) && state.request().equals(ViewRequest.PLAIN)) {
			filter.setText("");
		}
		boolean sorted = state.request().column() != null && state.request().filter().isBlank();
		if (keep.getVisible() != sorted) {
			keep.setVisible(sorted);
			((GridData) keep.getLayoutData()).exclude = !sorted;
		}
		body.layout(true);
	}
}
