package org.soma.training.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.Training;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.training.Live;
import org.soma.training.Recording;
import org.soma.training.Session;
import org.soma.training.SessionListener;
import org.soma.training.runs.CutOff;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * A training file with what it trains. Its rows are read in a job; as long as that lasts, and where they do not fit, there is
 * no session. What the user edits in the training counts at once. Belongs to the UI thread.
 */
public final class OpenTraining {

	private static final String RUNS = "runs";

	private final IFile file;
	private final ModelDocument document;
	private final Display display = Display.getCurrent();
	private final Executor owner = work -> {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	};
	private final Consumer<OpenTraining> changed;
	private final ModelDocumentListener editing = listener(this::edited);
	private final ModelDocumentListener networkEditing = listener(this::networkEdited);
	private final SessionListener running = new SessionListener() {

		@Override
		public void begins(Session of) {
			Recording recorded = recording;
			recorded.begins(seed.of(of.plan().values().start()), folder -> owner.execute(
					() -> new NetworkKeeping(of.document(), folder, owner, trouble -> recorded.networkNotKept(folder, trouble)).begin()));
		}

		@Override
		public void changed(Session of) {
			if (otherData && !isBegun()) {
				read();
			} else {
				tellIfOther();
			}
		}

		@Override
		public void structureChanged(Session of) {
			otherwiseBuilt = true;
			tell();
		}
	};

	private final Reading reading = new Reading(owner, this::take, this::readingStopped);
	private final StartSeed seed;
	private Material material;
	private ModelDocumentListener dataEditing;
	private Session session;
	private Recording recording;
	private String problem;
	private List<Object> told = List.of();
	private boolean otherwiseBuilt;
	private boolean otherData;
	private boolean closed;
	private boolean awaited;
	private CutOff cutOff;

	/** @param changed told whenever anything of this answers otherwise than before */
	OpenTraining(IFile file, ModelDocument document, Consumer<OpenTraining> changed) {
		this.file = file;
		this.document = document;
		this.changed = changed;
		seed = new StartSeed(training());
		document.addListener(editing);
		read();
	}

	private static ModelDocumentListener listener(Runnable told) {
		return new ModelDocumentListener() {

			@Override
			public void contentChanged(ModelDocument of) {
				told.run();
			}

			@Override
			public void reloaded(ModelDocument of) {
				told.run();
			}
		};
	}

	public IFile file() {
		return file;
	}

	/** The training's own document, of whose history every change of a setting is a step. */
	public ModelDocument document() {
		return document;
	}

	public Training training() {
		return (Training) document.getModel();
	}

	/** The file of the network, be it there or not; nothing where the training names none. */
	public Optional<IFile> network() {
		return TrainingFiles.resolve(file, training().getNetwork());
	}

	/** The file of the dataset, be it there or not; nothing where the training names none. */
	public Optional<IFile> dataset() {
		return TrainingFiles.resolve(file, training().getDataset());
	}

	/** Nothing while the rows are read, and where network, data and settings do not fit: {@link #problem} says why. */
	public Optional<Session> session() {
		return Optional.ofNullable(session);
	}

	/** Whether the rows are being read. */
	public boolean isReading() {
		return reading.goesOn();
	}

	/** Whether its user did not want to wait for the rows. */
	public boolean isCancelled() {
		return reading.isCancelled();
	}

	/** Whether its user has changed the seed of the weights since those of the start were drawn. */
	public boolean isOtherSeed() {
		return seed.isOther();
	}

	/** To be told when the weights of the start were drawn with the seed as it is now. */
	public void startDrawn() {
		seed.drew(session.plan().values().start());
	}

	/** Why it cannot be trained, or not with the settings as they are now, in one line for the user. */
	public Optional<String> problem() {
		return Optional.ofNullable(problem).or(() -> session().flatMap(Session::trouble));
	}

	/** Why the run at hand is not recorded, in one line for the user. */
	public Optional<String> recordingProblem() {
		return Optional.ofNullable(recording).flatMap(Recording::problem);
	}

	/** Where the run at hand is recorded; nothing before its first step. */
	public Optional<Path> runFolder() {
		return Optional.ofNullable(recording).flatMap(Recording::folder);
	}

	/** Where runs of this training are recorded; the folder may not be there yet. */
	public Path runs() {
		return TrainingFiles.path(file).resolveSibling(RUNS);
	}

	/** The rows, where they could be read; while they are read anew, those from before. */
	public Optional<PreparedData> data() {
		return Optional.ofNullable(material).map(Material::data);
	}

	/** How many rows there are to train with; 0 where they could not be read. */
	public int trainingRows() {
		return data().map(data -> data.train().count()).orElse(0);
	}

	/** The document of the network; nothing while it is read and where it cannot be. */
	Optional<ModelDocument> networkDocument() {
		return Optional.ofNullable(material).map(Material::network);
	}

	/** The data, also where all that is wrong with it is that it does not fit the network. */
	Optional<PreparedData> looseData() {
		return Optional.ofNullable(material).map(read -> read.data() == null ? read.loose() : read.data());
	}

	/** Whether a single column of the dataset says what is right. */
	boolean isOneTarget() {
		return material != null && material.dataset() != null
				&& ((Dataset) material.dataset().getModel()).getColumns().stream().filter(column -> column.getRole() == Role.TARGET).count() == 1;
	}

	/** Whether the session was paused because nodes or connections came or went while it ran. */
	public boolean isOtherwiseBuilt() {
		return otherwiseBuilt;
	}

	/** Whether the data was edited since the run at hand began, which goes on with what it began with. */
	public boolean isOtherData() {
		return otherData;
	}

	/** Whether steps are taken. */
	public boolean isRunning() {
		return session != null && session.state() == Session.State.RUNNING;
	}

