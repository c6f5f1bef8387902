package org.soma.testing.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Watches how long the UI thread is held: how much it computes from one turn of an event loop to the next. Processor time is
 * what counts, so that a machine busy with other work changes nothing. Tests run in the UI thread themselves: only what the
 * workbench does when they let it, in {@link Wait}, is watched. A dialog has an event loop of its own, inside the turn that
 * opened it; its turns are told apart by the events of that loop.
 */
public final class Holds {

	/** Longer than this is felt. */
	static final long FELT_MILLIS = 100;
	private static final int SAMPLE_EVERY_MILLIS = 20;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final Holds INSTANCE = new Holds();

	private final List<Hold> felt = new ArrayList<>();
	private final List<StackTraceElement[]> samples = new ArrayList<>();
	private Thread uiThread;
	private volatile String test = "the start";
	/** Processor time at which the turn began, in nanoseconds; negative while nothing is watched. */
	private volatile long begun = -1;
	/** How many events are being delivered, one inside the other, and in which of them the innermost loop runs. */
	private int depth;
	private int loop;

	private Holds() {
	}

	/** Begins to watch, with the first call. Called on the UI thread. */
	static Holds get() {
		if (INSTANCE.uiThread == null) {
			INSTANCE.install(Display.getCurrent());
		}
		return INSTANCE;
	}

	private void install(Display display) {
		uiThread = Thread.currentThread();
		display.addListener(SWT.PreEvent, this::eventBegins);
		display.addListener(SWT.PostEvent, this::eventEnds);
		display.addListener(SWT.PreExternalEventDispatch, this::sleeps);
		display.addListener(SWT.PostExternalEventDispatch, event -> next());
		Thread sampler = new Thread(this::sample, "UI thread sampler");
		sampler.setDaemon(true);
		sampler.start();
	}

	/** One turn of the event loop of a test, which may be inside another where a test answers a dialog. */
	boolean turn(Display display) {
		int outerDepth = depth;
		boolean inside = begun >= 0;
		next();
		loop = depth;
		begun = now();
		try {
			return display.readAndDispatch();
		} finally {
			end();
			begun = inside ? now() : -1;
			depth = outerDepth;
		}
	}

	/** What is held from now on happens in this test. */
	void begin(String name) {
		test = name;
	}

	/** All that were felt so far, the longest first. */
	List<Hold> felt() {
		return felt.stream().sorted(Comparator.comparingLong(Hold::millis).reversed()).toList();
	}

	List<Hold> felt(String name) {
		return felt().stream().filter(hold -> hold.test().equals(name)).toList();
	}

	/** Those that are felt while something is done, which are reported to nobody else. */
	public static List<Hold> during(Runnable work) {
		List<Hold> all = get().felt;
		int before = all.size();
		work.run();
		List<Hold> during = all.subList(before, all.size());
		List<Hold> felt = List.copyOf(during);
		during.clear();
		return felt;
	}

	private void eventBegins(Event event) {
		if (depth == loop) {
			next();
		}
		depth++;
	}

	private void eventEnds(Event event) {
		depth--;
		if (depth < loop) {
			loop = depth; // the dialog has closed
			next();
		}
	}

	/** Only event loops do. */
	private void sleeps(Event event) {
		loop = depth;
		next();
	}

	private void next() {
		if (begun >= 0) {
			end();
			begun = now();
		}
	}

	private void end() {
		if (begun < 0) {
			return;
		}
		long millis = TimeUnit.NANOSECONDS.toMillis(now() - begun);
		synchronized (samples) {
			Hold hold = new Hold(test, millis, List.copyOf(samples));
			if (millis > FELT_MILLIS && !hold.isNativeDialog()) {
				felt.add(hold);
			}
			samples.clear();
		}
	}

	private static long now() {
		return THREADS.getCurrentThreadCpuTime();
	}

	/** In a thread of its own. */
	private void sample() {
		try {
			while (true) {
				Thread.sleep(SAMPLE_EVERY_MILLIS);
				long turn = begun;
				if (turn >= 0 && THREADS.getThreadCpuTime(uiThread.threadId()) - turn > TimeUnit.MILLISECONDS.toNanos(SAMPLE_EVERY_MILLIS)) {
					StackTraceElement[] stack = uiThread.getStackTrace();
					synchronized (samples) {
						if (begun == turn) {
							samples.add(stack);
						}
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
