package org.soma.training.ui.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.engine.EngineException;
import org.soma.training.judging.Judge;
import org.soma.training.judging.Judgement;
import org.soma.training.judging.VerdictFile;
import org.soma.training.runs.Runs;

/** Judges in the background, and keeps the verdict with the last run. */
final class Evaluating extends Job {

	/** Makes the judge; in the background, for checks may read. */
	interface Court {

		Judge judge() throws EngineException;
	}

	private final Court court;
	private final int rows;
	private final Path runs;
	private final String training;
	private final BiConsumer<Judgement, String> done;

	/**
	 * @param runs where runs are kept
	 * @param training what the training file is called
	 * @param done takes the judgement, or null and why there is none, and otherwise where it was kept; on the UI thread
	 */
	Evaluating(Court court, int rows, Path runs, String training, BiConsumer<Judgement, String> done) {
		super("Evaluating on " + rows + " rows");
		this.court = court;
		this.rows = rows;
		this.runs = runs;
		this.training = training;
		this.done = done;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), rows);
		try {
			Judgement judgement = court.judge().judge(new Judge.Progress() {

				private int told;

				@Override
				public void done(int now) {
					monitor.worked(now - told);
					told = now;
				}

				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}
			});
			tell(judgement, keep(judgement));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			tell(null, "The evaluation was cancelled.");
			return Status.CANCEL_STATUS;
		} catch (EngineException e) {
			tell(null, e.getMessage());
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private String keep(Judgement judgement) {
		try {
			Optional<Path> run = Runs.latest(runs, training);
			if (run.isEmpty()) {
				return "";
			}
			VerdictFile.write(run.get(), judgement.verdict());
			return "kept with run " + run.get().getFileName();
		} catch (IOException e) {
			return "could not be kept with the run: " + e.getMessage();
		}
	}

	private void tell(Judgement judgement, String words) {
		Display.getDefault().asyncExec(() -> done.accept(judgement, words));
	}
}
