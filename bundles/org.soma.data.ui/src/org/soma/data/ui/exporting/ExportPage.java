package org.soma.data.ui.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.soma.data.writing.DatasetExport;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.SomaFactory;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.ui.wizards.Rows;

/** Asks which rows of a dataset are to be written, how, and where to. */
final class ExportPage extends WizardPage {

	static final String ENDING = "dataset";

	private static final String[] ENDINGS = { ".csv", ".npy" };
	private static final Part[] PARTS = { Part.ANY, Part.TRAIN, Part.VALIDATION, Part.TEST };

	private final IFile selected;
	private final List<IFile> datasets = new ArrayList<>();
	private Combo dataset;
	private Button[] format;
	private Button[] values;
	private Combo part;
	private Text target;

	/** @param selected the dataset to begin with, or null */
	ExportPage(IFile selected) {
		super("export", "Data", null);
		this.selected = selected;
		setDescription("The rows of a dataset as it is saved, for other programs.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Rows.page(parent);
		findDatasets();
		Rows.label(page, "&Dataset");
		dataset = Rows.combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(dataset);
		dataset.setItems(datasets.stream().map(file -> file.getFullPath().makeRelative().toString()).toArray(String[]::new));
		dataset.select(Math.max(0, datasets.indexOf(selected)));
		dataset.addListener(SWT.Selection, event -> suggest());
		format = Rows.choice(page, "Format", this::formatChosen, "&table in text (CSV)", "&arrays (NumPy)");
		values = Rows.choice(page, "Values", this::check, "as they were &read", "as a &network takes them: scaled and encoded");
		Rows.label(page, "Ro&ws");
		part = Rows.combo(page, SWT.READ_ONLY);
		part.setItems("all", "those for training", "those for validation", "those for the test");
		part.select(0);
		Rows.hint(page, "");
		Rows.label(page, "&To");
		target = Rows.text(page);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(target);
		target.addModifyListener(event -> check());
		Button browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, event -> browse());
		setControl(page);
		suggest();
	}

	private void findDatasets() {
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ENDING)) {
					datasets.add((IFile) proxy.requestResource());
				}
				return proxy.isAccessible() && SomaProjects.isSearched(proxy);
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.get().warn("The datasets of the workspace could not be listed: " + e.getMessage(), e);
		}
	}

	/** A name beside the dataset. */
	private void suggest() {
		if (!datasets.isEmpty()) {
			IFile file = dataset();
			String name = file.getName().substring(0, file.getName().length() - ENDING.length() - 1);
			target.setText(file.getLocation().toPath().resolveSibling(name + "-export" + ENDINGS[format()]).toString());
		}
		check();
	}

	private void formatChosen() {
		target.setText(target.getText().replaceFirst("\\.(csv|npy)$", ENDINGS[format()]));
		check();
	}

	private int format() {
		return format[1].getSelection() ? 1 : 0;
	}

	private void check() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setMessage(problem.isEmpty() && format() == 1 ? "Writes " + names(files()) + "." : null, INFORMATION);
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (datasets.isEmpty()) {
			return Optional.of("There is no dataset yet; make one with File > New > Dataset.");
		}
		if (target() == null || !target().isAbsolute()) {
			return Optional.of("Choose the file to write.");
		}
		if (!target().getFileName().toString().endsWith(ENDINGS[format()])) {
			return Optional.of("A name that ends in " + ENDINGS[format()] + " tells what is in the file.");
		}
		return Files.isDirectory(target().getParent()) ? Optional.empty()
				: Optional.of("There is no folder '" + target().getParent() + "'; choose one that is there.");
	}

	private List<Path> files() {
		try {
			return new DatasetExport((Dataset) Documents.load(dataset().getLocation().toPath()), target(), part(), isScaled()).files(target());
		} catch (IOException e) {
			return new DatasetExport(SomaFactory.eINSTANCE.createDataset(), target(), part(), isScaled()).files(target());
		}
	}

	private static String names(List<Path> files) {
		return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(" and "));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText("Export To");
		dialog.setFilterExtensions(new String[] { "*" + ENDINGS[format()] });
		if (target() != null) {
			dialog.setFilterPath(String.valueOf(target().getParent()));
			dialog.setFileName(target().getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen.endsWith(ENDINGS[format()]) ? chosen : chosen + ENDINGS[format()]);
		}
	}

	/** Only to be asked where there is no problem. */
	IFile dataset() {
		return datasets.get(dataset.getSelectionIndex());
	}

	Part part() {
		return PARTS[Math.max(0, part.getSelectionIndex())];
	}

	boolean isScaled() {
		return values[1].getSelection();
	}

	/** null where the text names no file. */
	Path target() {
		try {
			return target.getText().isBlank() ? null : Path.of(target.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** The names of those files that are there already and would be replaced. */
	String existing() {
		return names(files().stream().filter(Files::exists).toList());
	}
}
