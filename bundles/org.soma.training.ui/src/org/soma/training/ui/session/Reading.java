package org.soma.training.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.soma.training.runs.CutOff;

/** Reads what a training needs in a job; of several only the last counts. Belongs to the UI thread. */
final class Reading {

	/**
	 * What was read.
	 *
	 * @param cutOff a run that was cut off before, or null
	 * @param began when reading it began, in milliseconds
	 */
	record Result(Material material, CutOff cutOff, long began) {
	}

	private final Executor owner;
	private final Consumer<Result> done;
	private final Runnable stopped;
	private Job job;
	private boolean cancelled;

	/**
	 * @param done takes what was read and is still wanted
	 * @param stopped told where the user did not want to wait
	 */
	Reading(Executor owner, Consumer<Result> done, Runnable stopped) {
		this.owner = owner;
		this.done = done;
		this.stopped = stopped;
	}

	boolean goesOn() {
		return job != null;
	}

	/** Whether the user did not want to wait for the last one. */
	boolean isCancelled() {
		return cancelled;
	}

	/** @param cutOff looks for a run that was cut off; in the job */
	void begin(String title, IFile network, IFile dataset, Supplier<CutOff> cutOff) {
		forget();
		cancelled = false;
		long now = System.currentTimeMillis();
		job = Job.create(title, (IProgressMonitor monitor) -> {
			Job own = Job.getJobManager().currentJob();
			try {
				Result result = new Result(Material.read(network, dataset, share -> !monitor.isCanceled()), cutOff.get(), now);
				owner.execute(() -> take(own, result));
				return Status.OK_STATUS;
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			}
		});
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().matches(IStatus.CANCEL)) {
				owner.execute(() -> stopped(event.getJob()));
			}
		}));
		job.schedule();
	}

	/** What is being read is not wanted any more. */
	void forget() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void take(Job of, Result result) {
		if (of == job) {
			job = null;
			done.accept(result);
		} else {
			result.material().discard();
		}
	}

	private void stopped(Job of) {
		if (of == job) {
			job = null;
			cancelled = true;
			stopped.run();
		}
	}
}
