package org.soma.ui.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IStartup;
import org.soma.ui.preferences.SomaPreferences;

/** Opens the welcome page: at start where its user wants that, and when asked. */
public final class Welcome implements IStartup {

	@Override
	public void earlyStartup() {
		if (SomaPreferences.showsWelcome()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null && window.getActivePage() != null && window.getActivePage().getEditorReferences().length == 0) {
					open(window);
				}
			});
		}
	}

	static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(new WelcomeInput(), WelcomePage.ID);
		} catch (PartInitException e) {
			ILog.get().error("The welcome page could not be opened: " + e.getMessage(), e);
		}
	}
}
