package org.soma.ui.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.SaveablesProvider;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.model.resource.DocumentException;
import org.soma.ui.documents.Companions;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Elements under the file that holds them. A file is read in the background when it is first opened in the tree, and stays
 * an open document until it goes, the Explorer does, or it is closed in the tree again without having been worked on.
 */
public final class ModelContent implements ITreeContentProvider, IAdaptable, ModelDocumentListener, WorkspaceDocuments.Listener {

	/** Stands under a file that is being read. */
	static final String LOADING = "Loading\u2026";

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final Map<IFile, ModelDocument> acquired = new HashMap<>();
	private final Map<IFile, String> problems = new HashMap<>();
	private final Set<IFile> loading = new HashSet<>();
	private final ExplorerSaveables saveables = new ExplorerSaveables();
	private AbstractTreeViewer viewer;

	public ModelContent() {
		documents.addListener(this);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		if (viewer == null && newViewer != null) {
			viewer = (AbstractTreeViewer) newViewer;
			viewer.addPostSelectionChangedListener(event -> selected(ModelTree.file(event.getStructuredSelection().getFirstElement())));
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof IFile file ? children(file) : NodeRange.under(parent, ModelTree::children);
	}

	private Object[] children(IFile file) {
		if (!acquired.containsKey(file)) {
			open(file);
		}
		ModelDocument document = acquired.get(file);
		if (document != null) {
			return getChildren(document.getModel());
		}
		if (problems.containsKey(file)) {
			return new Object[] { new LoadProblem(file, problems.get(file)) };
		}
		return new Object[] { LOADING };
	}

	/** Shares the document where somebody has it open; else reads it in the background, where that was not tried yet. */
	private void open(IFile file) {
		if (acquired.containsKey(file) || problems.containsKey(file)) {
			return;
		}
		Optional<ModelDocument> open = documents.share(file);
		if (open.isPresent()) {
			add(file, open.get());
		} else if (loading.add(file)) {
			read(file);
		}
	}

	private void read(IFile file) {
		Job job = Job.create("Reading " + file.getName(), monitor -> {
			ModelDocument document = null;
			String problem = null;
			try {
				document = WorkspaceDocuments.load(file);
			} catch (DocumentException e) {
				problem = e.element().map(element -> element + ": ").orElse("") + e.problem();
			}
			show(file, document, problem);
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(IFile file, ModelDocument document, String problem) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			loading.remove(file);
			if (document != null) {
				documents.acquire(file, document);
				if (viewer.getControl().isDisposed()) {
					documents.release(document);
					return;
				}
				add(file, document);
			} else if (file.exists()) {
				problems.put(file, problem);
			}
			refresh(file);
		});
	}

	private void add(IFile file, ModelDocument document) {
		acquired.put(file, document);
		document.addListener(this);
		saveables.opened(file, document);
	}

	/** Opens what is selected, so that views can show it, and lets go of what nobody looks at or has worked on. */
	private void selected(IFile selected) {
		if (selected != null && selected.exists() && Companions.isDocument(selected)) {
			open(selected);
		}
		for (IFile file : List.copyOf(acquired.keySet())) {
			var history = acquired.get(file).getEditingDomain().getCommandStack();
			boolean touched = history.canUndo() || history.canRedo();
			if (!file.equals(selected) && !touched && !viewer.getExpandedState(file)) {
				close(file);
				refresh(file);
			}
		}
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case IFile file -> Companions.isDocument(file);
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
			return null;
		}
		Object holder = NodeRange.parentOf(element, parent, ModelTree.children(parent));
		return holder == parent ? visible(parent) : holder;
	}

	/** A document's root does not stand in the tree: its file does. */
	private Object visible(EObject element) {
		return element.eContainer() != null ? element : ModelTree.file(element);
	}

	@Override
	public void contentChanged(ModelDocument document) {
		refresh(documents.file(document));
	}

	@Override
	public void dirtyChanged(ModelDocument document) {
		saveables.dirtyChanged(document);
		ProblemDecorator.dirtyChanged();
	}

	/** What was open and selected in the tree is again, as far as it is still there. */
	@Override
	public void reloaded(ModelDocument document) {
		if (!viewer.getControl().isDisposed()) {
			Places places = Places.of(viewer);
			refresh(documents.file(document));
			places.restore(document);
		}
	}

	@Override
	public void gone(IFile file, ModelDocument document) {
		if (acquired.containsKey(file)) {
			close(file);
		}
	}

	/** What could not be read before may be readable now. */
	@Override
	public void fileChanged(IFile file) {
		if (problems.remove(file) != null) {
			refresh(file);
		}
	}

	private void close(IFile file) {
		ModelDocument document = acquired.remove(file);
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
		List.copyOf(acquired.keySet()).forEach(this::close);
	}

	/** Why a file cannot be shown, as its only child. */
	record LoadProblem(IFile file, String message) {
	}
}
