package org.soma.ui.welcome;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.soma.examples.Example;
import org.soma.examples.Examples;
import org.soma.ui.wizards.CreateExampleOperation;
import org.soma.ui.wizards.Reveal;

/** One click from an example to its network: makes the project, or shows the one that was made before. */
final class ExampleOpener {

	private final IWorkbenchWindow window;

	ExampleOpener(IWorkbenchWindow window) {
		this.window = window;
	}

	void open(Example example) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.projectName());
		try {
			if (!project.exists()) {
				window.getWorkbench().getProgressService().busyCursorWhile(new CreateExampleOperation(example, example.projectName())::run);
			} else if (!project.isOpen()) {
				project.open(null);
			}
			Reveal.show(Examples.first(example, project), window);
		} catch (InvocationTargetException e) {
			complain(e.getCause());
		} catch (CoreException e) {
			complain(e);
		} catch (InterruptedException e) {
			// Cancelled: nothing was made, and there is nothing to show.
		}
	}

	private void complain(Throwable cause) {
		ILog.get().error(cause.getMessage(), cause);
		MessageDialog.openError(window.getShell(), "Soma", cause.getMessage());
	}
}
