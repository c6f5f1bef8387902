package org.soma.ui.wizards;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for a project's name and folder. */
final class ProjectPage extends WizardPage {

	private Text name;
	private Button usual;
	private Text folder;
	private Button browse;

	ProjectPage() {
		super("project", "Project", null);
		setDescription("A folder for networks, the data they learn from and how they are trained.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Rows.page(parent);
		name = Rows.wideText(page, "&Name", ProjectNames.free(Place.FIRST_PROJECT));
		name.addModifyListener(event -> changed());
		usual = new Button(page, SWT.CHECK);
		usual.setText("&Keep it in the workspace");
		usual.setSelection(true);
		usual.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(usual);
		Rows.label(page, "&Folder");
		folder = new Text(page, SWT.BORDER);
		folder.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(folder);
		browse = new Button(page, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, event -> browse());
		Rows.hintBelow(page, "An existing folder is taken over with what is in it, such as one under version control.");
		setControl(page);
		changed();
		name.setFocus();
		name.selectAll();
	}

	String projectName() {
		return name.getText().strip();
	}

	/** Where the project is to be; null for the usual place. */
	URI location() {
		return usual.getSelection() ? null : Path.of(folder.getText().strip()).toUri();
	}

	private void changed() {
		folder.setEnabled(!usual.getSelection());
		browse.setEnabled(!usual.getSelection());
		Optional<String> problem = ProjectNames.problem(projectName()).or(this::folderProblem);
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> folderProblem() {
		if (usual.getSelection()) {
			return Optional.empty();
		}
		String text = folder.getText().strip();
		if (text.isEmpty() || !IPath.fromOSString(text).isAbsolute()) {
			return Optional.of("Choose the folder that is to be the project.");
		}
		if (IPath.fromOSString(text).toFile().isFile()) {
			return Optional.of("'" + text + "' is a file; choose a folder.");
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(projectName());
		IStatus status = ResourcesPlugin.getWorkspace().validateProjectLocationURI(project, IPath.fromOSString(text).toFile().toURI());
		return status.getSeverity() == IStatus.ERROR ? Optional.of(status.getMessage()) : Optional.empty();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText("Project Folder");
		dialog.setMessage("Choose the folder that is to be the project.");
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}
}
