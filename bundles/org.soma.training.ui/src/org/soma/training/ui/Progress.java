package org.soma.training.ui;

import java.util.List;
import java.util.Optional;

import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Snapshot;
import org.soma.training.Pace;
import org.soma.training.Session;
import org.soma.training.Session.State;
import org.soma.training.ui.session.OpenTraining;

/**
 * How far a training is.
 *
 * @param epoch how many are complete
 * @param last what the last complete epoch came to; nothing before
 * @param batch how many of the epoch at hand are done
 * @param stepLoss the loss of the last step, NaN before the first
 */
record Progress(State state, int epoch, int epochs, int batch, int batches, long step, double stepLoss, Optional<EpochRecord> last,
		double stepsPerSecond, double secondsLeft) {

	static Progress of(Session session, Pace pace) {
		Snapshot snapshot = session.snapshot();
		int size = session.settings().batch();
		int rows = session.data().train().count();
		int batches = Math.max(1, (rows + size - 1) / size);
		State state = session.state();
		if (state == State.RUNNING) {
			pace.look(System.nanoTime(), snapshot.step());
		} else {
			pace.rest();
		}
		List<EpochRecord> news = session.records(Math.max(0, snapshot.epoch() - 1));
		int epochs = session.settings().epochs();
		int batch = Math.min(batches, session.rowsTaken() / size);
		long left = (long) (epochs - snapshot.epoch()) * batches - batch;
		return new Progress(state, snapshot.epoch(), epochs, batch, batches, snapshot.step(), snapshot.loss(),
				news.isEmpty() ? Optional.empty() : Optional.of(news.getLast()), pace.stepsPerSecond(), pace.secondsTo(snapshot.step() + left));
	}

	/** The state in words. */
	static String words(OpenTraining training, Optional<Progress> progress) {
		if (progress.isEmpty()) {
			return training.isReading() ? "Reading the data\u2026" : training.isCancelled() || training.problem().isPresent() ? "Cannot be trained yet" : "";
		}
		Progress now = progress.get();
		return switch (now.state()) {
		case READY -> "Ready";
		case RUNNING -> "Training";
		case PAUSED -> "Paused";
		case ENDED -> training.session().flatMap(Session::outcome).map(outcome -> outcome.reason() == null ? "Done" : sentence(outcome.reason()))
				.orElse("Done");
		};
	}

	private static String sentence(String reason) {
		return Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
	}
}
