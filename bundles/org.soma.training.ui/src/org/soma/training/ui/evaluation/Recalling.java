package org.soma.training.ui.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.data.PreparedData;
import org.soma.model.Part;
import org.soma.training.judging.Verdict;
import org.soma.training.judging.VerdictFile;
import org.soma.training.runs.Runs;

/** Looks in the background for the verdict that was kept with a run, and whether the rows are still those. */
final class Recalling extends Job {

	private final Path chosen;
	private final Path runs;
	private final String training;
	private final Part part;
	private final PreparedData data;
	private final Consumer<Ruling> found;

	/**
	 * @param chosen the run, or null for the last one
	 * @param runs where runs are kept
	 * @param training what the training file is called
	 * @param found takes the verdict where there is one, on the UI thread
	 */
	Recalling(Path chosen, Path runs, String training, Part part, PreparedData data, Consumer<Ruling> found) {
		super("Looking for an evaluation");
		this.chosen = chosen;
		this.runs = runs;
		this.training = training;
		this.part = part;
		this.data = data;
		this.found = found;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<Path> run = chosen == null ? Runs.latest(runs, training) : Optional.of(chosen);
			Optional<Verdict> kept = run.isEmpty() ? Optional.empty() : VerdictFile.read(run.get(), part);
			if (kept.isPresent()) {
				Ruling ruling = Ruling.recalled(kept.get(), kept.get().isOfOtherData(data.part(part)), "kept with run " + run.get().getFileName());
				Display.getDefault().asyncExec(() -> found.accept(ruling));
			}
		} catch (IOException e) {
			// What is damaged is as good as not there: evaluating writes it anew.
		}
		return Status.OK_STATUS;
	}
}
