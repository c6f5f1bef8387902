package org.soma.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.soma.project.SomaProjects;

/** A choice among the files of one kind in the chosen project. */
final class ProjectFileField {

	private final String extension;
	private final Combo combo;
	private final IResource preferred;
	private List<IFile> files = List.of();
	private IProject project;

	/** @param preferred what is chosen at first where it is among the files; may be null */
	ProjectFileField(Composite parent, String label, String extension, String help, IResource preferred, Runnable changed) {
		this.preferred = preferred;
		this.extension = extension;
		Rows.label(parent, label);
		combo = Rows.combo(parent, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> changed.run());
		Rows.hint(parent, help);
	}

	/** Shows the files of the project that the place is in. */
	void look(Place place) {
		IProject chosen = place.problem().isEmpty() ? place.project() : null;
		if (chosen != null && chosen.equals(project)) {
			return;
		}
		project = chosen;
		files = chosen != null && chosen.exists() ? filesIn(chosen) : List.of();
		combo.setItems(files.stream().map(file -> file.getProjectRelativePath().toString()).toArray(String[]::new));
		combo.select(Math.max(0, files.indexOf(preferred)));
		combo.setEnabled(!files.isEmpty());
	}

	Optional<String> problem() {
		return combo.getSelectionIndex() >= 0 ? Optional.empty()
				: Optional.of("The project has no " + extension + " yet; create one first with File > New > "
						+ Character.toUpperCase(extension.charAt(0)) + extension.substring(1) + ".");
	}

	/** Only to be asked where there is no problem. */
	Path path() {
		return files.get(combo.getSelectionIndex()).getLocation().toPath();
	}

	private List<IFile> filesIn(IProject chosen) {
		List<IFile> found = new ArrayList<>();
		try {
			chosen.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + extension)) {
					found.add((IFile) proxy.requestResource());
				}
				return SomaProjects.isSearched(proxy);
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.get().warn("The files of " + chosen.getName() + " could not be listed: " + e.getMessage(), e);
		}
		found.sort((a, b) -> a.getProjectRelativePath().toString().compareToIgnoreCase(b.getProjectRelativePath().toString()));
		return found;
	}
}
