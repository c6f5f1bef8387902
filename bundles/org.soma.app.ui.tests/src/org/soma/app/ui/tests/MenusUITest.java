package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.Menus;
import org.soma.testing.ui.Menus.Entry;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;

@ExtendWith(WorkbenchExtension.class)
class MenusUITest {

	private final Set<String> shown = new TreeSet<>();
	private final Set<String> usable = new HashSet<>();

	/** An entry that is always grey promises what Soma does not keep. */
	@Test
	void everyEntryCanBeUsedAtSomeTime() throws Exception {
		lookAround();
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		Tree explorer = ((CommonNavigator) WorkbenchExtension.page().showView("org.soma.ui.explorer")).getCommonViewer().getTree();
		User.click(Widgets.item(explorer, "p"));
		lookAround();
		User.click(Widgets.item(explorer, "p", "n.network"));
		User.press("ctrl+c");
		lookAround();

		Drawing drawing = Drawing.open(file);
		User.drag(drawing.at("h1"), drawing.place(268, 146));
		Wait.until("there is something to undo and to save", () -> WorkspaceDocuments.get().find(file).orElseThrow().isDirty());
		lookAround();
		User.press("ctrl+z");
		Wait.until("there is something to redo", () -> !WorkspaceDocuments.get().find(file).orElseThrow().isDirty());
		lookAround();

		IFile text = file.getProject().getFile("notes.txt");
		TestProject.write(text, "what was seen");
		IDE.openEditor(WorkbenchExtension.page(), text, "org.eclipse.ui.DefaultTextEditor");
		lookAround();
		User.type("first: ");
		User.press("ctrl+a");
		Wait.until("there is something to save", () -> WorkbenchExtension.page().getActiveEditor().isDirty());
		lookAround();

		Set<String> useless = new TreeSet<>(shown);
		// What an entry speaks of stands behind its name: "Undo Move h1".
		useless.removeIf(entry -> usable.stream().anyMatch(used -> used.startsWith(entry)));
		assertEquals(Set.of(), useless);
	}

	@Test
	void theMenuBarIsThatOfAnIde() {
		List<String> titles = Menus.titles(window());
		assertTrue(titles.containsAll(List.of("File", "Edit", "Window", "Help")), titles.toString());
		assertEquals(titles.size(), new HashSet<>(titles).size(), "each menu once");
	}

	@Test
	void whatIsNewIsInTheFileMenu() {
		Set<String> entries = Menus.read(window(), "File").stream().map(Entry::path).collect(Collectors.toSet());
		for (String kind : List.of("Project", "Network", "Dataset", "Training", "Example")) {
			assertTrue(entries.stream().anyMatch(entry -> entry.startsWith("File > New") && entry.contains(kind)), kind + " in " + entries);
		}
	}

	private void lookAround() {
		for (String title : Menus.titles(window())) {
			for (Entry entry : Menus.read(window(), title)) {
				shown.add(entry.path());
				if (entry.enabled()) {
					usable.add(entry.path());
				}
			}
		}
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
