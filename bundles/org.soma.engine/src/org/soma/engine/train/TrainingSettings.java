package org.soma.engine.train;

import java.util.List;
import java.util.Map;

import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Registry;
import org.soma.engine.EngineException;
import org.soma.model.Choice;
import org.soma.model.Training;

/**
 * How to train, checked. Choices are kept as the catalog's ids with their settings, for a schedule or a stop rule keeps
 * state and is made anew for each run.
 */
public record TrainingSettings(Pick loss, Pick optimizer, double rate, Pick schedule, List<Pick> regularizers, Pick clipping,
		List<Pick> stopRules, int epochs, int batch, boolean shuffled, long orderSeed) {

	/** An entry of the catalog with values for its parameters. */
	public record Pick(String id, Map<String, String> settings) {

		public static Pick of(String id) {
			return new Pick(id, Map.of());
		}

		static Pick of(Choice choice, String usual) {
			return choice == null ? usual == null ? null : of(usual) : new Pick(choice.getType(), Map.copyOf(choice.getSettings().map()));
		}

		/** @throws EngineException with one line for the user where a setting does not fit */
		public <T> T create(Registry<ComponentDescriptor<T>> registry) throws EngineException {
			try {
				return registry.get(id).create(settings);
			} catch (IllegalArgumentException e) {
				throw new EngineException(e.getMessage());
			}
		}
	}

	private static final double ABSURD_RATE = 1e6;

	/** The same with another rate. */
	public TrainingSettings withRate(double other) {
		return new TrainingSettings(loss, optimizer, other, schedule, regularizers, clipping, stopRules, epochs, batch, shuffled, orderSeed);
	}

	/**
	 * Checks the numbers and that the catalog knows the choices.
	 *
	 * @throws EngineException with one line for the user
	 */
	public TrainingSettings check() throws EngineException {
		if (!(rate > 0)) {
			throw new EngineException("the rate " + rate + " must be above 0; try 0.01");
		}
		if (rate > ABSURD_RATE) {
			throw new EngineException("the rate " + rate + " is absurd; try 0.01");
		}
		if (epochs < 1) {
			throw new EngineException("the number of epochs is " + epochs + "; train for 1 or more");
		}
		if (batch < 1) {
			throw new EngineException("the batch is " + batch + "; take 1 row or more at a time");
		}
		Catalog catalog = Catalog.get();
		loss.create(catalog.losses());
		optimizer.create(catalog.optimizers());
		schedule.create(catalog.schedules());
		for (Pick regularizer : regularizers) {
			regularizer.create(catalog.regularizers());
		}
		for (Pick rule : stopRules) {
			rule.create(catalog.stopRules());
		}
		if (clipping != null) {
			clipping.create(catalog.clippings());
		}
		return this;
	}

	/** The settings of a training file; what it leaves open is as usual. */
	public static TrainingSettings of(Training training) throws EngineException {
		return new TrainingSettings(Pick.of(training.getLoss(), "mse"), Pick.of(training.getOptimizer(), "sgd"), training.getRate(),
				Pick.of(training.getSchedule(), "constant"), training.getRegularizers().stream().map(choice -> Pick.of(choice, null)).toList(),
				Pick.of(training.getClipping(), null), training.getStopRules().stream().map(choice -> Pick.of(choice, null)).toList(),
				training.getEpochs(), training.getBatch(), true, training.getOrderSeed()).check();
	}
}
