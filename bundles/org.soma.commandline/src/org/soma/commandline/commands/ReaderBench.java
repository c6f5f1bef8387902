package org.soma.commandline.commands;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Snapshot;
import org.soma.engine.train.Trainer;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.engine.train.TrainingSettings.Pick;

/** What it costs a training to be watched: somebody takes a snapshot of all weights, gradients and activations 60 times a second. */
final class ReaderBench {

	static final String ID = "reader";

	private static final long PERIOD = 1_000_000_000L / 60;
	private static final long WARM_UP = 4_000_000_000L;
	private static final long WINDOW = 1_000_000_000L;
	private static final int WINDOWS = 9;

	/** Steps a second alone and watched. */
	record Result(double alone, double watched) {
	}

	private ReaderBench() {
	}

	static Result measure(BenchCase each) throws EngineException {
		BenchData data = new BenchData(each);
		Plan plan = Plan.of(each.build());
		TrainingSettings settings = new TrainingSettings(Pick.of(each.loss()), Pick.of(each.optimizer()), each.rate(), Pick.of("constant"), List.of(),
				null, List.of(), Integer.MAX_VALUE, each.batch(), true, 1);
		try (Trainer trainer = new Trainer(() -> new TrainingRun(plan, settings, data, data.none(), true), changed -> {
			// only steps are of interest
		})) {
			trainer.start();
			rate(trainer, WARM_UP, false);
			rate(trainer, WARM_UP, true);
			double[] alone = new double[WINDOWS];
			double[] watched = new double[WINDOWS];
			for (int i = 0; i < WINDOWS; i++) { // in turn, for the machine has others to serve
				alone[i] = rate(trainer, WINDOW, false);
				watched[i] = rate(trainer, WINDOW, true);
			}
			Arrays.sort(alone);
			Arrays.sort(watched);
			return new Result(alone[WINDOWS / 2], watched[WINDOWS / 2]);
		}
	}

	private static double rate(Trainer trainer, long nanos, boolean read) {
		long from = fresh(trainer);
		long began = System.nanoTime();
		while (System.nanoTime() - began < nanos) {
			LockSupport.parkNanos(read ? PERIOD : nanos);
			if (read) {
				trainer.snapshot();
			}
		}
		long to = fresh(trainer);
		return (to - from) / ((System.nanoTime() - began) * 1e-9);
	}

	/** The step at which the training is now. */
	private static long fresh(Trainer trainer) {
		Snapshot old = trainer.snapshot();
		while (trainer.snapshot() == old) {
			Thread.onSpinWait();
		}
		return trainer.snapshot().step();
	}
}
