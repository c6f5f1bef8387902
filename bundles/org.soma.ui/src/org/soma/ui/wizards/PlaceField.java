package org.soma.ui.wizards;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Where the new file is to be: the projects to choose from, a name to type, or a folder from a tree. */
final class PlaceField {

	private final Combo combo;

	PlaceField(Composite parent, IStructuredSelection selection, Runnable changed) {
		Rows.label(parent, "&Project or folder");
		combo = new Combo(parent, SWT.BORDER);
		List<String> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.map(IProject::getName).toList();
		combo.setItems(projects.toArray(String[]::new));
		combo.setText(start(selection, projects));
		combo.addModifyListener(event -> changed.run());
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText("&Browse...");
		browse.setEnabled(!projects.isEmpty());
		browse.addListener(SWT.Selection, event -> browse());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(browse);
	}

	Place place() {
		return new Place(combo.getText());
	}

	private static String start(IStructuredSelection selection, List<String> projects) {
		IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		String usual = projects.isEmpty() ? Place.FIRST_PROJECT : projects.get(0);
		return selected == null ? usual : Place.of(selected).map(Place::text).orElse(usual);
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(combo.getShell(), null, false, "Choose the project or folder:");
		dialog.setTitle("Project or Folder");
		dialog.showClosedProjects(false);
		if (dialog.open() == Window.OK && dialog.getResult().length == 1 && dialog.getResult()[0] instanceof IPath path) {
			combo.setText(path.makeRelative().toString());
		}
	}
}
