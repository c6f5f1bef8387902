package org.soma.training.ui.subject;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.soma.data.PreparedData;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.training.Session;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * The network that the user works on and its training, as {@link Trainings} has them, for a view that is about them. It keeps
 * nothing open: what is closed elsewhere is no subject any more. Belongs to the UI thread.
 */
public final class Subject implements AutoCloseable {

	/** Hears of the subject, on the UI thread. */
	public interface Listener {

		/** The network or its training is another one, or something of the training is otherwise than before. */
		void subjectChanged();

		/** The network was edited. */
		void networkEdited();
	}

	private final Trainings trainings = Trainings.get();
	private final Listener listener;
	private final Trainings.Listener following = new Trainings.Listener() {

		@Override
		public void currentChanged(Optional<OpenTraining> current) {
			follow();
			listener.subjectChanged();
		}

		@Override
		public void trainingChanged(OpenTraining training) {
			if (training().filter(training::equals).isPresent()) {
				currentChanged(training());
			}
		}
	};
	private final WorkspaceDocuments.Listener documents = new WorkspaceDocuments.Listener() {

		@Override
		public void opened(IFile file, ModelDocument document) {
			if (follow()) {
				listener.subjectChanged();
			}
		}

		@Override
		public void closed(IFile file, ModelDocument document) {
			opened(file, document);
		}
	};
	private final ModelDocumentListener editing = new ModelDocumentListener() {

		@Override
		public void contentChanged(ModelDocument document) {
			listener.networkEdited();
		}

		@Override
		public void reloaded(ModelDocument document) {
			listener.networkEdited();
		}
	};
	private ModelDocument network;

	/** Follows the user until it is closed. */
	public Subject(Listener listener) {
		this.listener = listener;
		trainings.addListener(following);
		WorkspaceDocuments.get().addListener(documents);
		follow();
	}

	/** Looks which network it is now; whether it is another one. */
	private boolean follow() {
		ModelDocument now = training().map(OpenTraining::network).orElseGet(trainings::network).flatMap(WorkspaceDocuments.get()::find).orElse(null);
		boolean other = now != network;
		if (other) {
			forget();
			network = now;
			if (now != null) {
				now.addListener(editing);
			}
		}
		return other;
	}

	private void forget() {
		if (network != null) {
			network.removeListener(editing);
		}
	}

	/** The open network. */
	public Optional<ModelDocument> network() {
		return Optional.ofNullable(network);
	}

	/** Its training, where it has one. */
	public Optional<OpenTraining> training() {
		return trainings.current();
	}

	/** The training as it goes on: nothing while rows are read, and where something does not fit. */
	public Optional<Session> session() {
		return training().flatMap(OpenTraining::session);
	}

	/** The rows, where they could be read. */
	public Optional<PreparedData> data() {
		return training().flatMap(OpenTraining::data);
	}

	/** Whether rows are read for the first time, so that it is not known yet what inputs and outputs mean. */
	public boolean isReading() {
		return training().filter(OpenTraining::isReading).isPresent() && data().isEmpty();
	}

	/** Why there is no {@link #session}, and what to do about it, in a sentence for the user; nothing where there is one. */
	public Optional<String> obstacle() {
		if (session().isPresent()) {
			return Optional.empty();
		}
		if (training().isPresent()) {
			return Optional.of(isReading() ? "Reading the rows\u2026"
					: training().get().isCancelled() ? "The rows were not read, for that was cancelled; read them again in the Training view." : training().get().problem().map(Sentence::of).orElse(""));
		}
		return Optional.of(network == null ? "Open a network or a training." : trainings.isOpening() ? "Looking for its training\u2026"
				: WorkspaceDocuments.get().file(network).getName() + " has no training yet; create one in the Training view.");
	}

	@Override
	public void close() {
		forget();
		trainings.removeListener(following);
		WorkspaceDocuments.get().removeListener(documents);
	}
}
