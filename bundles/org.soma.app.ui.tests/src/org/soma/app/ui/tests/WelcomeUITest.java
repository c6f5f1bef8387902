package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class WelcomeUITest {

	@Test
	void oneClickOpensTheExampleAndAnotherShowsItAgain() throws Exception {
		IProject xor = ResourcesPlugin.getWorkspace().getRoot().getProject("xor");
		click("Open the XOR example");
		Wait.until("xor.network is open", () -> "xor.network".equals(activeEditorTitle()));
		assertTrue(xor.getFile("xor.training").exists());

		WorkbenchExtension.page().closeAllEditors(false);
		click("Open the XOR example");
		Wait.until("xor.network is open again", () -> "xor.network".equals(activeEditorTitle()));
		assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
		Wait.untilWorkspaceIsQuiet();
	}

	private static void click(String button) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.soma.ui.welcome.open", null);
		Wait.until("the welcome page is open", () -> "Welcome".equals(activeEditorTitle()));
		Button open = Widgets.button(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), button);
		Wait.untilWorkspaceIsQuiet();
		Wait.until("the page is laid out", () -> open.getSize().x > 100);
		User.click(open);
	}

	private static String activeEditorTitle() {
		IEditorPart editor = WorkbenchExtension.page().getActiveEditor();
		return editor == null ? null : editor.getTitle();
	}
}
