package org.soma.engine.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.soma.catalog.Catalog;
import org.soma.catalog.EpochResult;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Schedule;
import org.soma.catalog.StopRule;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.Learner;
import org.soma.model.Samples;

/**
 * One run of training, step by step: order of the rows, epochs, validation, schedule and stop rules. For one thread; with
 * the same settings and values it gives the same bits again.
 */
public final class TrainingRun {

	/** Every how many steps the values are kept, to fall back on when numbers become infinite. */
	private static final int KEEP = 512;

	private final Samples train;
	private final Samples validation;
	private final boolean classes;
	private final RandomSource random;
	private final int[] order;
	private final List<EpochRecord> records = new ArrayList<>();
	private Runnable onBegin = () -> {
		// nobody asked
	};
	private Consumer<EpochRecord> listener = record -> {
		// nobody asked
	};
	private Consumer<Outcome> onEnd = ended -> {
		// nobody asked
	};
	private boolean begun;

	private volatile Trainee trainee;
	private volatile TrainingSettings settings;
	/** Whether the learner has seen a row. */
	private boolean ran;
	private Evaluation evaluation;
	private Schedule schedule;
	private List<StopRule> stopRules;
	private int batch;
	private float[] lastGood;
	/** Values that are to become the last good ones when the step that begins with them gives a finite loss. */
	private float[] candidate;
	private boolean tried;

	private int at;
	/** How many rows of the batch at hand were taken one by one. */
	private int taken;
	private double takenLoss;
	private long steps;
	private double lossSum;
	private long hits;
	private double stepLoss = Double.NaN;
	private final StepLosses stepLosses = new StepLosses();
	private long epochBegan;
	private double seconds;
	private volatile Outcome outcome;

	/**
	 * @param validation may hold no rows
	 * @param classes whether outputs stand for classes, so that accuracy makes sense
	 * @throws EngineException with one line for the user where settings, plan and data do not fit
	 */
	public TrainingRun(Plan plan, TrainingSettings settings, Samples train, Samples validation, boolean classes) throws EngineException {
		this.train = train;
		this.validation = validation;
		this.classes = classes;
		check(plan, settings);
		schedule = settings.schedule().create(Catalog.get().schedules());
		stopRules = rules(settings);
		equip(plan, settings);
		random = RandomSource.of(settings.orderSeed());
		order = new int[train.count()];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		beginEpoch();
	}

	/**
	 * Holds a network and settings against the data of this run, which may go on meanwhile.
	 *
	 * @throws EngineException with one line for the user
	 */
	public void check(Plan otherPlan, TrainingSettings otherSettings) throws EngineException {
		Trainee.check(otherPlan, otherSettings, train);
	}

	/** Makes what runs a plan with settings, at the values that the network has. */
	private void equip(Plan newPlan, TrainingSettings newSettings) throws EngineException {
		trainee = Trainee.of(newPlan, newSettings);
		settings = newSettings;
		batch = newSettings.batch();
		ran = false;
		evaluation = new Evaluation(newPlan, Kernels.best(), settings.loss().create(Catalog.get().losses()));
		lastGood = trainee.learner().machine().values.clone();
		candidate = lastGood.clone();
	}

	private static List<StopRule> rules(TrainingSettings settings) throws EngineException {
		List<StopRule> rules = new ArrayList<>();
		for (TrainingSettings.Pick pick : settings.stopRules()) {
			rules.add(pick.create(Catalog.get().stopRules()));
		}
		return rules;
	}

	/**
	 * Goes on with other settings from the values and the place in the data where it is. An optimizer that stays the same
	 * keeps what it remembers, as do a schedule and stop rules; the order of the rows is not shuffled anew.
	 */
	public void change(TrainingSettings other) throws EngineException {
		check(trainee.plan(), other);
		finishBatch();
		float[] values = values();
		Learner.Memory memory = trainee.learner().memory();
		TrainingSettings before = settings;
		equip(trainee.plan(), other);
		trainee.learner().load(values);
		System.arraycopy(trainee.learner().machine().values, 0, lastGood, 0, lastGood.length);
		if (other.optimizer().equals(before.optimizer())) {
			trainee.learner().recall(memory);
		}
		pace();
		if (!other.schedule().equals(before.schedule())) {
			schedule = other.schedule().create(Catalog.get().schedules());
		}
		if (!other.stopRules().equals(before.stopRules())) {
			stopRules = rules(other);
		}
	}

