package org.soma.testing.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Sees to it that a test ends. One that takes too long mostly waits for somebody to answer a dialog: then the watchdog
 * keeps a picture and what the threads are doing, and closes all dialogs. Where not even that helps, it ends the process.
 * It has a thread of its own, for the UI thread is the one that hangs.
 */
public final class Watchdog implements AutoCloseable {

	private static final Duration GRACE = Duration.ofSeconds(30);

	private final String test;
	private final Duration patience;
	private final Display display = Display.getCurrent();
	private final CountDownLatch done = new CountDownLatch(1);
	private volatile boolean barked;

	/** Begins to watch. Called on the UI thread. */
	public Watchdog(String test, Duration patience) {
		this.test = test;
		this.patience = patience;
		Thread thread = new Thread(this::watch, "Watchdog");
		thread.setDaemon(true);
		thread.start();
	}

	private void watch() {
		if (isDoneWithin(patience)) {
			return;
		}
		barked = true;
		Evidence.keepPicture(test);
		Evidence.keepThreads(test);
		System.err.println(test + " hangs; see " + Evidence.picture(test) + " and " + Evidence.threads(test));
		display.asyncExec(Widgets::closeDialogs);
		if (!isDoneWithin(GRACE)) {
			System.err.println(test + " hangs for good, so the tests end here");
			Runtime.getRuntime().halt(1);
		}
	}

	private boolean isDoneWithin(Duration time) {
		try {
			return done.await(time.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			return true;
		}
	}

	/** Whether the test took too long. */
	public boolean hasBarked() {
		return barked;
	}

	/** The test is over. */
	@Override
	public void close() {
		done.countDown();
	}
}
