package org.soma.training.ui.subject;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.model.resource.DocumentException;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * The subject of the views: what belongs to the document that the user works on. It is kept open as long as a view asks for
 * it. Belongs to the UI thread.
 */
public final class Subjects {

	/** Hears of the subject, on the UI thread. */
	public interface Listener {

		/** There is another subject now, or its data was read, or none. */
		void subjectChanged();

		/** One of the documents of the subject has changed. */
		default void contentChanged() {
		}
	}

	private static final Subjects INSTANCE = new Subjects();

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Rows rows = new Rows(this);
	private Subject subject;
	private IFile wanted;

	private final WorkspaceDocuments.Listener current = new WorkspaceDocuments.Listener() {

		@Override
		public void currentChanged() {
			documents.current().ifPresent(Subjects.this::turnTo);
		}

		@Override
		public void gone(IFile file, ModelDocument document) {
			if (subject != null && subject.documents().contains(document)) {
				wanted = null;
				adopt(null);
			}
		}

		@Override
		public void opened(IFile file, ModelDocument document) {
			// A file that comes to be what the subject lacked, or that was loaded anew.
			if (documents.current().filter(document::equals).isPresent()) {
				turnTo(document);
			}
		}
	};

	private final ModelDocumentListener content = new ModelDocumentListener() {

		@Override
		public void contentChanged(ModelDocument document) {
			rows.check(subject);
			listeners.forEach(Listener::contentChanged);
		}

		@Override
		public void reloaded(ModelDocument document) {
			contentChanged(document);
		}
	};

	private Subjects() {
	}

	public static Subjects get() {
		return INSTANCE;
	}

	public Optional<Subject> subject() {
		return Optional.ofNullable(subject);
	}

	public void addListener(Listener listener) {
		boolean first = listeners.isEmpty();
		listeners.add(listener);
		if (first) {
			documents.addListener(current);
			current.currentChanged();
		}
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
		if (listeners.isEmpty()) {
			documents.removeListener(current);
			wanted = null;
			adopt(null);
		}
	}

	private void turnTo(ModelDocument document) {
		if (subject != null && subject.documents().contains(document)) {
			wanted = null;
			return;
		}
		IFile file = documents.file(document);
		if (file == null || file.equals(wanted)) {
			return;
		}
		wanted = file;
		Job job = Job.create("Looking for the training of " + file.getName(), (IProgressMonitor monitor) -> load(file));
		job.setSystem(true);
		job.schedule();
	}

	/** In the background. What cannot be read is left out: a marker tells what is wrong with it. */
	private IStatus load(IFile file) {
		try {
			Place place = Place.of(file);
			ModelDocument network = load(place, place.network());
			ModelDocument dataset = load(place, place.dataset());
			ModelDocument training = load(place, place.training());
			Display.getDefault().asyncExec(() -> arrived(file, place, network, dataset, training));
		} catch (CoreException e) {
			// The file has gone meanwhile.
		}
		return Status.OK_STATUS;
	}

	private static ModelDocument load(Place place, IFile file) {
		try {
			return file == null || place.network() == null ? null : WorkspaceDocuments.load(file);
		} catch (DocumentException e) {
			return null;
		}
	}

	private void arrived(IFile file, Place place, ModelDocument network, ModelDocument dataset, ModelDocument training) {
		acquire(place.network(), network);
		acquire(place.dataset(), dataset);
		acquire(place.training(), training);
		Subject fresh = new Subject(network, dataset, training);
		if (!file.equals(wanted) || network == null) {
			fresh.documents().forEach(documents::release);
			if (file.equals(wanted)) {
				wanted = null;
			}
		} else {
			wanted = null;
			adopt(fresh);
		}
	}

	private void acquire(IFile file, ModelDocument document) {
		if (document != null) {
			documents.acquire(file, document);
		}
	}

	private void adopt(Subject fresh) {
		Subject before = subject;
		subject = fresh;
		if (fresh != null) {
			fresh.documents().forEach(document -> document.addListener(content));
		}
		rows.check(fresh);
		listeners.forEach(Listener::subjectChanged);
		if (before != null) {
			before.documents().forEach(document -> {
				document.removeListener(content);
				documents.release(document);
			});
		}
	}

	/** The rows of the subject were read, or could not be. */
	void rowsChanged() {
		listeners.forEach(Listener::subjectChanged);
	}
}
