package org.soma.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.soma.ui.look.LargeIcon;

/** What the New wizards share: they work in the background with progress, show a failure where it was caused, and show what they made. */
public abstract class SomaWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	protected SomaWizard(String title, String iconKey) {
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(LargeIcon.banner(iconKey));
	}

	@Override
	public void init(IWorkbench runningWorkbench, IStructuredSelection currentSelection) {
		workbench = runningWorkbench;
		selection = currentSelection;
	}

	protected final IStructuredSelection selection() {
		return selection;
	}

	/**
	 * Runs the operation; where it fails the message stands in the page's banner.
	 *
	 * @return whether it went well
	 */
	protected final boolean run(WizardPage page, WorkspaceModifyOperation operation) {
		try {
			getContainer().run(true, true, operation);
			return true;
		} catch (InvocationTargetException e) {
			String message = e.getMessage() != null ? e.getMessage() : e.getCause().getMessage();
			ILog.get().error(getWindowTitle() + ": " + message, e.getCause());
			page.setErrorMessage(message);
		} catch (InterruptedException e) {
			page.setMessage("Cancelled; nothing more was created.", WizardPage.INFORMATION);
		}
		return false;
	}

	protected final void show(IResource resource) {
		Reveal.show(resource, workbench.getActiveWorkbenchWindow());
	}
}
