package org.soma.ui.documents;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
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

		/** A file that is not open has changed on disk: what could not be read before may be readable now. */
		default void changed(IFile file) {
		}

		/** The file of the document has been deleted: who shows the document lets go of it. */
		default void gone(IFile file, ModelDocument document) {
		}

		/** {@link WorkspaceDocuments#current()} answers another document. */
		default void currentChanged() {
		}
	}

	private static final WorkspaceDocuments INSTANCE = new WorkspaceDocuments();

	private final Map<IFile, ModelDocument> documents = new HashMap<>();
	private final Map<ModelDocument, IFile> files = new HashMap<>();
	private final Map<ModelDocument, Integer> users = new HashMap<>();
	private final Set<IFile> saving = new HashSet<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private ModelDocument current;

	private WorkspaceDocuments() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
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
		return ModelDocuments.shared().acquire(path(file));
	}

	/** The document of a file, read now where it is not open yet. Who acquires it releases it. */
	public ModelDocument acquire(IFile file) throws DocumentException {
		return acquire(file, load(file));
	}

	/** Makes the caller a user of a document that {@link #load} returned. */
	public ModelDocument acquire(IFile file, ModelDocument document) {
		boolean first = users.merge(document, 1, Integer::sum) == 1;
		if (first) {
			documents.put(file, document);
			files.put(document, file);
			listeners.forEach(listener -> listener.opened(file, document));
		}
		return document;
	}

	/** Gives the document back; the last release closes it. */
	public void release(ModelDocument document) {
		if (users.merge(document, -1, Integer::sum) == 0) {
			users.remove(document);
			IFile file = files.remove(document);
			documents.remove(file);
			if (current == document) {
				setCurrent(null);
			}
			listeners.forEach(listener -> listener.closed(file, document));
		}
		ModelDocuments.shared().release(document);
	}

	public Optional<ModelDocument> find(IFile file) {
		return Optional.ofNullable(documents.get(file));
	}

	/** The open document that an element of a model is part of. */
	public Optional<ModelDocument> find(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return documents.values().stream().filter(document -> document.getModel() == root).findFirst();
	}

	/** The file of an open document. */
	public IFile file(ModelDocument document) {
		return files.get(document);
	}

	/** The document that the user works on: what undo, redo and save mean. */
	public Optional<ModelDocument> current() {
		return Optional.ofNullable(current);
	}

	/** To be called by a part when the user turns to a document, or to nothing that is one. */
	public void setCurrent(ModelDocument document) {
		if (current != document) {
			current = document;
			listeners.forEach(Listener::currentChanged);
		}
	}

	/** Writes the document; the workspace hears of it, and the builder checks it. */
	public void save(ModelDocument document, IProgressMonitor monitor) throws CoreException {
		IFile file = files.get(document);
		saving.add(file);
		try {
			document.save();
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor); // its tensors
		} catch (DocumentException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		} finally {
			saving.remove(file);
		}
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		Set<IFile> changed = new HashSet<>();
		try {
			event.getDelta().accept(delta -> {
				boolean content = delta.getKind() == IResourceDelta.REMOVED
						|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				if (content && delta.getResource() instanceof IFile file) {
					changed.add(file);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().error("Changes of files could not be followed: " + e.getMessage(), e);
		}
		if (!changed.isEmpty() && PlatformUI.isWorkbenchRunning()) {
			Set<IFile> own = Display.getCurrent() == null ? Set.of() : Set.copyOf(saving);
			changed.removeAll(own);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> changed.forEach(this::changedOnDisk));
		}
	}

	private void changedOnDisk(IFile file) {
		ModelDocument document = documents.get(file);
		if (document == null) {
			listeners.forEach(listener -> listener.changed(file));
		} else if (!file.exists()) {
			listeners.forEach(listener -> listener.gone(file, document));
		} else if (!document.isDirty() || askToReload(file)) {
			try {
				document.reload();
				listeners.forEach(listener -> listener.opened(file, document));
			} catch (DocumentException e) {
				// The marker on the file says what is wrong; the document keeps what it had.
				ILog.get().info(e.getMessage());
			}
		}
	}

	private static boolean askToReload(IFile file) {
		return MessageDialog.open(MessageDialog.QUESTION, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), "File changed on disk",
				file.getName() + " has changed on disk, and has changes here that are not saved. "
						+ "Load it again and lose the changes made here, or keep them and overwrite the file when you save?",
				0, "Load Again", "Keep Mine") == 0;
	}

	private static Path path(IFile file) {
		return file.getLocation().toPath();
	}
}