	/**
	 * Goes on with the network as its user has edited it meanwhile: activations, frozen flags, links that came or went.
	 * Values that were edited are taken from the network, all others from training.
	 *
	 * @param edited a plan of the same network
	 */
	public void change(Plan edited) throws EngineException {
		check(edited, settings);
		finishBatch();
		float[] values = edited.values().follow(trainee.plan().values(), values());
		int[] origins = edited.values().origins(trainee.plan().values());
		Learner.Memory memory = trainee.learner().memory();
		float[][] numbers = new float[memory.numbers().length][origins.length];
		for (int k = 0; k < numbers.length; k++) {
			for (int i = 0; i < origins.length; i++) {
				numbers[k][i] = origins[i] < 0 ? 0 : memory.numbers()[k][origins[i]];
			}
		}
		equip(edited, settings);
		trainee.learner().load(values);
		trainee.learner().recall(new Learner.Memory(memory.updates(), numbers));
		System.arraycopy(trainee.learner().machine().values, 0, lastGood, 0, lastGood.length);
	}

	/** Tells when the first step is about to be taken, on the thread that trains. */
	public void onBegin(Runnable told) {
		onBegin = told;
	}

	/** Tells of the end, with the values as they stay, on the thread that trains or ends it; of nothing where no step was taken. */
	public void onEnd(Consumer<Outcome> told) {
		onEnd = told;
	}

	/** Tells of each epoch when it is complete, on the thread that trains. */
	public void onEpoch(Consumer<EpochRecord> told) {
		listener = told;
	}

	/** Runs to the end. */
	public Outcome run() {
		while (outcome == null) {
			step();
		}
		return outcome;
	}

	/** Takes one batch, or what is left of it; does nothing once the run has ended. */
	public void step() {
		if (taken > 0) {
			finishBatch();
			return;
		}
		if (outcome != null) {
			return;
		}
		begin();
		keepNowAndThen();
		int to = Math.min(at + batch, order.length);
		stepLoss = trainee.learner().step(train, order, at, to, rate(at));
		ran = true;
		steps++;
		stepLosses.add(stepLoss);
		if (!Double.isFinite(stepLoss)) {
			diverged(to - at);
			return;
		}
		approve();
		lossSum += stepLoss * (to - at);
		if (classes) {
			hits += trainee.learner().hits(to - at);
		}
		advance(to);
	}

	/** Takes one row; the values change when the batch that it is of is complete. */
	public void sample() {
		if (outcome != null) {
			return;
		}
		begin();
		if (taken == 0) {
			keepNowAndThen();
			takenLoss = 0;
		}
		int size = Math.min(batch, order.length - at);
		stepLoss = trainee.learner().gather(train, order, at + taken, size);
		ran = true;
		takenLoss += stepLoss;
		taken++;
		if (!Double.isFinite(stepLoss)) {
			diverged(1);
			return;
		}
		if (classes) {
			hits += trainee.learner().hits(1);
		}
		if (taken == size) {
			approve();
			trainee.learner().learnGathered(rate(at));
			steps++;
			stepLosses.add(takenLoss / size);
			lossSum += takenLoss;
			taken = 0;
			advance(at + size);
		}
	}

	private void begin() {
		if (!begun) {
			begun = true;
			onBegin.run();
		}
	}

	private void finishBatch() {
		while (taken > 0 && outcome == null) {
			sample();
		}
	}

	private void advance(int to) {
		at = to;
		if (at == order.length) {
			endEpoch();
		}
	}

	private void keepNowAndThen() {
		if (steps % KEEP == 0) {
			System.arraycopy(trainee.learner().machine().values, 0, candidate, 0, candidate.length);
			tried = true;
		}
	}

	/** The step gave a finite loss. */
	private void approve() {
		if (tried) {
			tried = false;
			float[] older = lastGood;
			lastGood = candidate;
			candidate = older;
		}
	}

	/** The rate of the step that takes a row of this epoch. */
	private double rate(int row) {
		long stepsPerEpoch = (order.length + batch - 1) / batch;
		return schedule.rate(settings.rate(), records.size() * stepsPerEpoch + row / batch, stepsPerEpoch, settings.epochs());
	}

	private void beginEpoch() {
		at = 0;
		lossSum = 0;
		hits = 0;
		epochBegan = System.nanoTime();
		pace();
		if (settings.shuffled()) {
			for (int i = order.length - 1; i > 0; i--) {
				int other = random.index(i + 1);
				int row = order[i];
				order[i] = order[other];
				order[other] = row;
			}
		}
	}

