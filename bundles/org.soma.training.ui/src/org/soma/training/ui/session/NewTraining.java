package org.soma.training.ui.session;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.PreparedData;
import org.soma.engine.train.UsualLoss;
import org.soma.model.Choice;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Objective;
import org.soma.model.SomaFactory;
import org.soma.model.Training;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.Documents;

/** A training file of a network and a dataset, with all else as is usual for them. */
public final class NewTraining {

	private static final int USUAL_BATCH = 32;
	private static final int FEW_ROWS = 1000;
	private static final int EPOCHS_OF_FEW = 1000;
	private static final int EPOCHS_OF_MANY = 50;

	private NewTraining() {
	}

	/** Makes it in the background, beside the network. */
	public static void create(IFile network, IFile dataset, Consumer<IFile> made) {
		IFile file = free(network);
		Job job = Job.create("Creating " + file.getName(), monitor -> {
			try {
				Documents.save(training(network, dataset, file), TrainingFiles.path(file));
			} catch (DocumentException e) {
				throw new CoreException(Status.error(e.getMessage()));
			}
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			made.accept(file);
		});
		job.setUser(true);
		job.schedule();
	}

	/** A name beside the network that no file has yet. */
	private static IFile free(IFile network) {
		String name = TrainingFiles.name(network);
		IFile file = file(network, name);
		for (int i = 2; file.exists(); i++) {
			file = file(network, name + "-" + i);
		}
		return file;
	}

	private static IFile file(IFile network, String name) {
		return network.getParent().getFile(IPath.fromPortableString(name + "." + DocumentKind.TRAINING.extension()));
	}

	private static Training training(IFile network, IFile dataset, IFile file) throws DocumentException {
		Training training = SomaFactory.eINSTANCE.createTraining();
		training.setNetwork(TrainingFiles.reference(file, network));
		training.setDataset(TrainingFiles.reference(file, dataset));
		training.setOptimizer(choice("adam"));
		training.setLoss(choice("mse"));
		Path path = TrainingFiles.path(dataset);
		try {
			Network model = (Network) Documents.load(TrainingFiles.path(network));
			PreparedData data = Datasets.prepare((Dataset) Documents.load(path), path, model);
			int rows = data.train().count();
			training.setLoss(choice(UsualLoss.of(model, data.classification())));
			training.setObjective(data.classification() ? Objective.CLASSIFICATION : Objective.REGRESSION);
			training.setBatch(Math.max(1, Math.min(USUAL_BATCH, rows)));
			training.setEpochs(rows < FEW_ROWS ? EPOCHS_OF_FEW : EPOCHS_OF_MANY);
		} catch (DataException e) {
			// The training is made all the same: who opens it says what does not fit, and what mends it.
			training.setObjective(Objective.REGRESSION);
		}
		return training;
	}

	private static Choice choice(String type) {
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(type);
		return choice;
	}
}
