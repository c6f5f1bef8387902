package org.soma.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.Snapshot;
import org.soma.engine.train.Trainer;
import org.soma.engine.train.Trainer.Stride;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;

/**
 * The training of an open network. While it runs, the document keeps the values from before; when it pauses or ends, those
 * it came to are one step of the document's history, and going on makes that step longer. What the user edits meanwhile
 * counts from the next step on.
 *
 * <p>
 * Belongs to the thread of the document; the training itself has one of its own.
 */
public final class Session implements Live.Source, AutoCloseable {

	public enum State {
		/** At its beginning. */
		READY, RUNNING, PAUSED, ENDED
	}

	private static final long TELL_NANOS = 50_000_000;

	private final ModelDocument document;
	private final PreparedData data;
	private final Executor owner;
	private final Consumer<TrainingRun> equipment;
	private final Live live;
	private final Trainer trainer;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean told = new AtomicBoolean();
	/** For the training thread alone. */
	private long toldAt;
	private final ModelDocumentListener editing = new ModelDocumentListener() {

		@Override
		public void contentChanged(ModelDocument changed) {
			follow();
		}

		@Override
		public void reloaded(ModelDocument changed) {
			follow();
		}
	};

	/** The network as it stands in the document. The training thread reads it when it begins anew. */
	private volatile Plan plan;
	private volatile TrainingSettings settings;
	/** What {@link #reset} goes back to. */
	private Plan origin;
	private NewValues step;
	private Object run = new Object();
	private boolean begun;
	/** Whether the run goes on where another one ended, so that the start of that one is its start too. */
	private boolean continuing;
	private boolean closed;
	private String trouble;

	/**
	 * A training that is ready to start.
	 *
	 * @param owner runs what it is given in the thread of the document, later
	 * @param equipment sees each run before its first step, as to record it; called in the thread of the document
	 * @throws EngineException with one line for the user where network, data and settings do not fit
	 */
	public Session(ModelDocument document, PreparedData data, TrainingSettings settings, Live live, Executor owner,
			Consumer<TrainingRun> equipment) throws EngineException {
		this.document = document;
		this.data = data;
		this.settings = settings;
		this.live = live;
		this.owner = owner;
		this.equipment = equipment;
		plan = Plan.of(network());
		origin = plan;
		trainer = new Trainer(this::begin, changed -> tell());
		document.addListener(editing);
		live.show(document, this);
	}

	private TrainingRun begin() throws EngineException {
		TrainingRun run = new TrainingRun(plan, settings, data.train(), data.validation(), data.classification());
		equipment.accept(run);
		return run;
	}

	private Network network() {
		return (Network) document.getModel();
	}

	public ModelDocument document() {
		return document;
	}

	public PreparedData data() {
		return data;
	}

	public TrainingSettings settings() {
		return settings;
	}

	public State state() {
		if (trainer.outcome().isPresent()) {
			return State.ENDED;
		}
		return trainer.isRunning() ? State.RUNNING : begun ? State.PAUSED : State.READY;
	}

	/** Stands for the run at hand: another one once it begins anew. */
	public Object run() {
		return run;
	}

	/** How it ended, where it has. */
	public Optional<Outcome> outcome() {
		return trainer.outcome();
	}

	/** Why it cannot go on with the network as it is now, in one line for the user. */
	public Optional<String> trouble() {
		return Optional.ofNullable(trouble);
	}

	@Override
	public Snapshot snapshot() {
		return trainer.snapshot();
	}

	/** How many rows of the epoch at hand were taken. */
	public int rowsTaken() {
		return trainer.rowsTaken();
	}

	/** What the epochs came to, without the first ones. */
	public List<EpochRecord> records(int from) {
		return trainer.records(from);
	}

	public void start() {
		if (trouble == null) {
			markStart();
			trainer.start();
			changed();
		}
	}

	/** What was edited by hand before the first step belongs to the start. */
	private void markStart() {
		if (!begun && !continuing) {
			origin = plan;
		}
		if (!begun) {
			begun = true;
			listeners.forEach(listener -> listener.begins(this));
		}
	}

	public void pause() {
		trainer.pause();
	}

	/** Pauses and makes what was learned a step of the history before it returns. */
	public void pauseNow() {
		trainer.pauseNow();
		look();
	}

	/** Takes some steps and pauses. */
	public void step(Stride by, int count) {
		if (trouble == null) {
			markStart();
			trainer.step(by, count);
		}
	}

