package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.diagram.look.Tone;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

@ExtendWith(WorkbenchExtension.class)
class WizardsUITest {

	private static final int INSIDE = 6;

	@Test
	void aProjectIsCreated() throws Exception {
		Shell dialog = open("project", StructuredSelection.EMPTY);
		overwrite(dialog, "mine");
		User.press("Return");
		Wait.until("the wizard is done", dialog::isDisposed);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("mine");
		assertTrue(SomaProjects.isSomaProject(project));
		Wait.untilWorkspaceIsQuiet();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a/b", "taken", "" })
	void aBadProjectNameIsRefused(String name) throws Exception {
		SomaProjects.create("taken", null, null);
		Shell dialog = open("project", StructuredSelection.EMPTY);
		overwrite(dialog, name);
		assertFalse(finish(dialog).isEnabled());
		User.press("Escape");
		Wait.until("the wizard is closed", dialog::isDisposed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "network", "dataset", "training" })
	void aFileIsCreatedWithWhatTheWizardSuggests(String kind) throws Exception {
		IProject project = TestProject.with("p", "first.network", TestProject.NETWORK).getProject();
		int before = project.members().length;
		Shell dialog = open(kind, new StructuredSelection(project));
		if (!finish(dialog).isEnabled()) {
			assertEquals("training", kind, "the suggestions are complete but for a training, which needs a dataset");
			User.press("Escape");
		} else {
			User.click(finish(dialog));
		}
		Wait.until("the wizard is done", dialog::isDisposed);
		if (!kind.equals("training")) {
			Wait.until("the file is there", () -> members(project) > before);
		}
		Wait.untilWorkspaceIsQuiet();
	}

	@Test
	void theExampleWizardMakesAProject() throws Exception {
		Shell dialog = open("example", StructuredSelection.EMPTY);
		User.click(finish(dialog));
		Wait.until("the wizard is done", dialog::isDisposed);
		IFile network = ResourcesPlugin.getWorkspace().getRoot().getProject("xor").getFile("xor.network");
		Wait.until("the example is there", network::exists);
		Wait.untilWorkspaceIsQuiet();
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void anOpenWizardFollowsTheTheme(Theme opened) throws Exception {
		Theme other = opened == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
		try {
			Themes.use(opened);
			Wait.allEvents();
			Shell dialog = open("network", StructuredSelection.EMPTY);
			Composite contents = (Composite) dialog.getChildren()[0];
			for (Theme theme : List.of(other, opened)) {
				Themes.use(theme);
				Wait.until("the banner is of one colour", () -> Arrays.stream(contents.getChildren()).filter(child -> child instanceof Label || child instanceof Text)
						.allMatch(child -> child.getBackground().equals(Colours.of(Tone.PANEL, theme)) && child.getForeground().equals(Colours.of(Tone.TEXT, theme))));
				Label line = Widgets.find(dialog, Label.class, label -> (label.getStyle() & SWT.SEPARATOR) != 0).orElseThrow();
				Wait.until("lines are seen", () -> line.getBackground().equals(Colours.of(Tone.EDGE, theme)));
				Button cancel = Widgets.button(dialog, "Cancel");
				Wait.until("the ground of buttons is of the theme", () -> isDark(cancel) == (theme == Theme.DARK) && isDark(cancel.getParent()) == (theme == Theme.DARK));
			}
			User.press("Escape");
			Wait.until("the wizard is closed", dialog::isDisposed);
		} finally {
			Themes.use(Theme.LIGHT);
			Wait.allEvents();
		}
	}

	/** As it is seen, near its upper left corner. */
	private static boolean isDark(Control control) {
		return Pixels.at(control, INSIDE, INSIDE).getHSB()[2] < 0.5;
	}

	private static int members(IProject project) {
		try {
			return project.members().length;
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static void overwrite(Shell dialog, String text) {
		Text name = Widgets.find(dialog, Text.class, field -> field.getEditable() && field.isEnabled()).orElseThrow();
		User.click(name);
		User.press("ctrl+a", "BackSpace");
		if (!text.isEmpty()) {
			User.type(text);
		}
		Wait.until("the name is typed", () -> name.getText().equals(text));
		Wait.allEvents();
	}

	private static Button finish(Shell dialog) {
		return Widgets.button(dialog, "Finish");
	}

	private static Shell open(String kind, StructuredSelection selection) throws Exception {
		IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.soma.ui.wizards." + kind);
		IWorkbenchWizard wizard = descriptor.createWizard();
		wizard.init(PlatformUI.getWorkbench(), selection);
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Wait.until("the wizard has the focus", () -> dialog.getShell().isVisible() && dialog.getShell() == dialog.getShell().getDisplay().getActiveShell());
		return dialog.getShell();
	}
}
