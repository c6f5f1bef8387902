package org.soma.app.ui.tests;

import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Neuron;
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
}
