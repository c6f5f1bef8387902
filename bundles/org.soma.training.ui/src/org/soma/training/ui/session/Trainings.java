package org.soma.training.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocuments;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * The trainings of the workbench, one of which its user works on: that of the network or training in the active editor, or
 * the one that was chosen. Those that have begun stay open while their user looks at others. Belongs to the UI thread.
 */
public final class Trainings {

	/** Hears of trainings, on the UI thread. */
	public interface Listener {

		/** {@link Trainings#current()} answers another training. */
		default void currentChanged(Optional<OpenTraining> current) {
		}

		/** A training that is open has a session now or none any more, or its session, settings or problem are others. */
		default void trainingChanged(OpenTraining training) {
		}
	}

	private static Trainings instance;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Map<IFile, OpenTraining> open = new HashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	/** Which training of a network its user chose last. */
	private final Map<IFile, IFile> chosen = new HashMap<>();
	private OpenTraining current;
	/** The network that the user works on, or null. */
	private IFile network;
	private Job opening;

	private Consumer<OpenTraining> asked = training -> {
		// goes on
	};

	private Trainings() {
	}

	/** @param question what is done about a training that runs when the last editor of its network is closed */
	public void setQuestion(Consumer<OpenTraining> question) {
		asked = question;
	}

	/** The one of the running workbench; it follows the editors from the first time on that somebody asks. */
	public static Trainings get() {
		if (instance == null) {
			instance = new Trainings();
			new EditorFollower(instance).install();
			WorkspaceDocuments.get().addListener(new FileFollower(instance));
		}
		return instance;
	}

	public Optional<OpenTraining> current() {
		return Optional.ofNullable(current);
	}

	/** The network that the user works on, be there a training of it or not. */
	public Optional<IFile> network() {
		return Optional.ofNullable(network);
	}

	/** All that are open. */
	public List<OpenTraining> all() {
		return List.copyOf(open.values());
	}

	/** The open training of a file. */
	public Optional<OpenTraining> find(IFile file) {
		return Optional.ofNullable(open.get(file));
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Makes a training the current one, as its user wants; it is opened in the background. */
	public void choose(IFile training) {
		open(training.getFullPath().lastSegment(), () -> training);
	}

	/** The same from any thread. */
	public void chooseSoon(IFile training) {
		display.asyncExec(() -> choose(training));
	}

	/** Whether a training is being looked for. */
	public boolean isOpening() {
		return opening != null;
	}

	/** To be called when the user turns to the file of a document. */
	void follow(IFile file) {
		if (TrainingFiles.is(file, DocumentKind.TRAINING)) {
			choose(file);
		} else if (TrainingFiles.is(file, DocumentKind.NETWORK) && !file.equals(network)) {
			look(file);
		}
	}

	/** Looks for a training of a network. */
	void look(IFile ofNetwork) {
		network = ofNetwork;
		IFile last = chosen.get(ofNetwork);
		open(ofNetwork.getName(), () -> {
			List<IFile> naming = TrainingFiles.naming(ofNetwork);
			return naming.contains(last) ? last : naming.isEmpty() ? null : naming.getFirst();
		});
	}

	@FunctionalInterface
	private interface Finder {
		IFile find();
	}

	private void open(String what, Finder finder) {
		if (opening != null) {
			opening.cancel();
		}
		opening = Job.create("Looking for the training of " + what, monitor -> {
			Job job = Job.getJobManager().currentJob();
			IFile file = finder.find();
			ModelDocument document = load(file);
			display.asyncExec(() -> opened(job, file, document));
		});
		opening.setSystem(true);
		opening.schedule();
	}

	private static ModelDocument load(IFile file) {
		try {
			return file == null || !file.exists() ? null : WorkspaceDocuments.load(file);
		} catch (DocumentException e) {
			ILog.get().info(e.getMessage()); // the marker on the file says what is wrong
			return null;
		}
	}

	private void opened(Job job, IFile file, ModelDocument document) {
		boolean known = open.containsKey(file);
		if (document != null && (job != opening || known)) {
			ModelDocuments.shared().release(document);
		}
		if (job != opening) {
			return;
		}
		opening = null;
		if (document != null && !known) {
			WorkspaceDocuments.get().acquire(file, document);
			open.put(file, new OpenTraining(file, document, this::changed));
		}
		setCurrent(open.get(file));
	}

	private void setCurrent(OpenTraining training) {
		OpenTraining before = current;
		current = training;
		if (training != null) {
			training.network().ifPresent(named -> {
				network = named;
				chosen.put(named, training.file());
			});
		}
		if (before != null && before != training && !before.isBegun() && !before.document().isDirty()) {
			close(before);
		}
		fire(listener -> listener.currentChanged(current()));
	}

	/** To be called when the last editor of a network or training is closed. */
	void editorClosed(IFile file) {
		for (OpenTraining training : all()) {
			boolean shown = training.file().equals(file) || training.network().filter(file::equals).isPresent();
			if (shown && training.isRunning()) {
				asked.accept(training);
			} else if (shown && !training.document().isDirty()) {
				end(training);
			}
		}
		if (file.equals(network)) {
			network = null;
			fire(listener -> listener.currentChanged(current()));
		}
	}

	/** Ends all, as the workbench is closed. */
	public void endAll() {
		all().forEach(this::close);
		current = null;
	}

	/** Ends a training and lets go of its files. What was learned stays in the network's document while that is open. */
	public void end(OpenTraining training) {
		if (training == current) {
			current = null;
		}
		close(training);
		fire(listener -> listener.currentChanged(current()));
	}

	private void close(OpenTraining training) {
		if (open.remove(training.file(), training)) {
			training.close();
		}
	}

	private void changed(OpenTraining training) {
		fire(listener -> listener.trainingChanged(training));
	}

	private void fire(Consumer<Listener> event) {
		listeners.forEach(event);
	}
}
