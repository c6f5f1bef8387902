package org.soma.training.ui.runs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Snapshot;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Session;
import org.soma.training.runs.Moments;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.moments.TimeMachine;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;

/** Opens the network of a run and gives it the weights with which the run ended, as a step of its history. */
final class Reopening {

	private final StoredRun run;
	private final Consumer<String> say;
	private final Display display = Display.getCurrent();

	/** @param say takes a line for the user */
	Reopening(StoredRun run, Consumer<String> say) {
		this.run = run;
		this.say = say;
	}

	void run() {
		Optional<IFile> file = StoredNetworks.file(run);
		if (file.isEmpty() || !file.get().exists()) {
			say.accept("The network " + run.settings().getOrDefault("network", "of " + run.name()) + " is not in the project any more.");
			return;
		}
		try {
			IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file.get());
			ModelDocument network = WorkspaceDocuments.get().find(file.get()).orElse(null);
			if (network != null) {
				read(network, Plan.of((Network) network.getModel()));
			}
		} catch (PartInitException | EngineException e) {
			say.accept(file.get().getName() + " cannot be reopened as it was: " + e.getMessage());
		}
	}

	private void read(ModelDocument network, Plan plan) {
		Job job = Job.create("Reading the weights of " + run.name(), monitor -> {
			try {
				Moments moments = new Moments(run.folder());
				List<Integer> epochs = moments.epochs();
				if (epochs.isEmpty()) {
					throw new IOException("it has kept no weights");
				}
				Snapshot last = moments.moment(epochs.getLast(), plan);
				display.asyncExec(() -> adopt(network, last));
			} catch (IOException e) {
				display.asyncExec(() -> say.accept(run.name() + " cannot be reopened: " + e.getMessage()));
			}
		});
		job.schedule();
	}

	private void adopt(ModelDocument network, Snapshot last) {
		if (WorkspaceDocuments.get().file(network) == null) {
			return; // closed meanwhile
		}
		Session session = Trainings.get().all().stream().map(OpenTraining::session).flatMap(Optional::stream)
				.filter(each -> each.document() == network).findFirst().orElse(null);
		try {
			TimeMachine.adopt(network, session, "Weights of " + run.name(), last);
			WorkspaceDocuments.get().setCurrent(network);
		} catch (EngineException e) {
			say.accept("The network cannot take the weights of " + run.name() + ": " + e.getMessage());
		}
	}
}
