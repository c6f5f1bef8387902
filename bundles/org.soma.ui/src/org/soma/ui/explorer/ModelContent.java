package org.soma.ui.explorer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.navigator.SaveablesProvider;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Elements under the file that holds them. A file is read in the background when it is first opened in the tree, and stays
 * an open document until it goes or the Explorer does.
 */
public final class ModelContent implements ITreeContentProvider, IAdaptable, ModelDocumentListener, WorkspaceDocuments.Listener {

	/** Stands under a file that is being read. */
	static final String LOADING = "Loading\u2026";

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final Map<IFile, ModelDocument> acquired = new HashMap<>();
	private final Map<IFile, String> problems = new HashMap<>();
	private final Set<IFile> loading = new HashSet<>();
	private final ExplorerSaveables saveables = new ExplorerSaveables();
	private StructuredViewer viewer;

	public ModelContent() {
		documents.addListener(this);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = (StructuredViewer) newViewer;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case IFile file -> children(file);
		case NodeRange range -> range.children(ModelTree.children(range.parent())).toArray();
		case EObject element -> NodeRange.of(element, ModelTree.children(element));
		default -> new Object[0];
		};
	}

	private Object[] children(IFile file) {
		ModelDocument document = acquired.get(file);
		if (document != null) {
			return getChildren(document.getModel());
		}
		if (problems.containsKey(file)) {
			return new Object[] { new LoadProblem(file, problems.get(file)) };
		}
		if (loading.add(file)) {
			load(file);
		}
		return new Object[] { LOADING };
	}

	private void load(IFile file) {
		Job job = Job.create("Reading " + file.getName(), monitor -> {
			ModelDocument document = null;
			String problem = null;
			try {
				document = WorkspaceDocuments.load(file);
			} catch (DocumentException e) {
				problem = e.element().map(element -> element + ": ").orElse("") + e.problem();
			}
			show(file, document, problem);
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(IFile file, ModelDocument document, String problem) {
		viewer.getControl().getDisplay().asyncExec(() -> {
			loading.remove(file);
			if (document == null) {
				problems.put(file, problem);
			} else {
				acquired.put(file, documents.acquire(file, document));
				document.addListener(this);
				saveables.opened(file, document);
			}
			refresh(file);
		});
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case IFile file -> DocumentKind.of(Path.of(file.getName())).isPresent();
		case NodeRange range -> true;
		case EObject object -> ModelTree.hasChildren(object);
		default -> false;
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case NodeRange range -> visible(range.parent());
		case LoadProblem problem -> problem.file();
		case EObject object -> parent(object);
		default -> null;
		};
	}

	private Object parent(EObject element) {
		EObject parent = ModelTree.parent(element);
		if (parent == null) {
			return visible(element);
		}
		Object holder = NodeRange.parentOf(element, parent, ModelTree.children(parent));
		return holder == parent ? visible(parent) : holder;
	}

	/** A document's root does not stand in the tree: its file does. */
	private Object visible(EObject element) {
		return element.eContainer() != null ? element : documents.find(element).map(documents::file).<Object>map(file -> file).orElse(element);
	}

	@Override
	public void contentChanged(ModelDocument document) {
		refresh(documents.file(document));
	}

	@Override
	public void dirtyChanged(ModelDocument document) {
		saveables.dirtyChanged(document);
	}

	/** The file shows another state than before. */
	@Override
	public void opened(IFile file, ModelDocument document) {
		refresh(file);
	}

	@Override
	public void changed(IFile file) {
		if (problems.remove(file) != null) {
			refresh(file);
		}
	}

	@Override
	public void gone(IFile file, ModelDocument document) {
		if (acquired.remove(file) != null) {
			close(document);
		}
	}

	private void close(ModelDocument document) {
		document.removeListener(this);
		saveables.closed(document);
		documents.release(document);
	}

	private void refresh(IFile file) {
		if (file != null && viewer != null && !viewer.getControl().isDisposed()) {
			viewer.refresh(file);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == SaveablesProvider.class ? type.cast(saveables) : null;
	}

	@Override
	public void dispose() {
		documents.removeListener(this);
		acquired.values().forEach(this::close);
		acquired.clear();
	}

	/** Why a file cannot be shown, as its only child. */
	record LoadProblem(IFile file, String message) {
	}
}
