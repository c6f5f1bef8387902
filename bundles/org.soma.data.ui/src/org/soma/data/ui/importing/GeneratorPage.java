package org.soma.data.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Generator;
import org.soma.catalog.ParameterDescriptor;
import org.soma.ui.wizards.Rows;
import org.soma.ui.wizards.ValueField;

/** Asks for the parameters of a generator and shows at once what it makes of them. */
final class GeneratorPage extends WizardPage {

	private static final int PREVIEW_HEIGHT = 300;
	private static final int MOST_ROWS = 100_000_000;

	private final DatasetPage source;
	private final List<ParameterField> fields = new ArrayList<>();
	private Composite page;
	private Composite area;
	private ValueField count;
	private DataPreview preview;
	private ComponentDescriptor<Generator> shown;

	GeneratorPage(DatasetPage source) {
		super("generator", "Generator", null);
		this.source = source;
	}

	@Override
	public void createControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		area = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		preview = new DataPreview(page);
		GridDataFactory.fillDefaults().grab(true, true).indent(16, 0).hint(SWT.DEFAULT, PREVIEW_HEIGHT).applyTo(preview);
		setControl(page);
		show(source.generator());
		refresh();
	}

	/** Asks for what this generator takes. */
	void show(ComponentDescriptor<Generator> generator) {
		if (area == null || generator == null || generator == shown) {
			return;
		}
		shown = generator;
		setTitle(generator.name());
		setDescription(generator.help());
		fields.clear();
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 12).spacing(12, 8).applyTo(area);
		for (ParameterDescriptor parameter : generator.parameters()) {
			fields.add(new ParameterField(area, parameter, source::settingsChanged));
		}
		count = new ValueField(area, ValueField.integer("count", "Rows", "How many rows it makes.", generator.create().usualCount(), 1, MOST_ROWS),
				source::settingsChanged);
		Rows.hintBelow(area, generator.formula() == null ? "" : generator.formula());
		page.layout(true, true);
	}

	void refresh() {
		if (area == null || shown == null) {
			setPageComplete(true);
			return;
		}
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
		preview.show(shown, settings(), source.seed());
	}

	private Optional<String> problem() {
		Optional<String> wrong = fields.stream().map(ParameterField::problem).flatMap(Optional::stream).findFirst().or(count::problem);
		if (wrong.isPresent()) {
			return wrong;
		}
		try {
			shown.create(settings());
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** The parameters that are not as usual. */
	Map<String, String> settings() {
		Map<String, String> settings = new LinkedHashMap<>();
		if (shown == source.generator()) {
			fields.stream().filter(field -> !field.value().equals(field.usual())).forEach(field -> settings.put(field.key(), field.value()));
		}
		return settings;
	}

	/** How many rows to make; 0 for as many as usual. */
	int count() {
		boolean usual = count == null || count.problem().isPresent() || count.integer() == shown.create().usualCount();
		return usual ? 0 : (int) count.integer();
	}
}
