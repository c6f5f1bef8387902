package org.soma.testing.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;

/** Waits for conditions while the workbench goes on. Called on the UI thread. */
public final class Wait {

	private static final Duration LONGEST = Duration.ofSeconds(20);
	/** How often a condition is looked at where nothing happens. */
	private static final int LOOK_AGAIN_MILLIS = 20;

	private static final List<Object> WORKSPACE_JOBS = List.of(ResourcesPlugin.FAMILY_AUTO_BUILD, ResourcesPlugin.FAMILY_AUTO_REFRESH,
			ResourcesPlugin.FAMILY_MANUAL_BUILD);

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
			if (!Holds.get().turn(display)) {
				display.timerExec(LOOK_AGAIN_MILLIS, () -> {
					// wakes the sleep below
				});
				display.sleep();
			}
		}
	}

	/** Lets the workbench do something as its user would have it do: in a turn of the event loop, which is watched. */
	public static <T> T turnOf(Callable<T> work) throws Exception {
		FutureTask<T> task = new FutureTask<>(work);
		Display.getCurrent().asyncExec(task);
		until("the workbench has done it", task::isDone);
		try {
			return task.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof Exception cause ? cause : e;
		}
	}

	/** Until builds and refreshes are done and all their news have reached the views. Those that are due later begin at once. */
	public static void untilWorkspaceIsQuiet() {
		until("the workspace is quiet", () -> {
			List<Job> jobs = WORKSPACE_JOBS.stream().flatMap(family -> Stream.of(Job.getJobManager().find(family))).toList();
			jobs.forEach(Job::wakeUp);
			return jobs.isEmpty();
		});
		allEvents();
	}

	/** Until no event is left. */
	public static void allEvents() {
		Display display = Display.getCurrent();
		while (Holds.get().turn(display)) {
			// until none is left
		}
	}
}
