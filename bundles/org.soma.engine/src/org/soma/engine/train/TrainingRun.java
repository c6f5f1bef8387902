package org.soma.engine.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.soma.catalog.Catalog;
import org.soma.catalog.EpochResult;
import org.soma.catalog.Loss;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Regularizer;
import org.soma.catalog.Schedule;
import org.soma.catalog.StopRule;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.Learner;
import org.soma.engine.run.Machine;
import org.soma.model.Samples;

/**
 * One run of training, step by step: order of the rows, epochs, validation, schedule and stop rules. For one thread; with
 * the same settings and values it gives the same bits again.
 */
public final class TrainingRun {

	/** Every how many steps the values are kept, to fall back on when numbers become infinite. */
	private static final int KEEP = 512;

	private final Plan plan;
	private final TrainingSettings settings;
	private final Samples train;
	private final Samples validation;
	private final boolean classes;
	private final Learner learner;
	private final Evaluation evaluation;
	private final Schedule schedule;
	private final List<StopRule> stopRules = new ArrayList<>();
	private final RandomSource random;
	private final int[] order;
	private final int batch;
	private final float[] lastGood;
	private final List<EpochRecord> records = new ArrayList<>();

	private double rate;
	private int at;
	private long steps;
	private double lossSum;
	private long hits;
	private double stepLoss = Double.NaN;
	private long epochBegan;
	private double seconds;
	private Outcome outcome;

	/**
	 * @param validation may hold no rows
	 * @param classes whether outputs stand for classes, so that accuracy makes sense
	 * @throws EngineException with one line for the user where settings, plan and data do not fit
	 */
	public TrainingRun(Plan plan, TrainingSettings settings, Samples train, Samples validation, boolean classes) throws EngineException {
		this.plan = plan;
		this.settings = settings.check();
		this.train = train;
		this.validation = validation;
		this.classes = classes;
		check(plan, train);
		Catalog catalog = Catalog.get();
		Loss loss = settings.loss().create(catalog.losses());
		List<Regularizer> regularizers = new ArrayList<>();
		for (TrainingSettings.Pick pick : settings.regularizers()) {
			regularizers.add(pick.create(catalog.regularizers()));
		}
		for (TrainingSettings.Pick pick : settings.stopRules()) {
			stopRules.add(pick.create(catalog.stopRules()));
		}
		Kernels kernels = Kernels.best();
		batch = Math.min(settings.batch(), train.count());
		learner = new Learner(Machine.of(plan, kernels, batch, loss.takesLogits()), kernels, loss,
				settings.optimizer().create(catalog.optimizers()), regularizers,
				settings.clipping() == null ? null : settings.clipping().create(catalog.clippings()));
		evaluation = new Evaluation(plan, kernels, loss);
		schedule = settings.schedule().create(catalog.schedules());
		rate = settings.rate();
		random = RandomSource.of(settings.orderSeed());
		order = new int[train.count()];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		lastGood = learner.machine().values.clone();
		beginEpoch();
	}

	private void check(Plan plan, Samples samples) throws EngineException {
		if (samples.count() == 0) {
			throw new EngineException("there are no rows to train with; give the training split a part of the data");
		}
		if (samples.targets() == 0) {
			throw new EngineException("the data has no targets to learn; give a column the role of target");
		}
		if (samples.inputs() != plan.inputs()) {
			throw new EngineException("the data has " + samples.inputs() + " inputs and the network " + plan.inputs() + "; make them equal");
		}
		if (samples.targets() != plan.outputs().length) {
			throw new EngineException("the data has " + samples.targets() + " targets and the network " + plan.outputs().length
					+ " outputs; make them equal");
		}
		if (settings.batch() > samples.count()) {
			throw new EngineException("the batch of " + settings.batch() + " is larger than the " + samples.count()
					+ " rows to train with; take " + samples.count() + " or less");
		}
	}

	/** Runs to the end. */
	public Outcome run(Consumer<EpochRecord> epochs) {
		while (outcome == null) {
			int before = records.size();
			step();
			if (records.size() > before) {
				epochs.accept(records.get(before));
			}
		}
		return outcome;
	}

