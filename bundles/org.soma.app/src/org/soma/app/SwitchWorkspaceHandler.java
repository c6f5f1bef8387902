package org.soma.app;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Restarts Soma on another workspace: the one given as parameter, else one the user chooses. */
public final class SwitchWorkspaceHandler extends AbstractHandler {

	/** The command's parameter: the folder. */
	static final String FOLDER = "org.soma.app.workspace.folder";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		String folder = event.getParameter(FOLDER);
		if (folder == null) {
			DirectoryDialog dialog = new DirectoryDialog(window.getShell());
			dialog.setText("Switch Workspace");
			dialog.setMessage("Choose the folder in which Soma keeps the projects; it is created where it is not there yet.");
			folder = dialog.open();
		}
		if (folder != null) {
			new Workspaces().useNext(Path.of(folder));
			window.getWorkbench().restart();
		}
		return null;
	}
}
