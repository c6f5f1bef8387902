package org.soma.testing.ui;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;

/** Waits for conditions while the workbench goes on. Called on the UI thread. */
public final class Wait {

	private static final Duration LONGEST = Duration.ofSeconds(20);
	/** How often a condition is looked at where nothing happens. */
	private static final int LOOK_AGAIN_MILLIS = 20;

	private Wait() {
	}

	/**
	 * @param what completes "waited in vain until ..."
	 */
	public static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				Assertions.fail("waited in vain until " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(LOOK_AGAIN_MILLIS, () -> {
					// wakes the sleep below
				});
				display.sleep();
			}
		}
	}

	/** Until builds and refreshes are done and all their news have reached the views. */
	public static void untilWorkspaceIsQuiet() {
		IJobManager jobs = Job.getJobManager();
		until("the workspace is quiet", () -> jobs.find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0
				&& jobs.find(ResourcesPlugin.FAMILY_AUTO_REFRESH).length == 0 && jobs.find(ResourcesPlugin.FAMILY_MANUAL_BUILD).length == 0);
		allEvents();
	}

	/** Until no event is left. */
	public static void allEvents() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until none is left
		}
	}
}
