package org.soma.ui.explorer;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.explorer.ModelContent.LoadProblem;

/** What the item providers of an element's document tell of it, and where it stands. */
final class ModelTree {

	private ModelTree() {
	}

	static List<?> children(EObject element) {
		ITreeItemContentProvider provider = adapt(element, ITreeItemContentProvider.class);
		return provider == null ? List.of() : List.copyOf(provider.getChildren(element));
	}

	static boolean hasChildren(EObject element) {
		ITreeItemContentProvider provider = adapt(element, ITreeItemContentProvider.class);
		return provider != null && provider.hasChildren(element);
	}

	static EObject parent(EObject element) {
		ITreeItemContentProvider provider = adapt(element, ITreeItemContentProvider.class);
		return provider == null ? null : (EObject) provider.getParent(element);
	}

	static String text(EObject element) {
		IItemLabelProvider provider = adapt(element, IItemLabelProvider.class);
		return provider == null ? "" : provider.getText(element);
	}

	static String iconKey(EObject element) {
		IItemLabelProvider provider = adapt(element, IItemLabelProvider.class);
		return provider == null ? "file" : (String) provider.getImage(element);
	}

	/** The file that something in the tree is or stands under; null for folders and the like. */
	static IFile file(Object element) {
		WorkspaceDocuments documents = WorkspaceDocuments.get();
		return switch (element) {
		case IFile file -> file;
		case EObject object -> documents.find(object).map(documents::file).orElse(null);
		case NodeRange range -> file(range.parent());
		case LoadProblem problem -> problem.file();
		case null, default -> null;
		};
	}

	private static <T> T adapt(EObject element, Class<T> type) {
		return AdapterFactoryEditingDomain.getEditingDomainFor(element) instanceof AdapterFactoryEditingDomain domain
				? type.cast(domain.getAdapterFactory().adapt(element, type))
				: null;
	}
}
