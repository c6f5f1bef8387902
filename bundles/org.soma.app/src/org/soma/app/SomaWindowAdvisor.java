package org.soma.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.soma.ui.look.Icons;

/** The window: large, with toolbar, status line and progress, titled with the workspace. */
final class SomaWindowAdvisor extends WorkbenchWindowAdvisor {

	/** What the text editors of the platform would put into the toolbar and the File menu. */
	private static final List<String> TEXT_EDITOR_TOOLS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");

	private static final Point PREFERRED = new Point(1440, 900);

	SomaWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new SomaActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(PREFERRED.x, screen.width), Math.min(PREFERRED.y, screen.height)));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		Window.setDefaultImages(Icons.images(Display.getCurrent(), "soma", 16, 32, 48, 64));
		Path workspace = Path.of(Platform.getInstanceLocation().getURL().getPath());
		window.setTitle(workspace.getFileName() + " \u2013 Soma");
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		hideTextEditorTools(window.getActivePage());
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
				if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
					hideTextEditorTools(page);
				}
			}
		});
	}

	private static void hideTextEditorTools(IWorkbenchPage page) {
		if (page != null) {
			TEXT_EDITOR_TOOLS.forEach(page::hideActionSet);
		}
	}
}
