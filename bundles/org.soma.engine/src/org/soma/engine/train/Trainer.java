package org.soma.engine.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;

/**
 * Trains on a thread of its own, which others steer and watch. Steering takes effect between two steps. Whoever watches asks
 * for {@link #snapshot()} as often as it likes: the training thread makes one when it was asked, and never waits.
 */
public final class Trainer implements AutoCloseable {

	/** How far a command of stepping goes. */
	public enum Stride {
		SAMPLE, BATCH, EPOCH
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
	private final Condition rested = lock.newCondition();
	private final List<Consumer<TrainingRun>> changes = new ArrayList<>();
	private final Thread thread;

	/** Seen by the training thread without the lock, once a step. */
	private volatile boolean interrupted = true;
	private volatile boolean wanted;
	private volatile Snapshot snapshot;
	private volatile TrainingRun run;
	/** Whether no steps are taken or asked for, and the snapshot is of the last one. */
	private volatile boolean resting = true;

	private boolean running;
	private boolean closed;
	/** For the training thread alone: whether it takes rows one by one. */
	private boolean singly;
	/** Steps that are still to be taken while paused. */
	private Stride stride = Stride.BATCH;
	private int left;

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
		steer(() -> {
			running = true;
			left = 0;
			resting = false;
		});
	}

	public void pause() {
		steer(this::halt);
	}

	/** Pauses, and returns when the step at hand is done. Not to be called on the training thread. */
	public void pauseNow() {
		pause();
		lock.lock();
		try {
			while (!resting && thread.isAlive()) {
				rested.awaitUninterruptibly();
			}
		} finally {
			lock.unlock();
		}
	}

	private void halt() {
		running = false;
		left = 0;
	}

	/** Takes some steps and pauses. */
	public void step(Stride by, int count) {
		steer(() -> {
			left = running || by != stride ? count : left + count;
			stride = by;
			running = false;
			resting = false;
		});
	}

	/** Ends the run where it is. */
	public void stop() {
		change(now -> now.stop("stopped"));
	}

	/** Begins anew, paused, as at the first start. */
	public void reset() throws EngineException {
		TrainingRun fresh = start.begin();
		steer(() -> {
			halt();
			changes.clear();
			changes.add(old -> {
				old.stop("begun anew");
				run = fresh;
			});
		});
	}

	/**
	 * Goes on with other settings from the next step on.
	 *
	 * @throws EngineException with one line for the user where they do not fit; the run then goes on as it was
	 */
	public void change(TrainingSettings settings) throws EngineException {
		run.check(run.plan(), settings);
		change(checked(now -> now.change(settings)));
	}

	/**
	 * Goes on with the network as it was edited, from the next step on.
	 *
	 * @throws EngineException with one line for the user where it does not fit the data; the run then goes on as it was
	 */
	public void change(Plan edited) throws EngineException {
		run.check(edited, run.settings());
		change(checked(now -> now.change(edited)));
	}

	private void change(Consumer<TrainingRun> change) {
		steer(() -> changes.add(change));
	}

	@FunctionalInterface
	private interface Change {
		void make(TrainingRun run) throws EngineException;
	}

	/** A change that was found possible before; only another one in between can have made it impossible, and then it counts. */
	private static Consumer<TrainingRun> checked(Change change) {
		return now -> {
			try {
				change.make(now);
			} catch (EngineException e) {
				now.stop(e.getMessage());
			}
		};
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

	/** What the epochs came to, without the first ones. */
	public List<EpochRecord> records(int from) {
		return run.records(from);
	}

	/** How many rows of the epoch at hand were taken. */
	public int rowsTaken() {
		return run.rowsTaken();
	}

	/** How the run ended; nothing while it goes on or is paused. */
	public Optional<Outcome> outcome() {
		return run.outcome();
	}

	/** Whether steps are taken, or about to be; if not, the snapshot is of the last one. */
	public boolean isRunning() {
		return !resting;
	}

	private void work() {
		while (awaitCommand()) {
			boolean altered = applyChanges();
			if (isToGoOn()) {
				advance();
			} else if (altered || !resting) {
				rest();
			}
		}
		run.stop("closed");
		publish(run);
	}

	private void rest() {
		publish(run);
		lock.lock();
		try {
			resting = !running && left == 0 || run.outcome().isPresent();
			rested.signalAll();
		} finally {
			lock.unlock();
		}
		changed.accept(this);
	}

	/** Waits while there is nothing to do; false where it is over. */
	private boolean awaitCommand() {
		lock.lock();
		try {
			while (!closed && resting && changes.isEmpty() && !isToGoOn()) {
				wake.awaitUninterruptibly();
			}
			return !closed;
		} finally {
			lock.unlock();
		}
	}

	private boolean applyChanges() {
		List<Consumer<TrainingRun>> pending;
		lock.lock();
		try {
			pending = List.copyOf(changes);
			changes.clear();
		} finally {
			lock.unlock();
		}
		pending.forEach(change -> change.accept(run));
		return !pending.isEmpty();
	}

	private boolean isToGoOn() {
		lock.lock();
		try {
			singly = !running && stride == Stride.SAMPLE;
			// Step by step while they are to be counted.
			interrupted = !changes.isEmpty() || !running && stride != Stride.EPOCH;
			return !closed && run.outcome().isEmpty() && (running || left > 0);
		} finally {
			lock.unlock();
		}
	}

	/** Takes steps until the epoch ends or something is asked for. */
	private void advance() {
		TrainingRun now = run;
		int before = now.epochs();
		do {
			if (singly) {
				now.sample();
			} else {
				now.step();
			}
			if (wanted) {
				publish(now);
			}
		} while (!interrupted && now.epochs() == before && now.outcome().isEmpty());
		account(now, before);
	}

	private void account(TrainingRun now, int before) {
		boolean epochDone = now.epochs() > before;
		lock.lock();
		try {
			if (!running && left > 0 && (stride != Stride.EPOCH || epochDone)) {
				left--;
			}
			if (now.outcome().isPresent()) {
				halt();
			}
		} finally {
			lock.unlock();
		}
		if (epochDone) {
			changed.accept(this);
		}
	}

	private void publish(TrainingRun now) {
		wanted = false;
		snapshot = Snapshot.of(now);
	}

	/** Ends the run after the step at hand, whose state is the last snapshot. */
	@Override
	public void close() {
		steer(() -> closed = true);
		boolean interruptedMeanwhile = false;
		while (thread != Thread.currentThread() && thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interruptedMeanwhile = true;
			}
		}
		if (interruptedMeanwhile) {
			Thread.currentThread().interrupt();
		}
	}
}
