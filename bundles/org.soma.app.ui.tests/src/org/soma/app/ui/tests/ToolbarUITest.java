package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.ui.verbs.Verb;
import org.soma.diagram.ui.verbs.VerbGroup.Tools;
import org.soma.diagram.ui.verbs.Verbs;
import org.soma.model.Neuron;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

/** The toolbar does what is possible with what is selected. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ToolbarUITest {

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1")));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	private static void click(String name) {
		ToolItem tool = Widgets.tool(name);
		Wait.until("'" + name + "' is possible", tool::isEnabled);
		User.click(tool);
		Wait.allEvents();
	}

	/** Chooses what shares a button with others. */
	private static void dropDown(String button, String name) {
		ToolItem tool = Widgets.tool(button);
		Wait.until("'" + button + "' is possible", tool::isEnabled);
		ContextMenu.choose(tool, name);
		Wait.allEvents();
	}

	@Test
	void whatIsSelectedIsLocked() {
		Wait.until("nothing can be locked", () -> !Widgets.tool("Lock Values").isEnabled());
		drawing.isOneStep(() -> {
			drawing.select("h1");
			click("Lock Values");
		});
		assertTrue(((Neuron) drawing.node("h1")).isBiasFrozen());
	}

	@Test
	void whatIsSelectedIsGroupedAndCollapsed() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2");
			click("Group as Column");
		});
		assertNotNull(drawing.node("h1").getGroup());
		drawing.isOneStep(() -> {
			drawing.viewer().select((EditPart) drawing.part(drawing.node("h1").getGroup()));
			dropDown("Group as Column", "Collapse or Expand");
		});
		assertTrue(drawing.node("h1").getGroup().isCollapsed());
	}

	@Test
	void whatIsSelectedIsDuplicated() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "h1");
			dropDown("Copy", "Duplicate");
		});
		assertEquals(10, drawing.network().getNodes().size());
		assertEquals(2, drawing.network().getLinks().size());
	}

	@Test
	void whatIsSelectedFirstIsConnectedWithWhatIsSelectedThen() {
		drawing.isOneStep(() -> {
			drawing.select("h2", "h3");
			click("Start or End Connection");
			drawing.select("y1", "y2");
			click("Start or End Connection");
		});
		assertEquals(5, drawing.network().getLinks().size());
	}

	@Test
	void whatHasNoButtonDropsDown() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2", "h3");
			dropDown("Lay Out in Layers", "Align Left");
		});
		assertEquals(drawing.node("h1").getX(), drawing.node("h3").getX());
	}

	@Test
	void everyVerbHasAKeyOfItsOwnAndAPlaceInTheToolbar() {
		Set<KeyStroke> keys = new HashSet<>();
		for (Verb verb : Verbs.ALL) {
			assertNotNull(verb.key(), verb.text());
			assertTrue(keys.add(verb.key()), verb.text() + " shares " + verb.key());
			assertTrue(verb.group().tools() != Tools.EACH || verb.icon() != null, verb.text() + " has no icon");
		}
	}
}
