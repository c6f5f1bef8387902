package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.diagram.look.Tone;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

@ExtendWith(WorkbenchExtension.class)
class WorkbenchUITest {

	@Test
	void opensInItsOwnPerspective() {
		assertEquals("org.soma.ui.perspective", WorkbenchExtension.page().getPerspective().getId());
		assertTrue(window().getText().endsWith("Soma"), window().getText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.soma.ui.explorer", IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW,
			IProgressConstants.PROGRESS_VIEW_ID })
	void showsTheView(String id) throws Exception {
		WorkbenchExtension.page().showView(id);
		Wait.allEvents();
		assertTrue(WorkbenchExtension.page().isPartVisible(WorkbenchExtension.page().findView(id)));
	}

	@Test
	void aboutTellsVersionAndLicence() throws Exception {
		StringBuilder told = new StringBuilder();
		Listener reader = event -> {
			if (event.widget instanceof Shell about && about.getText().contains("About")) {
				about.getDisplay().asyncExec(() -> {
					Widgets.find(about, StyledText.class, text -> true).ifPresent(text -> told.append(text.getText()));
					about.close();
				});
			}
		};
		window().getDisplay().addFilter(SWT.Show, reader);
		try { // returns when the dialog is closed
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.HELP_ABOUT, null);
		} finally {
			window().getDisplay().removeFilter(SWT.Show, reader);
		}
		assertTrue(told.indexOf("0.1.0") >= 0 && told.indexOf("Eclipse Public License 2.0") >= 0, told::toString);
	}

	@Test
	void everyPreferencePageOpens() {
		PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "org.soma.ui.preferences", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		pages.getElements(PreferenceManager.PRE_ORDER).forEach(node -> {
			dialog.setSelectedNode(node.getId());
			Wait.allEvents();
		});
		assertNotNull(dialog.getSelectedPage());
		dialog.close();
	}

	@Test
	void switchesToTheDarkThemeAndBack() {
		assertEquals(Theme.LIGHT, Themes.current());
		try {
			Themes.use(Theme.DARK);
			Wait.until("the window is dark", () -> window().getDisplay().getActiveShell() == null
					|| Themes.isDark() && Colours.of(Tone.WINDOW).getRed() < 64);
		} finally {
			Themes.use(Theme.LIGHT);
			Wait.allEvents();
		}
		assertEquals(Theme.LIGHT, Themes.current());
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
