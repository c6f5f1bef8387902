package org.soma.ui.wizards;

import java.nio.file.Path;
import java.util.Optional;

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
import org.soma.model.Dataset;
import org.soma.model.SomaFactory;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/** Asks where the rows of a new dataset come from and how they are split. */
final class DatasetPage extends NewFilePage {

	private static final String USUAL_SPLIT = "70/15/15";
	private static final String ALL_TRAIN = "100/0/0";
	/** With fewer rows than this nothing is kept back. */
	private static final int FEW_ROWS = 20;
	private static final int PREVIEW_HEIGHT = 150;

	private Button[] from;
	private CatalogField<ComponentDescriptor<Generator>> generator;
	private DataFileField dataFile;
	private Text split;
	private SplitBar splitBar;
	private Combo order;
	private ValueField seed;
	private DataPreview preview;

	DatasetPage(IStructuredSelection selection) {
		super(selection, "dataset", "Dataset", "Rows to learn from: made up by a generator, or read from a file.");
	}

	@Override
	void createFields(Composite page) {
		from = Rows.choice(page, "Rows come from", this::changed, "a &generator", "a &file");
		generator = new CatalogField<>(page, "Genera&tor", Catalog.get().generators(), "xor", this::generatorChosen);
		dataFile = new DataFileField(page, this::place, this::changed);
		Rows.label(page, "&Split");
		split = new Text(page, SWT.BORDER);
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
		seed = new ValueField(page, ValueField.seed("seed", "The same seed shuffles the same way."), this::changed);
		Rows.label(page, "");
		preview = new DataPreview(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, PREVIEW_HEIGHT).applyTo(preview);
		split.setText(usualSplit());
		split.addModifyListener(event -> changed());
	}

	@Override
	Optional<String> fieldProblem() {
		Optional<String> source = generated() ? noGenerator() : dataFile.problem();
		return source.or(this::splitProblem).or(seed::problem);
	}

	@Override
	Optional<String> fieldWarning() {
		return generated() ? Optional.empty() : dataFile.warning();
	}

	@Override
	void refresh() {
		generator.setEnabled(generated());
		dataFile.setEnabled(!generated());
		splitBar.show(splitProblem().isEmpty() ? SplitText.parse(split.getText()) : null);
		preview.show(generated() && generator.chosen() != null ? generator.chosen().create() : null, dataFile.summary());
	}

	@Override
	Recipe recipe() {
		Split chosen = SplitText.parse(split.getText()).toSplit();
		chosen.setOrder(SplitOrder.get(order.getSelectionIndex()));
		chosen.setSeed(seed.integer());
		ComponentDescriptor<Generator> descriptor = generated() ? generator.chosen() : null;
		Path data = generated() ? null : dataFile.path();
		return file -> {
			Dataset dataset = SomaFactory.eINSTANCE.createDataset();
			if (descriptor != null) {
				DatasetSource.generated(dataset, descriptor);
			} else {
				DatasetSource.file(dataset, file, data);
			}
			dataset.setSplit(chosen);
			return dataset;
		};
	}

	private boolean generated() {
		return from[0].getSelection();
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

	/** The split follows what suits the generator, until its user has written another one. */
	private void generatorChosen() {
		if (split.getText().equals(USUAL_SPLIT) || split.getText().equals(ALL_TRAIN)) {
			split.setText(usualSplit());
		}
		changed();
	}

	private String usualSplit() {
		boolean few = generator.chosen() != null && generator.chosen().create().usualCount() < FEW_ROWS;
		return few ? ALL_TRAIN : USUAL_SPLIT;
	}
}
