package org.soma.app.ui.tests;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.soma.catalog.build.FeedForward;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.record.RunRecorder;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Choice;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.SomaFactory;
import org.soma.model.Training;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** A project with a network, data and a training, whose first run is done and kept. */
final class TrainedProject {

	private final IProject project;
	private final Network network;
	private final Path folder;

	private TrainedProject(IProject project, Network network) {
		this.project = project;
		this.network = network;
		folder = project.getLocation().toPath();
	}

	/** @param data a generator, or a file that is read as a whole */
	static TrainedProject of(FeedForward layers, String data, int rows, String loss, String optimizer, double rate, int epochs) throws Exception {
		return of("trained", layers, data, rows, loss, optimizer, rate, epochs);
	}

	/** @param name of the project */
	static TrainedProject of(String name, FeedForward layers, String data, int rows, String loss, String optimizer, double rate, int epochs)
			throws Exception {
		TrainedProject made = new TrainedProject(SomaProjects.create(name, null, null), layers.build());
		NewDataset source = NewDataset.from(made.path("net.dataset"), data);
		Dataset dataset = (rows > 0 ? source.count(rows) : source).make();
		Training training = SomaFactory.eINSTANCE.createTraining();
		training.setNetwork("net.network");
		training.setDataset("net.dataset");
		training.setLoss(choice(loss));
		training.setOptimizer(choice(optimizer));
		training.setRate(rate);
		training.setEpochs(epochs);
		training.setBatch(rows > 0 ? 16 : 1);
		Documents.save(dataset, made.path("net.dataset"));
		Documents.save(training, made.path("net.training"));
		made.train(Datasets.prepare(dataset, made.path("net.dataset"), made.network), TrainingSettings.of(training));
		return made;
	}

	private static Choice choice(String type) {
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(type);
		return choice;
	}

	private void train(PreparedData data, TrainingSettings settings) throws Exception {
		TrainingRun run = new TrainingRun(Plan.of(network), settings, data.train(), data.validation(), data.classification());
		try (RunRecorder recorder = new RunRecorder(path("runs"), "net", Map.of("training", "net.training"), run, RunRecorder.USUAL_SPACE)) {
			run.onEpoch(recorder::epoch);
			recorder.end(run.run(), Map.of());
		}
		run.plan().values().deliver(run.values(), Values.NETWORK);
		save();
	}

	/** The network as it was made, to be changed before it is {@linkplain #save saved} again and opened. */
	Network network() {
		return network;
	}

	void save() throws Exception {
		Documents.save(network, path("net.network"));
		refresh();
	}

	/** Lets the workspace see files that were changed. */
	void refresh() throws Exception {
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Wait.untilWorkspaceIsQuiet();
	}

	Path path(String name) {
		return folder.resolve(name);
	}

	IFile file() {
		return project.getFile("net.network");
	}

	/** Opens a view and gives its page. */
	static Composite show(String view) throws Exception {
		IViewPart part = WorkbenchExtension.page().showView(view);
		Wait.allEvents();
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}
}
