package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
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
class ToolbarUITest {

	@Test
	void whatIsSelectedIsLockedAndUnlockedByUndo() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1")));
		Neuron h1 = (Neuron) drawing.node("h1");
		ToolItem lock = Widgets.tool("Lock Values");
		Wait.until("nothing can be locked", () -> !lock.isEnabled());
		drawing.select("h1");
		Wait.until("what is selected can be locked", lock::isEnabled);
		User.click(lock);
		Wait.until("it is locked", h1::isBiasFrozen);
		drawing.canvas().setFocus();
		User.press("ctrl+z");
		Wait.until("it is not locked any more", () -> !h1.isBiasFrozen());
	}

	@Test
	void whatHasNoButtonDropsDown() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1")));
		ToolItem arrange = Widgets.tool("Lay Out in Layers");
		drawing.select("h1", "h2", "h3");
		Wait.until("they can be arranged", arrange::isEnabled);
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2", "h3");
			ContextMenu.choose(arrange, "Align Left");
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
