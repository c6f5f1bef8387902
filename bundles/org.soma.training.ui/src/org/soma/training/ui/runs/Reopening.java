package org.soma.training.ui.runs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.train.Snapshot;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.Documents;
import org.soma.training.Session;
import org.soma.training.runs.KeptNetwork;
import org.soma.training.runs.Moments;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.moments.TimeMachine;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.TrainingFiles;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Opens the network of a run and gives it the weights with which the run ended, as a step of its history; where it is built
 * otherwise now, or is gone, a copy of it as it was.
 */
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
		IFile file = StoredNetworks.file(run).orElse(null);
		ModelDocument open = file == null ? null : WorkspaceDocuments.get().find(file).orElse(null);
		Set<String> structure = open == null ? null : KeptNetwork.structure((Network) open.getModel());
		Job job = Job.create("Looking for the network of " + run.name(), monitor -> {
			try {
				Network kept = KeptNetwork.read(run.folder()).orElse(null);
				if (kept == null || file != null && KeptNetwork.structure(kept).equals(structure == null ? structure(file) : structure)) {
					display.asyncExec(() -> pour(file));
				} else {
					copy(kept, file);
				}
			} catch (IOException | CoreException e) {
				display.asyncExec(() -> say.accept(run.name() + " cannot be reopened: " + e.getMessage()));
			}
		});
		job.schedule();
	}

	/** How the network is built today; nothing where it is not there any more, or cannot be read. */
	private static Set<String> structure(IFile file) {
		try {
			return file.exists() ? KeptNetwork.structure(Documents.load(TrainingFiles.path(file), Network.class)) : Set.of();
		} catch (DocumentException e) {
			return Set.of();
		}
	}

	/** Makes a file of the network as it was when the run ended, beside that of today, and opens it. */
	private void copy(Network kept, IFile today) throws IOException, CoreException {
		IContainer home = today != null && today.getParent().exists() ? today.getParent() : StoredNetworks.home(run).orElse(null);
		if (home == null) {
			throw new IOException("the folder " + run.folder().getParent().getParent() + " is in no open project");
		}
		Moments moments = new Moments(run.folder());
		try {
			Plan plan = Plan.of(kept);
			List<Integer> epochs = moments.epochs();
			if (!epochs.isEmpty()) {
				plan.values().deliver(moments.values(epochs.getLast(), plan), Values.NETWORK);
			}
		} catch (EngineException e) {
			throw new IOException(e.getMessage(), e);
		}
		IFile file = freeFile(home, today == null ? "network" : TrainingFiles.name(today));
		Documents.save(kept, home.getLocation().append(file.getName()).toPath());
		home.refreshLocal(IResource.DEPTH_ONE, null);
		display.asyncExec(() -> show(file, today));
	}

	private IFile freeFile(IContainer home, String network) {
		String name = network + " as in " + run.name();
		IFile file = home.getFile(IPath.fromOSString(name + ".network"));
		for (int number = 2; file.exists() || file.getLocation().toFile().exists(); number++) {
			file = home.getFile(IPath.fromOSString(name + " " + number + ".network"));
		}
		return file;
	}

	private void show(IFile file, IFile today) {
		try {
			IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
			String why = today != null && today.exists() ? today.getName() + " is built otherwise now than when " + run.name() + " began."
					: "The network of " + run.name() + " is not in the project any more.";
			say.accept(why + " As it was, with the weights of the run, it is the new file " + file.getName() + ".");
		} catch (PartInitException e) {
			say.accept(file.getName() + " cannot be opened: " + e.getMessage());
		}
	}

	/** Gives the network of today the weights of the run. */
	private void pour(IFile file) {
		if (file == null || !file.exists()) {
			say.accept("The network " + run.settings().getOrDefault("network", "of " + run.name()) + " is not in the project any more.");
			return;
		}
		try {
			IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
			ModelDocument network = WorkspaceDocuments.get().find(file).orElse(null);
			if (network != null) {
				read(network, Plan.of((Network) network.getModel()));
			}
		} catch (PartInitException | EngineException e) {
			say.accept(file.getName() + " cannot be reopened as it was: " + e.getMessage());
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
