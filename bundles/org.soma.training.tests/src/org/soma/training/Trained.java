package org.soma.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.soma.catalog.build.FeedForward;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.Outcome;
import org.soma.engine.train.TrainingRun;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Choice;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.SomaFactory;
import org.soma.model.Training;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.Documents;

/** A project in a folder: a network, a dataset and a training as open documents, and what training came to. */
public final class Trained {

	private final Path folder;
	private final ModelDocument network;
	private final ModelDocument dataset;
	private final ModelDocument training;
	private List<EpochRecord> records = List.of();
	private Optional<Outcome> outcome = Optional.empty();

	private Trained(Path folder, FeedForward built, NewDataset data, String loss, String optimizer, double rate, int batch) throws Exception {
		this.folder = folder;
		network = open("net.network", built.build());
		dataset = open("net.dataset", data.make());
		Training settings = SomaFactory.eINSTANCE.createTraining();
		settings.setNetwork("net.network");
		settings.setDataset("net.dataset");
		settings.setLoss(choice(loss));
		settings.setOptimizer(choice(optimizer));
		settings.setRate(rate);
		settings.setBatch(batch);
		settings.setEpochs(100_000);
		training = open("net.training", settings);
	}

	public static Path datasetFile(Path folder) {
		return folder.resolve("net.dataset");
	}

	public static Trained of(Path folder, FeedForward built, NewDataset data, String loss, String optimizer, double rate, int batch)
			throws Exception {
		return new Trained(folder, built, data, loss, optimizer, rate, batch);
	}

	/** Rows of a text table. */
	public static NewDataset table(Path folder, String rows) throws Exception {
		Path table = folder.resolve("rows.csv");
		Files.writeString(table, rows);
		return NewDataset.from(datasetFile(folder), table.toString());
	}

	private ModelDocument open(String name, org.soma.model.Document model) throws Exception {
		Documents.save(model, folder.resolve(name));
		return ModelDocument.open(folder.resolve(name));
	}

	private static Choice choice(String type) {
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(type);
		return choice;
	}

	public Network network() {
		return (Network) network.getModel();
	}

	public ModelDocument networkDocument() {
		return network;
	}

	public ModelDocument datasetDocument() {
		return dataset;
	}

	public ModelDocument trainingDocument() {
		return training;
	}

	public Dataset dataset() {
		return (Dataset) dataset.getModel();
	}

	public Training training() {
		return (Training) training.getModel();
	}

	public PreparedData data() throws Exception {
		return Datasets.prepare(dataset(), datasetFile(folder), network());
	}

	public TrainingSettings settings() throws Exception {
		return TrainingSettings.of(training());
	}

	public Plan plan() throws Exception {
		return Plan.of(network());
	}

	public List<EpochRecord> records() {
		return records;
	}

	public Optional<Outcome> outcome() {
		return outcome;
	}

	/** Trains for some epochs; the network has the values then. */
	public Trained train(int epochs) throws Exception {
		PreparedData data = data();
		TrainingRun run = new TrainingRun(plan(), settings(), data.train(), data.validation(), data.classification());
		while (run.epochs() < epochs && run.outcome().isEmpty()) {
			run.step();
		}
		records = run.records(0);
		outcome = run.outcome();
		run.plan().values().deliver(run.values(), Values.NETWORK);
		return this;
	}
}