	/** From here to the end of the epoch steps lie evenly. */
	private void pace() {
		double left = 1 - (double) at / order.length;
		stepLosses.pace(records.size() + 1 - left, Math.ceilDiv(order.length - at, batch) / left);
	}

	private void endEpoch() {
		double elapsed = (System.nanoTime() - epochBegan) * 1e-9;
		seconds += elapsed;
		double trainLoss = lossSum / order.length;
		double trainAccuracy = classes ? (double) hits / order.length : Double.NaN;
		double validationLoss = Double.NaN;
		double validationAccuracy = Double.NaN;
		if (validation.count() > 0) {
			float[] values = values();
			HitCounter counter = new HitCounter();
			validationLoss = evaluation.run(values, validation, counter);
			validationAccuracy = classes ? counter.rate() : Double.NaN;
		}
		double rate = rate(order.length - 1);
		int epoch = records.size() + 1;
		EpochRecord record = new EpochRecord(epoch, trainLoss, validationLoss, trainAccuracy, validationAccuracy, rate, elapsed);
		synchronized (records) {
			records.add(record);
		}
		listener.accept(record);
		schedule.epochEnded(epoch, Double.isNaN(validationLoss) ? trainLoss : validationLoss);
		EpochResult result = new EpochResult(epoch, trainLoss, validationLoss, trainAccuracy, validationAccuracy);
		for (StopRule rule : stopRules) {
			Optional<String> reason = rule.reasonToStop(result);
			if (reason.isPresent()) {
				end(reason.get());
				return;
			}
		}
		if (epoch >= settings.epochs()) {
			end(null);
		} else {
			beginEpoch();
		}
	}

	private void end(String reason) {
		conclude(new Outcome(records.size(), steps, seconds, reason, false, -1));
	}

	private void conclude(Outcome how) {
		outcome = how;
		if (begun) {
			onEnd.accept(how);
		}
	}

	private void diverged(int samples) {
		int unit = trainee.learner().machine().firstUnsound(samples);
		String where = unit < 0 ? "in the loss" : unit < trainee.plan().inputs() ? "in the data, at " + trainee.plan().label(unit)
				: "in " + trainee.plan().label(unit);
		System.arraycopy(lastGood, 0, trainee.learner().machine().values, 0, lastGood.length);
		seconds += (System.nanoTime() - epochBegan) * 1e-9;
		conclude(new Outcome(records.size(), steps, seconds, "diverged at step " + steps + ", where numbers became infinite " + where
				+ "; try a lower rate, clip gradients or scale the data (the last good weights are kept)", true, unit));
	}

	/** The network as it is run. */
	public Plan plan() {
		return trainee.plan();
	}

	public TrainingSettings settings() {
		return settings;
	}

	/** The values in the order of the plan. */
	public float[] values() {
		return trainee.values();
	}

	/** The gradients of the last step in the order of the plan. */
	public float[] gradients() {
		return trainee.gradients();
	}

	/** What each unit gave for the first row of the last step; NaN where the network as it is now has not run yet. */
	public float[] activations() {
		if (ran) {
			return trainee.activations();
		}
		float[] activations = new float[trainee.plan().units()];
		Arrays.fill(activations, Float.NaN);
		return activations;
	}

	public Evaluation evaluation() {
		return evaluation;
	}

	/** What the epochs came to, without the first ones; any thread may ask. */
	public List<EpochRecord> records(int from) {
		synchronized (records) {
			return List.copyOf(records.subList(Math.min(from, records.size()), records.size()));
		}
	}

	/** The loss of each step so far. */
	public LossTrace losses() {
		return stepLosses.trace();
	}

	public long steps() {
		return steps;
	}

	/** How many rows of the epoch at hand were taken, and of how many. Any thread may ask, and may hear of a step a little later. */
	public int rowsTaken() {
		return at + taken;
	}

	public int rows() {
		return order.length;
	}

	/** Epochs that are complete. */
	public int epochs() {
		return records.size();
	}

	/** The loss of the last step. */
	public double loss() {
		return stepLoss;
	}

	/** How the run ended; nothing while it goes on. */
	public Optional<Outcome> outcome() {
		return Optional.ofNullable(outcome);
	}

	/**
	 * Ends the run where it is.
	 *
	 * @param reason one line for the user
	 */
	public void stop(String reason) {
		if (outcome == null) {
			seconds += (System.nanoTime() - epochBegan) * 1e-9;
			end(reason);
		}
	}
}
