package org.soma.data.ui.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.data.DataException;
import org.soma.data.FileCheck;
import org.soma.data.FilePreview;
import org.soma.data.Progress;

/**
 * Looks at a file in the background: first at its beginning, which takes no time, and then at all of it. Answers on the UI
 * thread only, where it also tells of news.
 */
final class FileInspection {

	private static final long NEWS_EVERY_NANOS = 100_000_000;

	private final Display display;
	private final Runnable changed;
	private DatasetPlan plan;
	private Job job;
	private FilePreview preview;
	private FileCheck check;
	private String problem;
	private double share;

	/** @param changed called on the UI thread whenever there is news */
	FileInspection(Display display, Runnable changed) {
		this.display = display;
		this.changed = changed;
	}

	/** Begins to look at a file, and lets go of the one before. Nothing where it is the same. */
	void look(Path data, Map<String, String> settings) {
		DatasetPlan wanted = data == null ? null : DatasetPlan.of(data, settings);
		if (wanted == null ? plan == null : wanted.equals(plan)) {
			return;
		}
		stop();
		plan = wanted;
		preview = null;
		check = null;
		problem = null;
		share = 0;
		if (wanted != null) {
			job = Job.create("Checking " + data.getFileName(), (ICoreRunnable) monitor -> inspect(wanted, monitor));
			job.setSystem(true);
			job.schedule();
		}
	}

	/** Lets go of the file. */
	void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void inspect(DatasetPlan wanted, IProgressMonitor monitor) {
		try {
			FilePreview seen = FilePreview.of(wanted.data(), wanted.settings());
			tell(wanted, () -> preview = seen);
			Path file = wanted.data().resolveSibling("import.dataset");
			FileCheck checked = FileCheck.of(wanted.dataset(file), file, told(wanted, monitor));
			tell(wanted, () -> check = checked);
		} catch (DataException e) {
			tell(wanted, () -> problem = Findings.line(e));
		} catch (CancellationException e) {
			// another file is looked at by now
		} catch (OutOfMemoryError e) {
			tell(wanted, () -> problem = wanted.data().getFileName() + ": does not fit into memory; start Soma with more, or split the file.");
		}
	}

	private Progress told(DatasetPlan wanted, IProgressMonitor monitor) {
		long[] last = { System.nanoTime() };
		return done -> {
			if (System.nanoTime() - last[0] > NEWS_EVERY_NANOS) {
				last[0] = System.nanoTime();
				tell(wanted, () -> share = done);
			}
			return !monitor.isCanceled();
		};
	}

	private void tell(DatasetPlan of, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (of == plan) {
					news.run();
					changed.run();
				}
			});
		}
	}

	/** What the file looks like, as soon as that is known. */
	Optional<FilePreview> preview() {
		return Optional.ofNullable(preview);
	}

	/** Why it cannot be read, in one line. */
	Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/** What was found in it, when all of it has been looked at. */
	Optional<FileCheck> check() {
		return Optional.ofNullable(check);
	}

	/** How much of it has been looked at, from 0 to 1. */
	double share() {
		return share;
	}
}
