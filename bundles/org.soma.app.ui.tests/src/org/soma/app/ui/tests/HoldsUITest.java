package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.Hold;
import org.soma.testing.ui.Holds;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** The watch on the UI thread sees what computes there, and only that. */
@ExtendWith(WorkbenchExtension.class)
class HoldsUITest {

	private static final int LONG_MILLIS = 300;

	private boolean done;

	@Test
	void whatComputesIsSeenWithItsPlace() {
		List<Hold> holds = whileRunning(HoldsUITest::compute);
		assertEquals(1, holds.size());
		assertTrue(holds.get(0).millis() >= LONG_MILLIS && holds.get(0).toString().contains("compute"), holds::toString);
	}

	@Test
	void whatWaitsIsNot() {
		assertEquals(List.of(), whileRunning(() -> {
			try {
				Thread.sleep(LONG_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}));
	}

	@Test
	void aDialogThatIsOpenIsNotButWhatItDoesIs() {
		List<Hold> holds = whileRunning(() -> {
			Display.getCurrent().timerExec(LONG_MILLIS / 2, HoldsUITest::compute);
			MessageDialog.openInformation(WorkbenchExtension.page().getWorkbenchWindow().getShell(), "Wait a Moment", "until it is closed");
		});
		assertEquals(1, holds.size(), holds::toString);
	}

	private List<Hold> whileRunning(Runnable work) {
		return Holds.during(() -> {
			Display.getCurrent().asyncExec(() -> {
				work.run();
				done = true;
			});
			closeAfterAWhile();
			Wait.until("it is done", () -> done);
			Wait.allEvents();
		});
	}

	/** The dialog, long after it has computed. */
	private void closeAfterAWhile() {
		Display.getCurrent().timerExec(3 * LONG_MILLIS, () -> {
			for (Shell shell : Display.getCurrent().getShells()) {
				if (shell.getText().equals("Wait a Moment")) {
					shell.close();
				}
			}
		});
	}

	private static void compute() {
		var threads = ManagementFactory.getThreadMXBean();
		long end = threads.getCurrentThreadCpuTime() + LONG_MILLIS * 1_000_000L;
		while (threads.getCurrentThreadCpuTime() < end) {
			// that is all it does
		}
	}
}
