package org.soma.data.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Generator;
import org.soma.data.Choices;
import org.soma.data.DataException;
import org.soma.data.FilePreview;
import org.soma.model.Split;
import org.soma.model.SplitOrder;
import org.soma.ui.wizards.CatalogField;
import org.soma.ui.wizards.NewFilePage;
import org.soma.ui.wizards.Rows;
import org.soma.ui.wizards.SplitBar;
import org.soma.ui.wizards.SplitText;
import org.soma.ui.wizards.ValueField;

/** Asks where the rows of a new dataset come from and how they are split. The next page shows them closer. */
final class DatasetPage extends NewFilePage {

	private static final String USUAL_SPLIT = "70/15/15";
	private static final String ALL_TRAIN = "100/0/0";
	/** With fewer rows than this nothing is kept back. */
	private static final int FEW_ROWS = 20;
	private static final int PREVIEW_HEIGHT = 130;

	private final boolean fromFile;
	private final Path startFile;
	private FileInspection inspection;
	private Path looked;
	private GeneratorPage generatorPage;
	private FilePage filePage;
	private Button[] from;
	private CatalogField<ComponentDescriptor<Generator>> generator;
	private DataFileField dataFile;
	private Button copy;
	private Text split;
	private SplitBar splitBar;
	private Combo order;
	private ValueField seed;
	private DataPreview preview;

	/**
	 * @param fromFile whether a file is asked for first
	 * @param startFile the file to begin with, or null
	 */
	DatasetPage(IStructuredSelection selection, boolean fromFile, Path startFile) {
		super(selection, "dataset", fromFile ? "Data file" : "Dataset", "Rows to learn from: made up by a generator, or read from a file.");
		this.fromFile = fromFile;
		this.startFile = startFile;
	}

	void setDetails(GeneratorPage ofGenerator, FilePage ofFile) {
		generatorPage = ofGenerator;
		filePage = ofFile;
	}

	@Override
	protected void createFields(Composite page) {
		inspection = new FileInspection(page.getDisplay(), this::inspected);
		from = Rows.choice(page, "Rows come from", this::sourceChosen, "a &generator", "a &file");
		from[0].setSelection(!fromFile);
		from[1].setSelection(fromFile);
		generator = new CatalogField<>(page, "Genera&tor", Catalog.get().generators(), "xor", this::generatorChosen);
		dataFile = new DataFileField(page, this::place, startFile, this::changed);
		Rows.label(page, "");
		copy = new Button(page, SWT.CHECK);
		copy.setText("&Copy it into the project, so that both go together");
		copy.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(copy);
		Rows.label(page, "&Split");
		split = Rows.text(page);
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(split);
		splitBar = new SplitBar(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 22).applyTo(splitBar);
		Rows.hintBelow(page, "Percent of the rows for training, for validation while training, and for a test at the end.");
		Rows.label(page, "O&rder");
		order = Rows.combo(page, SWT.READ_ONLY);
		order.setItems("shuffled", "as they come", "shuffled, classes in proportion");
		order.select(0);
		order.addListener(SWT.Selection, event -> changed());
		Rows.hint(page, "Which rows go where. Time series are best left as they come.");
		seed = new ValueField(page, ValueField.seed("seed", "The same seed shuffles and generates the same way."), this::changed);
		Rows.label(page, "");
		preview = new DataPreview(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, PREVIEW_HEIGHT).applyTo(preview);
		split.setText(usualSplit());
		split.addModifyListener(event -> changed());
	}

	@Override
	protected Optional<String> fieldProblem() {
		Optional<String> source = isGenerated() ? noGenerator() : dataFile.problem().or(this::unreadable);
		return source.or(this::splitProblem).or(seed::problem);
	}

	/** What is found further on in the file can be dealt with on its page. */
	private Optional<String> unreadable() {
		return inspection.preview().isPresent() ? Optional.empty() : inspection.problem();
	}

	@Override
	protected Optional<String> fieldWarning() {
		if (!isGenerated() && isChecked() && !filePage.isPageComplete()) {
			return Optional.of("Something in the file stops the import; the next page shows what, and what can be done about it.");
		}
		boolean outside = !isGenerated() && dataFile.problem().isEmpty() && !isInside() && !copy.getSelection();
		return outside ? Optional.of("The file lies outside the project: who gets the project does not get the rows.") : Optional.empty();
	}

