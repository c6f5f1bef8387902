package org.soma.ui.documents;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocuments;
import org.soma.model.resource.DocumentException;

/**
 * The open documents by their file in the workspace. Explorer, editors and views take theirs here, so that two on one file
 * share model, history and dirty state. Belongs to the UI thread, except for {@link #load}.
 */
public final class WorkspaceDocuments {

	/** Hears which documents are open and which one the user works on. Called on the UI thread. */
	public interface Listener {

		/** The document is open now, or shows another state of the file than before. */
		default void opened(IFile file, ModelDocument document) {
		}

		/** The document is closed; its model is not to be shown any longer. */
		default void closed(IFile file, ModelDocument document) {
		}

		/** The file has gone or is elsewhere now. Who shows the document lets go of it. */
		default void gone(IFile file, ModelDocument document) {
		}

		/** A file that is not open has come, gone or changed. */
		default void fileChanged(IFile file) {
		}

		/** {@link WorkspaceDocuments#current()} answers another document. */
		default void currentChanged() {
		}
	}

	private static final int UNFELT_MILLIS = 60;

	private static final WorkspaceDocuments INSTANCE = new WorkspaceDocuments();

	// Decorators ask in the background which document an element is part of.
	private final Map<IFile, ModelDocument> documents = new ConcurrentHashMap<>();
	private final Map<ModelDocument, IFile> files = new ConcurrentHashMap<>();
	private final Map<ModelDocument, Integer> users = new HashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final DiskConflicts conflicts = new DiskConflicts(this);
	private ModelDocument current;

