package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** How long what the drawing tells in the status line can be read. */
@ExtendWith(WorkbenchExtension.class)
class MessagesUITest {

	/** Longer than the drawing waits before it counts anew. */
	private static final int PAUSE_MILLIS = 600;
	private static final String MADE = "1 connection made; 1 left out, which exist already or are not allowed";

	@Test
	void aMessageStaysUntilItsUserGoesOn() throws Exception {
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1")));
		connect(drawing);
		pause();
		assertEquals(MADE, Drawing.status());
		User.press("Escape");
		Wait.until("the size is told again", () -> Drawing.status().contains("2 multiply-adds"));
		User.press("ctrl+z");
		Wait.until("and kept up to date", () -> Drawing.status().contains("1 multiply-adds"));
		connect(drawing);
		User.clickAt(drawing.place(300, 260));
		Wait.until("a click does as well", () -> Drawing.status().contains("multiply-adds"));
	}

	private static void connect(Drawing drawing) {
		drawing.select("x1");
		User.press("c");
		drawing.select("h1", "h2");
		User.press("c");
		Wait.until("it is told", () -> Drawing.status().equals(MADE));
	}

	private static void pause() {
		boolean[] over = new boolean[1];
		Display.getCurrent().timerExec(PAUSE_MILLIS, () -> over[0] = true);
		Wait.until("some time has passed", () -> over[0]);
	}
}