	@Override
	protected void refresh() {
		generator.setEnabled(isGenerated());
		dataFile.setEnabled(!isGenerated());
		boolean there = !isGenerated() && dataFile.problem().isEmpty();
		copy.setEnabled(there && !isInside());
		splitBar.show(splitProblem().isEmpty() ? SplitText.parse(split.getText()) : null);
		if (there && !dataFile.path().equals(looked)) {
			looked = dataFile.path();
			filePage.reset();
		}
		inspection.look(there ? dataFile.path() : null, filePage.settings());
		if (isGenerated()) {
			preview.show(generator.chosen(), generatorPage.settings(), seed.problem().isEmpty() ? seed.integer() : 1);
		} else if (there && inspection.preview().isPresent()) {
			preview.show(inspection.preview().get());
		} else {
			preview.say(there && inspection.problem().isEmpty() ? "Reading\u2026" : "");
		}
		generatorPage.refresh();
		filePage.refresh();
	}

	/** Looks at the file anew, with the settings that were changed. */
	void settingsChanged() {
		changed();
	}

	private void inspected() {
		if (getControl() != null && !getControl().isDisposed()) {
			if (inspection.preview().isPresent() && inspection.check().isEmpty() && inspection.share() == 0) {
				suggestName(dataName());
				suggestSplit();
			}
			changed();
		}
	}

	private String dataName() {
		String file = dataFile.path().getFileName().toString();
		return file.replaceFirst("(?i)(\\.(csv|tsv|txt|npy|gz|png))+$", "").replaceAll("[^\\w.-]+", "-");
	}

	/** Lets go of the file. */
	void stop() {
		if (inspection != null) {
			inspection.stop();
		}
	}

	FileInspection inspection() {
		return inspection;
	}

	boolean isGenerated() {
		return from[0].getSelection();
	}

	/** What makes the rows; null where a file does. */
	ComponentDescriptor<Generator> generator() {
		return isGenerated() ? generator.chosen() : null;
	}

	long seed() {
		return seed.problem().isEmpty() ? seed.integer() : 1;
	}

	/** Only to be asked where there is no problem. */
	DatasetPlan plan() {
		Split chosen = SplitText.parse(split.getText()).toSplit();
		chosen.setOrder(SplitOrder.get(order.getSelectionIndex()));
		chosen.setSeed(seed.integer());
		return isGenerated() ? new DatasetPlan(null, generator.chosen().id(), generatorPage.settings(), generatorPage.count(), chosen, Choices.NONE)
				: new DatasetPlan(dataFile.path(), null, filePage.settings(), 0, chosen, filePage.choices());
	}

	@Override
	protected Recipe recipe() {
		DatasetPlan plan = plan();
		return file -> {
			try {
				return plan.dataset(file);
			} catch (DataException e) {
				throw new IllegalArgumentException(Findings.line(e), e);
			}
		};
	}

	/** Whether the data is to be copied into the project. */
	boolean isCopying() {
		return copy.getSelection() && !isInside();
	}

	/** Whether all rows have been looked at. */
	boolean isChecked() {
		return inspection.check().isPresent();
	}

	private boolean isInside() {
		IPath project = place().problem().isPresent() ? null : place().project().getLocation();
		return project != null && Files.exists(project.toPath()) && dataFile.path() != null && dataFile.path().startsWith(project.toPath());
	}

	private Optional<String> noGenerator() {
		return generator.chosen() == null ? Optional.of("No generator is installed; take the rows from a file.") : Optional.empty();
	}

	private Optional<String> splitProblem() {
		try {
			SplitText.parse(split.getText());
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private void generatorChosen() {
		generatorPage.show(generator.chosen());
		sourceChosen();
	}

	private void sourceChosen() {
		suggestSplit();
		changed();
	}

	/** The split follows what suits the source, until its user has written another one. */
	private void suggestSplit() {
		String usual = usualSplit();
		if (!split.getText().equals(usual) && (split.getText().equals(USUAL_SPLIT) || split.getText().equals(ALL_TRAIN))) {
			split.setText(usual);
		}
	}

	private String usualSplit() {
		if (isGenerated()) {
			return generator.chosen() != null && generator.chosen().create().usualCount() < FEW_ROWS ? ALL_TRAIN : USUAL_SPLIT;
		}
		Optional<FilePreview> seen = inspection.preview();
		return seen.isPresent() && (seen.get().withTest() || seen.get().rowsAtLeast() < FEW_ROWS) ? ALL_TRAIN : USUAL_SPLIT;
	}

	/** What is known of a file, in a few words. */
	static String describe(FilePreview seen) {
		String rows = String.format(Locale.ROOT, seen.whole() ? "%,d rows" : "%,d rows or more", seen.rowsAtLeast());
		return seen.shape().map(shape -> String.format(Locale.ROOT, "%,d pictures of %s", seen.rowsAtLeast(), shape))
				.orElse(rows + ", " + seen.columns().size() + (seen.columns().size() == 1 ? " column: " : " columns: ")
						+ String.join(", ", seen.columns()));
	}
}
