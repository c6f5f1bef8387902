package org.soma.training.ui.fields;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The choice of a file of the project. */
final class FileField {

	private final Combo combo;
	private List<IFile> files = List.of();

	FileField(Composite group, String label, String help, Consumer<IFile> chosen) {
		combo = Group.combo(group, label);
		combo.setToolTipText(help);
		combo.addListener(SWT.Selection, event -> chosen.accept(files.get(combo.getSelectionIndex())));
	}

	/** @param choice may be null or a file that is not there */
	void show(List<IFile> offered, IFile choice) {
		if (!files.equals(offered) || combo.getItemCount() != offered.size()) {
			files = List.copyOf(offered);
			combo.setItems(files.stream().map(file -> file.getProjectRelativePath().toString()).toArray(String[]::new));
		}
		int index = files.stream().map(file -> Objects.equals(file, choice)).toList().indexOf(true);
		if (index < 0) {
			combo.deselectAll();
		} else if (index != combo.getSelectionIndex()) {
			combo.select(index);
		}
	}
}
