package org.soma.engine.train;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.soma.engine.EngineException;

/**
 * Trains on a thread of its own, which others steer and watch. Steering takes effect between two steps. Whoever watches asks
 * for {@link #snapshot()} as often as it likes: the training thread makes one when it was asked, and never waits.
 */
public final class Trainer implements AutoCloseable {

	/** How far a command of stepping goes. */
	public enum Stride {
		BATCH, EPOCH
	}

	/** Makes a run from its beginning; called again for each reset. */
	@FunctionalInterface
	public interface Start {

		TrainingRun begin() throws EngineException;
	}

	private final Start start;
	private final Consumer<Trainer> changed;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition wake = lock.newCondition();
	private final Queue<Consumer<TrainingRun>> changes = new ArrayDeque<>();
	private final Thread thread;

	/** Seen by the training thread without the lock, once a step. */
	private volatile boolean interrupted = true;
	private volatile boolean wanted;
	private volatile Snapshot snapshot;
	private volatile TrainingRun run;

	private boolean running;
	private boolean closed;
	/** Steps that are still to be taken while paused. */
	private int batches;
	private int epochs;

	/**
	 * A trainer that is paused at the beginning.
	 *
	 * @param changed called on the training thread when it pauses, ends or completes an epoch
	 * @throws EngineException where the run cannot begin
	 */
	public Trainer(Start start, Consumer<Trainer> changed) throws EngineException {
		this.start = start;
		this.changed = changed;
		run = start.begin();
		snapshot = Snapshot.of(run);
		thread = new Thread(this::work, "Training");
		thread.setDaemon(true);
		thread.start();
	}

	/** Runs until paused, or the end. */
	public void start() {
		steer(() -> running = true);
	}

	public void pause() {
		steer(() -> running = false);
	}

	/** Takes some steps and pauses. */
	public void step(Stride stride, int count) {
		steer(() -> {
			running = false;
			if (stride == Stride.BATCH) {
				batches += count;
			} else {
				epochs += count;
			}
		});
	}

	/** Ends the run where it is. */
	public void stop() {
		change(TrainingRun::stop);
	}

	/** Begins anew, paused, as at the first start. */
	public void reset() throws EngineException {
		TrainingRun fresh = start.begin();
		steer(() -> {
			running = false;
			batches = 0;
			epochs = 0;
			changes.clear();
			changes.add(old -> run = fresh);
		});
	}

	/** Changes something of the run between two steps, such as its rate. */
	public void change(Consumer<TrainingRun> change) {
		steer(() -> changes.add(change));
	}

	private void steer(Runnable command) {
		lock.lock();
		try {
			command.run();
			interrupted = true;
			wake.signalAll();
		} finally {
			lock.unlock();
		}
	}

	/** The latest state that was published; asks for a newer one. Never waits and never makes the training wait. */
	public Snapshot snapshot() {
		wanted = true;
		return snapshot;
	}

	/** How the run ended; nothing while it goes on or is paused. */
	public Optional<Outcome> outcome() {
		return run.outcome();
	}

	public boolean isRunning() {
		lock.lock();
		try {
			return running && run.outcome().isEmpty();
		} finally {
			lock.unlock();
		}
	}

	private void work() {
		while (awaitWork()) {
			TrainingRun now = run;
			int before = now.epochs();
			do {
				now.step();
				if (wanted) {
					publish(now);
				}
			} while (!interrupted && now.epochs() == before && now.outcome().isEmpty());
			account(now, before);
		}
	}

	/** Does what was asked for, and waits while there is nothing to do; false where it is over. */
	private boolean awaitWork() {
		lock.lock();
		try {
			while (true) {
				while (!changes.isEmpty()) {
					changes.poll().accept(run);
					publish(run);
				}
				boolean toDo = run.outcome().isEmpty() && (running || batches > 0 || epochs > 0);
				if (closed) {
					return false;
				}
				if (toDo) {
					// Step by step while a number of batches is to be counted.
					interrupted = !running && epochs == 0;
					return true;
				}
				publish(run);
				wake.awaitUninterruptibly();
			}
		} finally {
			lock.unlock();
		}
	}

	private void account(TrainingRun now, int before) {
		boolean tell;
		lock.lock();
		try {
			boolean epochDone = now.epochs() > before;
			if (!running && batches > 0 && epochs == 0) {
				batches--;
			}
			if (!running && epochDone && epochs > 0) {
				epochs--;
			}
			if (now.outcome().isPresent()) {
				running = false;
				batches = 0;
				epochs = 0;
			}
			tell = epochDone || !running && batches == 0 && epochs == 0;
		} finally {
			lock.unlock();
		}
		if (tell) {
			publish(now);
			changed.accept(this);
		}
	}

	private void publish(TrainingRun now) {
		wanted = false;
		snapshot = Snapshot.of(now);
	}

	@Override
	public void close() {
		steer(() -> closed = true);
	}
}
