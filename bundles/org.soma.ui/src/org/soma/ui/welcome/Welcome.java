package org.soma.ui.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.soma.ui.SomaPerspective;
import org.soma.ui.preferences.SomaPreferences;

/** Opens the welcome page: at start where its user wants that, and when asked. */
public final class Welcome implements IStartup {

	@Override
	public void earlyStartup() {
		if (SomaPreferences.showWelcome().isDue()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null && isFree(window.getActivePage())) {
					open(window);
				}
			});
		}
	}

	/** Somebody else's perspective, where Soma is one plug-in of many, is left alone, and so are open files. */
	private static boolean isFree(IWorkbenchPage page) {
		return page != null && page.getEditorReferences().length == 0 && page.getPerspective() != null
				&& SomaPerspective.ID.equals(page.getPerspective().getId());
	}

	static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(new WelcomeInput(), WelcomePage.ID);
		} catch (PartInitException e) {
			ILog.get().error("The welcome page could not be opened: " + e.getMessage(), e);
		}
	}
}
