package org.soma.training.ui.charts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.engine.record.RunRecord;
import org.soma.engine.train.LossTrace;
import org.soma.training.curves.RunCurves;
import org.soma.training.curves.StepCurve;
import org.soma.training.runs.StoredRun;

/** The recorded runs that are drawn, read in the background. Belongs to the UI thread. */
final class Overlays {

	/**
	 * A recorded run with its curves.
	 *
	 * @param stepsPerEpoch 1 where that is not known
	 */
	record Overlay(StoredRun run, RunCurves curves, StepCurve steps, double stepsPerEpoch) {
	}

	private final Display display = Display.getCurrent();
	private final Runnable changed;
	private List<StoredRun> chosen = List.of();
	private Map<Path, Overlay> read = new HashMap<>();

	/** @param changed told when runs that were chosen are read */
	Overlays(Runnable changed) {
		this.changed = changed;
	}

	List<StoredRun> chosen() {
		return chosen;
	}

	/** Those chosen that are read already. */
	List<Overlay> overlays() {
		return chosen.stream().map(run -> read.get(run.folder())).filter(overlay -> overlay != null).toList();
	}

	void choose(List<StoredRun> runs) {
		if (runs.equals(chosen)) {
			return;
		}
		chosen = List.copyOf(runs);
		List<StoredRun> asked = chosen;
		Job job = Job.create("Reading curves", monitor -> {
			List<Overlay> found = new ArrayList<>();
			for (StoredRun run : asked) {
				if (monitor.isCanceled()) {
					return;
				}
				try {
					found.add(load(run));
				} catch (IOException e) {
					// The list of runs says what is wrong with it.
				}
			}
			display.asyncExec(() -> {
				if (asked == chosen) {
					read = new HashMap<>();
					found.forEach(overlay -> read.put(overlay.run().folder(), overlay));
					changed.run();
				}
			});
		});
		job.setSystem(true);
		job.schedule();
		changed.run();
	}

	private static Overlay load(StoredRun run) throws IOException {
		RunRecord record = RunRecord.read(run.folder());
		RunCurves curves = new RunCurves();
		curves.follow(from -> record.epochs().subList(Math.min(from, record.epochs().size()), record.epochs().size()));
		StepCurve steps = new StepCurve();
		steps.take(RunRecord.losses(run.folder()).orElse(LossTrace.NOTHING));
		return new Overlay(run, curves, steps, run.stepsPerEpoch());
	}
}
