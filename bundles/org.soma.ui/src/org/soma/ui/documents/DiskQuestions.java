package org.soma.ui.documents;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the user is asked where a file and what was done to its document do not go together. */
final class DiskQuestions {

	private DiskQuestions() {
	}

	/** Whether changes that are not saved may go, since somebody else changed the file. */
	static boolean reload(IFile file) {
		return !ask("File Changed", file.getName() + " was changed on disk, and has changes here that are not saved. "
				+ "Keep them and write over the file with the next save, or load the file and lose them?", "Keep Changes", "Load File");
	}

	/** Whether a save may replace what somebody else wrote. */
	static boolean overwrite(IFile file) {
		return ask("File Changed", file.getName() + " was changed on disk since it was loaded. Write over it with what is shown here?",
				"Write Over", "Cancel");
	}

	/** Whether changes that are not saved are to be written to a file that has gone. */
	static boolean restore(IFile file) {
		return ask("File Deleted", file.getName() + " was deleted, and has changes here that are not saved. Write the file again with them?",
				"Write Again", "Discard Changes");
	}

	/** Whether changes that are not saved are to follow a file to its new place. */
	static boolean follow(IFile from, IFile to) {
		return ask("File Moved", from.getName() + " is " + to.getFullPath().makeRelative() + " now, and has changes here that are not saved. "
				+ "Save them there?", "Save", "Discard Changes");
	}

	/** The first answer loses nothing of what the user did here; closing the dialog means it too. */
	private static boolean ask(String title, String message, String keeping, String other) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, message, SWT.NONE, keeping, other) != 1;
	}
}
