package org.soma.engine.kernels;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Shares a large piece of work among the processor's cores. Handing it over costs some microseconds, so pieces must be worth
 * it. Whoever finds the team at work for somebody else works alone; the helpers sleep while there is nothing to do.
 */
final class Team {

	private static final int MOST = 4;
	/** How long one waits awake for what is about to come: about a tenth of a millisecond. */
	private static final int PATIENCE = 2000;

	/** Work that can be done in parts of any number, which touch nothing in common. */
	interface Work {

		void part(int index, int parts);
	}

	private final AtomicBoolean busy = new AtomicBoolean();
	private final Helper[] helpers;

	private Team(int helpers) {
		this.helpers = new Helper[helpers];
		for (int i = 0; i < helpers; i++) {
			this.helpers[i] = new Helper();
			this.helpers[i].start();
		}
	}

	/** The one team of the JVM, which begins when it is first asked for. */
	private static final class Holder {
		static final Team TEAM = new Team(Math.min(MOST, Runtime.getRuntime().availableProcessors()) - 1);
	}

	/** Reserves the team for this thread until {@link #run}; false where it is busy or there is none. */
	static boolean reserve() {
		return Holder.TEAM.helpers.length > 0 && Holder.TEAM.busy.compareAndSet(false, true);
	}

	/** Does all parts of the work and frees the team. */
	static void run(Work work) {
		Holder.TEAM.share(work);
	}

	private void share(Work work) {
		int parts = helpers.length + 1;
		try {
			for (int i = 0; i < helpers.length; i++) {
				helpers[i].begin(work, i + 1, parts);
			}
			work.part(0, parts);
		} finally {
			// Whatever became of this part: the arrays are not free before the others are done.
			for (Helper helper : helpers) {
				helper.await();
			}
			busy.set(false);
		}
		for (Helper helper : helpers) {
			helper.tellFailure();
		}
	}

	private static final class Helper extends Thread {

		private int index;
		private int parts;
		private Thread caller;
		private volatile Work work;
		private volatile Throwable failure;

		Helper() {
			super("Computing");
			setDaemon(true);
		}

		void begin(Work next, int itsIndex, int ofParts) {
			index = itsIndex;
			parts = ofParts;
			caller = Thread.currentThread();
			work = next;
			LockSupport.unpark(this);
		}

		void await() {
			for (int i = 0; work != null; i++) {
				rest(i);
			}
		}

		void tellFailure() {
			Throwable thrown = failure;
			if (thrown != null) {
				failure = null;
				throw new IllegalStateException(thrown);
			}
		}

		@Override
		public void run() {
			while (true) {
				for (int i = 0; work == null; i++) {
					rest(i);
				}
				try {
					work.part(index, parts);
				} catch (Throwable e) { // a helper that died would be waited for for ever
					failure = e;
				}
				Thread waiting = caller;
				work = null;
				LockSupport.unpark(waiting);
			}
		}

		private static void rest(int turn) {
			if (turn < PATIENCE) {
				Thread.onSpinWait();
			} else {
				LockSupport.park();
			}
		}
	}
}