	private WorkspaceDocuments() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new DiskChanges(conflicts::changed, this::shownBy), IResourceChangeEvent.POST_CHANGE);
	}

	public static WorkspaceDocuments get() {
		return INSTANCE;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Reads a file in any thread. What it returns is handed to {@link #acquire(IFile, ModelDocument)} on the UI thread. */
	public static ModelDocument load(IFile file) throws DocumentException {
		FileStamp stamp = FileStamp.of(path(file));
		ModelDocument document = ModelDocuments.shared().acquire(path(file));
		INSTANCE.conflicts.loaded(document, stamp);
		return document;
	}

	/** The document of a file, read now where it is not open yet. Who acquires it releases it. */
	public ModelDocument acquire(IFile file) throws DocumentException {
		return acquire(file, load(file));
	}

	/**
	 * The same for an editor that opens: a file that takes long to read does not hold the window meanwhile.
	 *
	 * @throws DocumentException with one line for the user where the file cannot be read, or its user did not want to wait
	 */
	public ModelDocument open(IFile file) throws DocumentException {
		if (documents.containsKey(file)) {
			return acquire(file);
		}
		FutureTask<ModelDocument> loading = new FutureTask<>(() -> load(file));
		Thread.ofPlatform().name("Opening " + file.getName()).daemon().start(loading);
		try {
			return acquire(file, loaded(loading, file));
		} catch (ExecutionException | InvocationTargetException e) {
			if (e.getCause() instanceof DocumentException problem) {
				throw problem;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new DocumentException(path(file), null, "was not opened; open it again", e);
		}
	}

	/** Most files are read before anyone could feel it, and a dialog made, even one that is not shown, takes longer than they do. */
	private static ModelDocument loaded(Future<ModelDocument> loading, IFile file)
			throws ExecutionException, InvocationTargetException, InterruptedException {
		try {
			return loading.get(UNFELT_MILLIS, TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask("Opening " + file.getName(), IProgressMonitor.UNKNOWN);
				try {
					loading.get();
				} catch (ExecutionException failed) {
					throw new InvocationTargetException(failed.getCause());
				}
			});
			return loading.get();
		}
	}

	/** The document of a file where somebody has it open already. Who gets it becomes one of its users and releases it. */
	public Optional<ModelDocument> share(IFile file) {
		try {
			return documents.containsKey(file) ? Optional.of(acquire(file)) : Optional.empty();
		} catch (DocumentException e) {
			throw new IllegalStateException("a document that is open is not read again", e);
		}
	}

	/** Makes the caller a user of a document that {@link #load} returned. */
	public ModelDocument acquire(IFile file, ModelDocument document) {
		boolean first = users.merge(document, 1, Integer::sum) == 1;
		if (first) {
			documents.put(file, document);
			files.put(document, file);
			fire(listener -> listener.opened(file, document));
		}
		return document;
	}

	/** Whether it has several users. */
	public boolean isShared(ModelDocument document) {
		return users.getOrDefault(document, 0) > 1;
	}

	/** Gives the document back; the last release closes it. */
	public void release(ModelDocument document) {
		if (users.merge(document, -1, Integer::sum) == 0) {
			users.remove(document);
			conflicts.forget(document);
			IFile file = files.remove(document);
			documents.remove(file);
			if (current == document) {
				setCurrent(null);
			}
			fire(listener -> listener.closed(file, document));
		}
		ModelDocuments.shared().release(document);
	}

	public Optional<ModelDocument> find(IFile file) {
		return Optional.ofNullable(documents.get(file));
	}

	/** The open document that an element of a model is part of. Any thread may ask. */
	public Optional<ModelDocument> find(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return documents.values().stream().filter(document -> document.getModel() == root).findFirst();
	}

	/** The file of an open document. */
	public IFile file(ModelDocument document) {
		return files.get(document);
	}

	/** To be called when a document got a companion: whoever changes its files on disk changes the document from now on. */
	public void follow(ModelDocument document) {
		conflicts.follow(document);
	}

	private List<IFile> shownBy(IFile file) {
		if (file.getLocation() == null) {
			return List.of();
		}
		Path path = file.getLocation().toPath();
		return documents.entrySet().stream().filter(entry -> FileStamp.companions(entry.getValue()).contains(path)).map(Map.Entry::getKey).toList();
	}

	/** The document that the user works on: what undo, redo and save mean. */
	public Optional<ModelDocument> current() {
		return Optional.ofNullable(current);
	}

	/** To be called by a part when the user turns to a document, or to nothing that is one. */
	public void setCurrent(ModelDocument document) {
		if (current != document) {
			current = document;
			fire(Listener::currentChanged);
		}
	}

	/**
	 * Writes the document; the workspace hears of it, and the builder checks it. Where somebody else wrote the file since,
	 * the user is asked; when the answer is no, or the user does not want to wait for a long one, the monitor is cancelled and
	 * document and files stay as they are.
	 *
	 * @throws CoreException with one line for the user where the file cannot be written; the document stays dirty
	 */
	public void save(ModelDocument document, IProgressMonitor monitor) throws CoreException {
		IFile file = files.get(document);
		boolean wanted = !file.exists() || conflicts.isCurrent(document) || DiskQuestions.overwrite(file);
		if (!(wanted && write(document, monitor)) && monitor != null) {
			monitor.setCanceled(true);
		}
	}

	/** Writes the document without asking; false where the user did not want to wait, and nothing has changed. */
	boolean write(ModelDocument document, IProgressMonitor monitor) throws CoreException {
		try {
			document.save(writing -> BusyWriter.write(document.getFile().getFileName().toString(), writing));
		} catch (CancellationException e) {
			return false;
		} catch (DocumentException e) {
			throw new CoreException(Status.error(e.getMessage())); // a dialog would show the class of a cause
		}
		conflicts.settle(document);
		refresh(files.get(document), monitor);
		for (Path beside : FileStamp.companions(document)) {
			for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(beside.toUri())) {
				file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			}
		}
		return true;
	}

	static void refresh(IFile file, IProgressMonitor monitor) throws CoreException {
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		Optional<IFile> tensors = Companions.tensors(file);
		if (tensors.isPresent()) {
			tensors.get().refreshLocal(IResource.DEPTH_ZERO, monitor);
		}
	}

	void fire(Consumer<Listener> event) {
		listeners.forEach(event);
	}

	private static Path path(IFile file) {
		return file.getLocation().toPath();
	}
}
