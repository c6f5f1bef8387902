package org.soma.data.ui.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.soma.data.Choices;
import org.soma.data.FileCheck;
import org.soma.data.FilePreview;
import org.soma.data.ui.pictures.PictureCanvas;
import org.soma.data.ui.pictures.PictureListener;
import org.soma.data.ui.pictures.TablePictures;
import org.soma.ui.grid.Grid;
import org.soma.ui.look.TextStyle;

/** Shows the first rows of a file and how it is read, and what was found in all of it. */
final class FilePage extends WizardPage {

	private static final int ROWS_HEIGHT = 190;
	private static final int PAGE_WIDTH = 700;
	private static final int PARTS = 1000;

	private final DatasetPage source;
	private DialectBar dialect;
	private Composite stack;
	private Grid rows;
	private PictureCanvas pictures;
	private Label summary;
	private ProgressBar progress;
	private FindingsTable findings;
	private FilePreview shown;
	private FileCheck shownCheck;

	FilePage(DatasetPage source) {
		super("file", "What is in the file", null);
		this.source = source;
		setDescription("How the file was understood, its first rows, and what was found in it.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(page);
		dialect = new DialectBar(page, source::settingsChanged);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(PAGE_WIDTH, SWT.DEFAULT).applyTo(dialect.control());
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(PAGE_WIDTH, ROWS_HEIGHT).applyTo(stack);
		rows = new Grid(stack, "First rows of the file");
		pictures = new PictureCanvas(stack, new Unheard());
		summary = new Label(page, SWT.NONE);
		TextStyle.DIM.applyTo(summary);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		progress = new ProgressBar(page, SWT.HORIZONTAL);
		progress.setMaximum(PARTS);
		findings = new FindingsTable(page, source::settingsChanged);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(findings.control());
		setControl(page);
		refresh();
	}

	/** Shows what is known by now. */
	void refresh() {
		if (source.isGenerated()) {
			setPageComplete(true);
			return;
		}
		FileInspection inspection = source.inspection();
		FileCheck check = inspection.check().orElse(null);
		boolean read = inspection.problem().isEmpty() && inspection.preview().isPresent();
		if (findings == null) { // nobody has turned to this page yet, so nothing is decided
			setPageComplete(read && (check == null || Choices.NONE.open(check) == 0));
			return;
		}
		inspection.preview().ifPresent(this::show);
		findings.show(check);
		if (shown != null && check != shownCheck) {
			shownCheck = check;
			rows.refresh(new PreviewRows(shown, check));
		}
		boolean checking = check == null && inspection.problem().isEmpty();
		progress.setVisible(checking);
		progress.setSelection((int) (inspection.share() * PARTS));
		summary.setText(checking ? "Looking at all rows\u2026" : check == null ? "" : told(check));
		boolean open = findings.open() > 0;
		setErrorMessage(inspection.problem().orElse(open ? stopped() : null));
		setMessage(check == null || check.warnings().isEmpty() ? null : check.warnings().get(0), WARNING);
		setPageComplete(read && !open);
	}

	private String stopped() {
		return String.format(Locale.ROOT, findings.open() == 1 ? "One finding stops the import: say what to do about it, or mend the file."
				: "%,d findings stop the import: say what to do about them, or mend the file.", findings.open());
	}

	private static String told(FileCheck check) {
		long count = check.counts().values().stream().mapToLong(Long::longValue).sum();
		if (count == 0) {
			return String.format(Locale.ROOT, "All looked at: %,d rows are fine.", check.rows());
		}
		String found = count == 1 ? "one finding" : String.format(Locale.ROOT, "%,d findings", count);
		int shown = check.findings().size();
		return String.format(Locale.ROOT, shown < count ? "All looked at: %,d rows, %s, of which the first %,d are shown:" : "All looked at: %,d rows, %s:",
				check.rows(), found, shown);
	}

	private void show(FilePreview seen) {
		if (seen == shown) {
			return;
		}
		shown = seen;
		dialect.show(seen);
		Optional<TablePictures> images = seen.shape().flatMap(shape -> seen.table().map(table -> new TablePictures(table, shape)));
		pictures.show(images.orElse(null), "");
		rows.open(new PreviewRows(seen, null));
		((StackLayout) stack.getLayout()).topControl = images.isPresent() ? pictures : rows;
		stack.layout();
	}

	/** Forgets what was chosen, as for another file. */
	void reset() {
		if (dialect != null) {
			dialect.reset();
			findings.reset();
		}
	}

	/** How the file is to be read where that was changed. */
	Map<String, String> settings() {
		return dialect == null ? Map.of() : dialect.settings();
	}

	/** What to do about what was found. */
	Choices choices() {
		return findings == null ? Choices.NONE : findings.choices();
	}

	/** Nothing comes of choosing a picture here. */
	private static final class Unheard implements PictureListener {

		@Override
		public void selected(int[] selected) {
			// only shown
		}

		@Override
		public void opened(int row) {
			// only shown
		}
	}
}
