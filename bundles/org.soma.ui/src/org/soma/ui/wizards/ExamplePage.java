package org.soma.ui.wizards;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.soma.examples.Example;
import org.soma.examples.ExampleRegistry;
import org.soma.ui.look.Icons;

/** Shows the examples, and asks what the project made of one is to be called. */
final class ExamplePage extends WizardPage {

	private static final int LIST_WIDTH = 200;
	private static final int LIST_HEIGHT = 200;

	private TableViewer list;
	private Label picture;
	private Label description;
	private Text name;

	ExamplePage() {
		super("example", "Example", null);
		setDescription("A ready-made project to look at, change and learn from. It becomes a project of your own.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Rows.page(parent);
		list = new TableViewer(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().span(2, 1).hint(LIST_WIDTH, LIST_HEIGHT).grab(false, true).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new ExampleLabels());
		createDescription(page);
		name = Rows.wideText(page, "Project &name", "");
		name.addModifyListener(event -> changed());
		list.setInput(ExampleRegistry.get().all());
		list.addSelectionChangedListener(event -> chosen());
		list.addDoubleClickListener(event -> finish());
		ExampleRegistry.get().all().stream().findFirst().ifPresent(first -> list.setSelection(new StructuredSelection(first)));
		setControl(page);
		changed();
		list.getTable().setFocus();
	}

	Example example() {
		return (Example) list.getStructuredSelection().getFirstElement();
	}

	String projectName() {
		return name.getText().strip();
	}

	private void createDescription(Composite page) {
		Composite beside = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 4).spacing(0, 12).applyTo(beside);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, SWT.DEFAULT).applyTo(beside);
		picture = new Label(beside, SWT.NONE);
		description = new Label(beside, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(340, SWT.DEFAULT).applyTo(description);
	}

	private void chosen() {
		Example example = example();
		if (example != null) {
			picture.setImage(Icons.image(Banner.of(example)));
			description.setText(example.description());
			name.setText(ProjectNames.free(example.projectName()));
			picture.getParent().layout(true);
		}
		changed();
	}

	private void changed() {
		Optional<String> problem = example() == null ? Optional.of("Choose an example.") : ProjectNames.problem(projectName());
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	/** A double click is as good as Finish. */
	private void finish() {
		if (isPageComplete() && getWizard().performFinish()) {
			getShell().close();
		}
	}

	private static final class ExampleLabels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return ((Example) element).name();
		}

		@Override
		public Image getImage(Object element) {
			Example example = (Example) element;
			return Icons.image(Icons.descriptor(example.contributor(), example.icon()));
		}
	}
}
