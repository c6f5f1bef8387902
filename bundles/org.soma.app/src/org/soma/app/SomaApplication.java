package org.soma.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench on a workspace. Ends with {@link IApplication#EXIT_RESTART} where the launcher should start it
 * again, as after switching the workspace.
 */
public final class SomaApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		GtkStyle.use();
		Display display = PlatformUI.createDisplay();
		try {
			if (!new Workspaces().open(display)) {
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new SomaWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					PlatformUI.getWorkbench().close();
				}
			});
		}
	}
}
