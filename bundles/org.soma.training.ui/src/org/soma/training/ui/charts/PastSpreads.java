package org.soma.training.ui.charts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Rehearsal;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Network;
import org.soma.training.Session;
import org.soma.training.curves.Spreads;
import org.soma.training.runs.KeptNetwork;
import org.soma.training.runs.Moments;
import org.soma.training.runs.Runs;

/**
 * How weights, gradients and activations were spread over the recorded moments of a run, counted in the background. Gradients
 * and activations are found anew, as those of a moment are. Belongs to the UI thread.
 */
final class PastSpreads {

	/** What was asked for, and how long an epoch is in it. */
	private record Counted(Spreads spreads, double stepsPerEpoch) {
	}

	private record Question(Path run, Session session, String neuron) {
	}

	private final Display display = Display.getCurrent();
	private final Runnable changed;
	private Question asked = new Question(null, null, null);
	private Job job;
	private Counted counted;

	/** @param changed told when what was asked for is counted */
	PastSpreads(Runnable changed) {
		this.changed = changed;
	}

	/** Whether a run is shown as it was, be it counted already or not. */
	boolean isAsked() {
		return asked.run() != null;
	}

	/** Nothing while it is counted, and where it cannot be. */
	Optional<Spreads> spreads() {
		return Optional.ofNullable(counted).map(Counted::spreads);
	}

	/** The step at which an epoch ended; NaN for NaN. */
	double step(double epoch) {
		return counted == null ? Double.NaN : epoch * counted.stepsPerEpoch();
	}

	/**
	 * Turns to a run.
	 *
	 * @param run null for none
	 * @param session of its network, by whose settings and rows gradients are found; null where there is none
	 * @param neuron the id of one that is counted for itself; null for none
	 */
	void turnTo(Path run, Session session, String neuron) {
		Question question = new Question(run, run == null ? null : session, run == null ? null : neuron);
		if (question.equals(asked)) {
			return;
		}
		if (job != null) {
			job.cancel();
		}
		if (!Objects.equals(question.run(), asked.run())) {
			counted = null;
		}
		asked = question;
		if (run != null) {
			count(question);
		}
	}

	private void count(Question question) {
		Session session = question.session();
		Plan today = session == null ? null : session.plan();
		TrainingSettings settings = session == null ? null : session.settings();
		PreparedData rows = session == null ? null : session.data();
		job = Job.create("Counting what " + question.run().getFileName() + " recorded", monitor -> {
			try {
				Network kept = KeptNetwork.read(question.run()).orElse(null);
				Plan plan = kept == null ? today : Plan.of(kept);
				Spreads spreads = new Spreads();
				double stepsPerEpoch = Runs.read(question.run()).stepsPerEpoch();
				if (plan != null) {
					spreads.select(question.neuron() == null ? null
							: plan.nodes().stream().filter(node -> question.neuron().equals(node.getId())).findFirst().orElse(null));
					count(question.run(), plan, rehearsal(plan, settings, rows), stepsPerEpoch, spreads, monitor);
				}
				display.asyncExec(() -> counted(question, new Counted(spreads, stepsPerEpoch)));
			} catch (IOException | EngineException e) {
				display.asyncExec(() -> counted(question, new Counted(new Spreads(), 1))); // the list of runs says what is damaged
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Nothing where there are no rows, or none that fit. */
	private static Rehearsal rehearsal(Plan plan, TrainingSettings settings, PreparedData rows) {
		try {
			return settings == null ? null : new Rehearsal(plan, settings, rows.train());
		} catch (EngineException e) {
			return null;
		}
	}

	private static void count(Path run, Plan plan, Rehearsal rehearsal, double stepsPerEpoch, Spreads spreads, IProgressMonitor monitor)
			throws IOException {
		Moments moments = new Moments(run);
		for (int epoch : moments.epochs()) {
			if (monitor.isCanceled()) {
				return;
			}
			spreads.recall(rehearsal == null ? moments.moment(epoch, plan) : moments.moment(epoch, rehearsal), Math.round(epoch * stepsPerEpoch));
		}
	}

	private void counted(Question question, Counted answer) {
		if (question.equals(asked)) {
			counted = answer;
			changed.run();
		}
	}

	void close() {
		turnTo(null, null, null);
	}
}
