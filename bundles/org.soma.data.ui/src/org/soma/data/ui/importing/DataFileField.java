package org.soma.data.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.soma.ui.wizards.Place;
import org.soma.ui.wizards.Rows;

/** The file or folder that the rows of a dataset are in: anywhere on disk, or in the workspace as "/project/file.csv". */
final class DataFileField {

	private final Supplier<Place> place;
	private final Text text;
	private final Composite buttons;

	/** @param start the file to begin with, or null */
	DataFileField(Composite parent, Supplier<Place> place, Path start, Runnable changed) {
		this.place = place;
		Rows.label(parent, "F&ile");
		text = Rows.text(parent);
		text.setMessage("a table such as data.csv, an array, or a folder of pictures");
		text.setText(start == null ? "" : start.toString());
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		button("Wor&kspace...", this::browseWorkspace);
		button("&Disk...", this::browseDisk);
		button("Fo&lder...", this::browseFolders);
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
		for (var button : buttons.getChildren()) {
			button.setEnabled(enabled);
		}
	}

	Optional<String> problem() {
		if (text.getText().isBlank()) {
			return Optional.of("Choose the file with the rows.");
		}
		if (path() == null || !Files.exists(path())) {
			return Optional.of("There is no file '" + text.getText() + "'; choose one from the workspace or the disk.");
		}
		return Files.isReadable(path()) ? Optional.empty()
				: Optional.of("The file '" + text.getText() + "' may not be read; change its permissions or choose another one.");
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
		dialog.setFilterExtensions(new String[] { "*", "*.csv;*.tsv;*.txt", "*.npy;*ubyte*;*idx*" });
		dialog.setFilterNames(new String[] { "All files", "Tables (*.csv, *.tsv, *.txt)", "Arrays (*.npy, IDX)" });
		take(dialog.open());
	}

	private void browseFolders() {
		DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.OPEN);
		dialog.setText("Folder with the Rows");
		dialog.setMessage("A folder with a folder of pictures for each class, or with the files of MNIST.");
		take(dialog.open());
	}

	private void take(String chosen) {
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	private void button(String label, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
	}
}