	/** Whether there is a run that could be lost. */
	boolean isBegun() {
		return session != null && session.state() != Session.State.READY;
	}

	/** Whether this has network or dataset from a document. */
	boolean uses(ModelDocument other) {
		return material != null && (material.network() == other || material.dataset() == other);
	}

	/** A run that was cut off before, whose weights can be taken. */
	public Optional<CutOff> cutOff() {
		return session == null || session.state() != Session.State.READY ? Optional.empty() : Optional.ofNullable(cutOff);
	}

	/** Gives the network the weights of the run that was cut off, as a step of its history. */
	public void takeCutOff(Consumer<String> told) {
		try {
			session.restart("Take the weights of epoch " + cutOff.epoch(), cutOff.values(session.plan()));
			WorkspaceDocuments.get().setCurrent(session.document());
			discardCutOff(told);
		} catch (IOException | EngineException e) {
			told.accept(e.getMessage());
		}
	}

	/** Says of the run that was cut off that nobody wants its weights any more. */
	public void discardCutOff(Consumer<String> told) {
		try {
			cutOff.settle();
		} catch (IOException e) {
			told.accept(e.getMessage());
		}
		cutOff = null;
		tell();
	}

	/** Trains as soon as network and data are read, or at once. */
	public void train() {
		if (isCancelled()) {
			read();
		}
		if (session == null) {
			awaited = isReading();
			return;
		}
		otherwiseBuilt = false;
		if (session.state() == Session.State.ENDED) {
			trainOn();
		} else {
			session.start();
		}
	}

	/** A run that has ended does not go on; another one begins where it ended, with the data as it is now. */
	private void trainOn() {
		if (otherData) {
			beginAnew();
			return;
		}
		try {
			session.trainOn();
			session.start();
		} catch (EngineException e) {
			problem = e.getMessage();
			tell();
		}
	}

	/** Ends the run at hand, whose weights stay, and begins another with the data as it is now. */
	public void beginAnew() {
		read();
		awaited = true;
	}

	/** Reads network and data anew, in the background. */
	public void read() {
		if (closed) {
			return;
		}
		IFile network = network().orElse(null);
		reading.begin("Reading the data of " + file.getName(), network, dataset().orElse(null),
				() -> network == null ? null : CutOff.find(runs(), file.getName(), TrainingFiles.path(network)).orElse(null));
		tell();
	}

	private void readingStopped() {
		awaited = false;
		tell();
	}

	private void take(Reading.Result read) {
		if (read.material().isOutdated()) {
			read.material().discard();
			read();
			return;
		}
		read.material().acquire();
		letGo();
		material = read.material();
		cutOff = read.cutOff();
		if (material.network() != null) {
			material.network().addListener(networkEditing);
		}
		if (material.dataset() != null) {
			dataEditing = new RowEdits(this::dataEdited, read.began());
			material.dataset().addListener(dataEditing);
		}
		begin();
	}

	/** Makes the session where everything fits. */
	private void begin() {
		problem = material.problem();
		if (problem == null) {
			recording = new Recording(runs(), TrainingFiles.name(file), files(), material.data().test(), material.data().classification());
			try {
				session = new Session(material.network(), material.data(), TrainingSettings.of(training()), Live.shared(), owner, recording::attach);
				session.addListener(running);
				if (awaited) {
					session.start();
				}
			} catch (EngineException e) {
				problem = e.getMessage();
			}
		}
		awaited = false;
		tell();
	}

	private Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("training", file.getName());
		files.put("network", training().getNetwork());
		files.put("dataset", training().getDataset());
		return files;
	}

	private void edited() {
		if (isReading() || isCancelled() || !isOf(material.networkFile(), network()) || !isOf(material.datasetFile(), dataset())) {
			read();
		} else if (session == null) {
			begin();
		} else {
			apply();
		}
	}

	private static boolean isOf(IFile read, Optional<IFile> named) {
		return Objects.equals(read, named.orElse(null));
	}

	private void apply() {
		try {
			TrainingSettings settings = TrainingSettings.of(training());
			problem = null;
			if (!settings.equals(session.settings())) {
				session.change(settings);
			}
		} catch (EngineException e) {
			problem = e.getMessage();
		}
		tell();
	}

	/** A run that has begun goes on with the rows it began with. */
	private void dataEdited() {
		if (isBegun()) {
			otherData = true;
			tell();
		} else {
			read();
		}
	}

	/** A network that could not be trained may be one now. */
	private void networkEdited() {
		if (session == null && !isReading() && !isCancelled()) {
			read();
		}
	}

	/** Steps of a run that goes on are no news: who shows them looks for itself, as often as eyes can see. */
	private void tellIfOther() {
		List<Object> now = List.of(session.state(), isRunning() ? 0L : session.snapshot().step(), session.settings(), session.trouble(), session.outcome(), runFolder(), recordingProblem(),
				recording.completed());
		if (!now.equals(told)) {
			told = now;
			tell();
		}
	}

	private void tell() {
		if (!closed) {
			changed.accept(this);
		}
	}

	private void letGo() {
		if (session != null) {
			session.removeListener(running);
			session.close();
			session = null;
			recording = null;
		}
		otherwiseBuilt = false;
		otherData = false;
		if (material != null) {
			if (material.network() != null) {
				material.network().removeListener(networkEditing);
			}
			if (material.dataset() != null) {
				material.dataset().removeListener(dataEditing);
			}
			material.release();
			material = null;
		}
	}

	/** Ends the session; what was learned is a step of the network's history. */
	void close() {
		closed = true;
		reading.forget();
		document.removeListener(editing);
		letGo();
		WorkspaceDocuments.get().release(document);
	}
}
