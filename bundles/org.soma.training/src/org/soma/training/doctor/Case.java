package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;

import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Dataset;
import org.soma.model.Training;
import org.soma.training.Session;
import org.soma.training.runs.Course;

/**
 * A training at one moment, as the doctor looks at it. Gathered in the thread of the documents, examined in any.
 *
 * @param training what holds the settings, to be selected and changed
 * @param dataset likewise
 * @param values of the network in the order of the plan
 * @param records what the epochs so far came to
 * @param outcome how the training ended, where it has
 */
public record Case(Training training, Dataset dataset, Plan plan, float[] values, TrainingSettings settings, PreparedData data,
		List<EpochRecord> records, Optional<Outcome> outcome, Examination examination) {

	/** From here on a classifier does well. */
	private static final double GOOD_ACCURACY = 0.95;
	/** To what part of the first one the loss of a network that does well has fallen. */
	private static final double GOOD_LOSS = 0.05;

	/** A training as it is now. */
	public static Case of(Training training, Dataset dataset, Session session) {
		var snapshot = session.snapshot();
		return of(training, dataset, snapshot.plan(), snapshot.values(), session.settings(), session.data(), session.records(0), session.outcome());
	}

	/** What a network is like with some data, whether it was trained or not. */
	public static Case of(Training training, Dataset dataset, Plan plan, float[] values, TrainingSettings settings, PreparedData data,
			List<EpochRecord> records, Optional<Outcome> outcome) {
		return new Case(training, dataset, plan, values, settings, data, records, outcome, new Examination(plan, values, settings, data.train()));
	}

	/** The same with what is known of a run that was closed since. */
	public Case with(Course course) {
		return new Case(training, dataset, plan, values, settings, data, course.records(), course.outcome(), examination);
	}

	/** Whether the network has learned what there was to learn, so that odd ways of doing it are no fault. */
	boolean doesWell() {
		if (records.isEmpty()) {
			return false;
		}
		EpochRecord last = records.getLast();
		return last.trainAccuracy() >= GOOD_ACCURACY || last.trainLoss() <= GOOD_LOSS * records.getFirst().trainLoss();
	}

	/** The training losses of the last epochs; fewer where there are not so many. */
	double[] lastLosses(int epochs) {
		return records.subList(Math.max(0, records.size() - epochs), records.size()).stream().mapToDouble(EpochRecord::trainLoss).toArray();
	}
}