	/** Takes one batch; does nothing once the run has ended. */
	public void step() {
		if (outcome != null) {
			return;
		}
		if (steps % KEEP == 0) {
			keep();
		}
		int to = Math.min(at + batch, order.length);
		long stepsPerEpoch = (order.length + batch - 1) / batch;
		stepLoss = learner.step(train, order, at, to, schedule.rate(rate, steps, stepsPerEpoch, settings.epochs()));
		steps++;
		if (!Double.isFinite(stepLoss)) {
			diverged(to - at);
			return;
		}
		lossSum += stepLoss * (to - at);
		if (classes) {
			hits += learner.hits(to - at);
		}
		at = to;
		if (at == order.length) {
			endEpoch();
		}
	}

	private void beginEpoch() {
		at = 0;
		lossSum = 0;
		hits = 0;
		epochBegan = System.nanoTime();
		if (settings.shuffled()) {
			for (int i = order.length - 1; i > 0; i--) {
				int other = random.index(i + 1);
				int row = order[i];
				order[i] = order[other];
				order[other] = row;
			}
		}
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
		int epoch = records.size() + 1;
		records.add(new EpochRecord(epoch, trainLoss, validationLoss, trainAccuracy, validationAccuracy,
				schedule.rate(rate, steps - 1, (order.length + batch - 1) / batch, settings.epochs()), elapsed));
		schedule.epochEnded(epoch, Double.isNaN(validationLoss) ? trainLoss : validationLoss);
		EpochResult result = new EpochResult(epoch, trainLoss, validationLoss, trainAccuracy, validationAccuracy);
		for (StopRule rule : stopRules) {
			Optional<String> reason = rule.reasonToStop(result);
			if (reason.isPresent()) {
				end(reason.get(), false);
				return;
			}
		}
		if (epoch >= settings.epochs()) {
			end(null, false);
		} else {
			beginEpoch();
		}
	}

	private void end(String reason, boolean diverged) {
		outcome = new Outcome(records.size(), steps, seconds, reason, diverged);
	}

	/** The values as they are are known to have given a finite loss one step ago at the latest. */
	private void keep() {
		System.arraycopy(learner.machine().values, 0, lastGood, 0, lastGood.length);
	}

	private void diverged(int samples) {
		int unit = learner.machine().firstUnsound(samples);
		String where = unit < 0 ? "in the loss" : unit < plan.inputs() ? "in the data, at " + plan.label(unit) : "in " + plan.label(unit);
		System.arraycopy(lastGood, 0, learner.machine().values, 0, lastGood.length);
		seconds += (System.nanoTime() - epochBegan) * 1e-9;
		end("diverged at step " + steps + ", where numbers became infinite " + where
				+ "; try a lower rate, clip gradients or scale the data (the last good weights are kept)", true);
	}

	/** The values in the order of the plan. */
	public float[] values() {
		float[] values = new float[plan.values().count()];
		learner.machine().store(learner.machine().values, values);
		return values;
	}

	/** The gradients of the last step in the order of the plan. */
	public float[] gradients() {
		float[] gradients = new float[plan.values().count()];
		learner.machine().store(learner.machine().gradients, gradients);
		return gradients;
	}

	/** What each unit gave for the first row of the last step. */
	public float[] activations() {
		float[] activations = new float[plan.units()];
		for (int unit = 0; unit < activations.length; unit++) {
			activations[unit] = learner.machine().activation(0, unit);
		}
		return activations;
	}

	public Evaluation evaluation() {
		return evaluation;
	}

	public List<EpochRecord> records() {
		return List.copyOf(records);
	}

	public long steps() {
		return steps;
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

	/** Ends the run where it is. */
	public void stop() {
		if (outcome == null) {
			seconds += (System.nanoTime() - epochBegan) * 1e-9;
			end("stopped", false);
		}
	}

	/** Changes the rate that the schedule starts from. */
	public void setRate(double rate) {
		this.rate = rate;
	}
}