	/** Ends it where it is. */
	public void stop() {
		trainer.stop();
	}

	/** Goes on with other settings from the next step on, or begins with them. */
	public void change(TrainingSettings other) throws EngineException {
		trainer.change(other);
		settings = other;
		changed();
	}

	/**
	 * Begins anew, from the values that the network had before the first step: of the first run, where others {@linkplain
	 * #trainOn went on} where one ended.
	 *
	 * @throws EngineException with one line for the user where the network as it is now cannot be trained
	 */
	public void reset() throws EngineException {
		int[] origins = plan.values().origins(origin.values());
		float[] values = plan.values().start();
		float[] first = origin.values().start();
		for (int i = 0; i < values.length; i++) {
			values[i] = origins[i] < 0 ? values[i] : first[origins[i]];
		}
		restart("Reset to the same start", values);
	}

	/**
	 * Begins another run where the last one ended.
	 *
	 * @throws EngineException with one line for the user where the network as it is now cannot be trained
	 */
	public void trainOn() throws EngineException {
		Plan first = origin;
		restart("Train on", plan.values().start());
		origin = first;
		continuing = true;
	}

	/**
	 * Begins anew from other values.
	 *
	 * @param values in the order of {@link #plan()}; those that are frozen must be as they are
	 */
	public void restart(String label, float[] values) throws EngineException {
		trainer.pause();
		document.removeListener(editing);
		try {
			if (!Arrays.equals(values, plan.values().start())) {
				stack().execute(new NewValues(label, plan, plan.values().start(), values));
			}
			// A plan of its own, so that no state of the old run is taken for one of the new.
			plan = Plan.of(network());
			trainer.reset();
			origin = plan;
			run = new Object();
			step = null;
			begun = false;
			continuing = false;
			trouble = null;
		} finally {
			document.addListener(editing);
		}
		changed();
	}

	/** The network as it stands in the document. */
	public Plan plan() {
		return plan;
	}

	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	private CommandStack stack() {
		return document.getEditingDomain().getCommandStack();
	}

	/** On the training thread. A network that is trained fast completes more epochs than anybody wants to hear of. */
	private void tell() {
		long now = System.nanoTime();
		if (trainer.isRunning() && now - toldAt < TELL_NANOS) {
			return;
		}
		toldAt = now;
		if (!told.getAndSet(true)) {
			owner.execute(this::look);
		}
	}

	private void look() {
		told.set(false);
		if (!closed) {
			if (!trainer.isRunning() && trouble == null) {
				keep();
			}
			changed();
		}
	}

	private void changed() {
		listeners.forEach(listener -> listener.changed(this));
	}

	/** Makes what was learned a step of the history; one that was the last and is not saved yet is replaced by a longer one. */
	private void keep() {
		Snapshot learned = trainer.snapshot();
		float[] before = plan.values().start();
		if (learned.plan() != plan || Arrays.equals(learned.values(), before)) {
			return;
		}
		document.removeListener(editing);
		if (step != null && stack().getUndoCommand() == step && document.isDirty()) {
			before = step.before();
			stack().undo();
		}
		step = new NewValues("Train to epoch " + learned.epoch() + ", step " + learned.step(), plan, before, learned.values());
		stack().execute(step);
		document.addListener(editing);
		follow();
	}

	/** Takes the network as it stands in the document now. */
	private void follow() {
		try {
			Plan edited = Plan.of(network());
			boolean interrupted = trainer.isRunning() && isOtherwiseBuilt(edited);
			trainer.change(edited);
			plan = edited;
			trouble = null;
			if (interrupted) {
				trainer.pause();
				listeners.forEach(listener -> listener.structureChanged(this));
			}
		} catch (EngineException e) {
			trainer.pause();
			trouble = e.getMessage();
			changed();
		}
	}

	private boolean isOtherwiseBuilt(Plan edited) {
		return edited.units() != plan.units() || edited.values().count() != plan.values().count()
				|| Arrays.stream(edited.values().origins(plan.values())).anyMatch(origin -> origin < 0);
	}

	/** Ends it and lets go of the document. What was learned since it last paused is kept. */
	@Override
	public void close() {
		if (closed) {
			return;
		}
		closed = true;
		trainer.close();
		keep();
		document.removeListener(editing);
		live.hide(document, this);
	}
}
