package org.soma.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;

/** The file that the rows of a dataset are in: anywhere on disk, or in the workspace as "/project/file.csv". */
final class DataFileField {

	private final Supplier<Place> place;
	private final Text text;
	private final Button workspace;
	private final Button disk;

	DataFileField(Composite parent, Supplier<Place> place, Runnable changed) {
		this.place = place;
		Rows.label(parent, "F&ile");
		text = new Text(parent, SWT.BORDER);
		text.setMessage("a table such as data.csv");
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		workspace = button(buttons, "Wor&kspace...", this::browseWorkspace);
		disk = button(buttons, "&Disk...", this::browseDisk);
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
		workspace.setEnabled(enabled);
		disk.setEnabled(enabled);
	}

	Optional<String> problem() {
		if (text.getText().isBlank()) {
			return Optional.of("Choose the file with the rows.");
		}
		if (path() == null || !Files.exists(path())) {
			return Optional.of("There is no file '" + text.getText() + "'; choose one from the workspace or the disk.");
		}
		return Optional.empty();
	}

	/** A project should hold what it needs. */
	Optional<String> warning() {
		if (problem().isPresent() || place.get().problem().isPresent()) {
			return Optional.empty();
		}
		IPath project = place.get().project().getLocation();
		return project != null && path().startsWith(project.toPath()) ? Optional.empty()
				: Optional.of("The file lies outside the project: who gets the project does not get the rows.");
	}

	/** What was found in the file, in a few words. */
	String summary() {
		if (problem().isPresent()) {
			return "";
		}
		List<String> names = DatasetSource.names(path());
		return names.isEmpty() ? "columns are named later" : names.size() + " columns: " + String.join(", ", names.subList(0, Math.min(8, names.size())))
				+ (names.size() > 8 ? ", \u2026" : "") + "; the last is the target";
	}

	/** Where the file is on disk, or null where the text names none. */
	Path path() {
		String typed = text.getText().strip();
		IFile inWorkspace = inWorkspace(typed);
		if (inWorkspace != null && inWorkspace.getLocation() != null) {
			return inWorkspace.getLocation().toPath();
		}
		try {
			return Path.of(typed).isAbsolute() ? Path.of(typed) : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** The file of the workspace with this path, or in the chosen folder; null where there is none. */
	private IFile inWorkspace(String typed) {
		IPath path = IPath.fromPortableString(typed);
		IPath whole = path.isAbsolute() || place.get().problem().isPresent() ? path.makeAbsolute()
				: place.get().container().getFullPath().append(path);
		if (whole.segmentCount() < 2) {
			return null;
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(whole);
		return file.exists() ? file : null;
	}

	private void browseWorkspace() {
		FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(text.getShell(), false,
				ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
		dialog.setInitialPattern("*.csv");
		dialog.setTitle("File in the Workspace");
		if (dialog.open() == Window.OK && dialog.getResult().length > 0 && dialog.getResult()[0] instanceof IFile file) {
			text.setText(file.getFullPath().toString());
		}
	}

	private void browseDisk() {
		FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
		dialog.setText("File with the Rows");
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt", "*" });
		dialog.setFilterNames(new String[] { "Tables (*.csv, *.tsv, *.txt)", "All files" });
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}
}
