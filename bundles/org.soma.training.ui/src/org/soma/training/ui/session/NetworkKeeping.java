package org.soma.training.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.training.runs.KeptNetwork;

/**
 * Keeps an open network with the run that has begun with it. A large one takes long to copy, so that is done in the
 * background, while its user may edit it: a copy is good where nothing was edited meanwhile, and otherwise made anew.
 */
final class NetworkKeeping extends Job implements ModelDocumentListener {

	private final ModelDocument document;
	private final Path run;
	private final Executor owner;
	private final Consumer<IOException> failed;
	/** Belongs to the thread of the document, as does what follows. */
	private boolean edited;
	private volatile Network network;

	/**
	 * @param owner runs what it is given in the thread of the document, later
	 * @param failed told where it cannot be kept, on any thread
	 */
	NetworkKeeping(ModelDocument document, Path run, Executor owner, Consumer<IOException> failed) {
		super("Keeping the network of " + run.getFileName());
		this.document = document;
		this.run = run;
		this.owner = owner;
		this.failed = failed;
		setSystem(true);
	}

	/** In the thread of the document. */
	void begin() {
		document.addListener(this);
		copy();
	}

	private void copy() {
		edited = false;
		network = (Network) document.getModel();
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Network copy = EcoreUtil.copy(network);
			owner.execute(() -> copied(copy, null));
		} catch (RuntimeException e) {
			// Lists that change while they are gone through; whatever else it is comes up again.
			owner.execute(() -> copied(null, e));
		}
		return Status.OK_STATUS;
	}

	private void copied(Network copy, RuntimeException trouble) {
		if (edited) {
			copy();
			return;
		}
		document.removeListener(this);
		if (trouble != null) {
			throw trouble;
		}
		Job job = Job.create(getName(), monitor -> {
			try {
				KeptNetwork.keep(run, copy);
			} catch (IOException e) {
				failed.accept(e);
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		edited = true;
	}

	@Override
	public void reloaded(ModelDocument changed) {
		edited = true;
	}
}
