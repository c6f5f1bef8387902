package org.soma.training.ui.subject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.train.Snapshot;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Training;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Live;
import org.soma.training.Session;
import org.soma.ui.documents.WorkspaceDocuments;

/** A network with its training and its data, all open. Belongs to the UI thread. */
public final class Subject {

	private final ModelDocument network;
	private final ModelDocument dataset;
	private final ModelDocument training;
	private PreparedData data;
	private String trouble;

	/** @param dataset and training: null where there are none */
	Subject(ModelDocument network, ModelDocument dataset, ModelDocument training) {
		this.network = network;
		this.dataset = dataset;
		this.training = training;
	}

	public ModelDocument networkDocument() {
		return network;
	}

	public Network network() {
		return (Network) network.getModel();
	}

	public Optional<ModelDocument> datasetDocument() {
		return Optional.ofNullable(dataset);
	}

	public Optional<Dataset> dataset() {
		return datasetDocument().map(document -> (Dataset) document.getModel());
	}

	public Optional<ModelDocument> trainingDocument() {
		return Optional.ofNullable(training);
	}

	public Optional<Training> training() {
		return trainingDocument().map(document -> (Training) document.getModel());
	}

	/** The rows, once they are read. */
	public Optional<PreparedData> data() {
		return Optional.ofNullable(data);
	}

	/** Why there are no rows, in one line for the user. */
	public Optional<String> trouble() {
		return Optional.ofNullable(trouble);
	}

	void take(PreparedData prepared, String why) {
		data = prepared;
		trouble = why;
	}

	/** The training of the network that is open, where one is. */
	public Optional<Session> session() {
		return Live.shared().session(network);
	}

	/** The settings of the training that is open, or else of the training's file. */
	public Optional<TrainingSettings> settings() {
		return session().map(Session::settings).or(() -> training().flatMap(Subject::settings));
	}

	private static Optional<TrainingSettings> settings(Training training) {
		try {
			return Optional.of(TrainingSettings.of(training));
		} catch (EngineException e) {
			return Optional.empty(); // a marker tells what is wrong with it
		}
	}

	/** The newest values of a training that is open; nothing where those of the document count. */
	public Optional<Snapshot> snapshot() {
		return session().map(Session::snapshot);
	}

	/** Where runs of the training are kept, and what they are called; nothing without a training. */
	public Optional<Path> runs() {
		return trainingDocument().map(document -> document.getFile().resolveSibling("runs"));
	}

	/** What runs of the training are called, without their number. */
	public String runName() {
		String name = training.getFile().getFileName().toString();
		return name.substring(0, name.lastIndexOf('.'));
	}

	public IFile file(ModelDocument document) {
		return WorkspaceDocuments.get().file(document);
	}

	List<ModelDocument> documents() {
		return Stream.of(network, dataset, training).filter(document -> document != null).toList();
	}
}
