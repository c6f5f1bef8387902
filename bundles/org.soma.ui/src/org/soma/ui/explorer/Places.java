package org.soma.ui.explorer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.Elements;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * What is open and selected of a model that another has just taken the place of, remembered by ids. The tree still holds
 * the elements of the old one, which are in no document any longer.
 */
record Places(AbstractTreeViewer viewer, List<Place> open, List<Place> selected) {

	/** An element, or one of the ranges under it. */
	private record Place(String id, NodeRange range) {
	}

	static Places of(AbstractTreeViewer viewer) {
		return new Places(viewer, places(Stream.of(viewer.getExpandedElements())), places(Stream.of(viewer.getStructuredSelection().toArray())));
	}

	/** To be called when the tree shows the new model. */
	void restore(ModelDocument document) {
		find(document, open).forEach(element -> viewer.setExpandedState(element, true));
		List<Object> elements = find(document, selected).toList();
		if (!elements.isEmpty()) {
			viewer.setSelection(new StructuredSelection(elements));
		}
	}

	private static List<Place> places(Stream<Object> elements) {
		return elements.map(Places::place).filter(Objects::nonNull).toList();
	}

	private static Place place(Object element) {
		NodeRange range = element instanceof NodeRange some ? some : null;
		EObject owner = range != null ? range.parent() : element instanceof EObject object ? object : null;
		boolean old = owner != null && WorkspaceDocuments.get().find(owner).isEmpty();
		return old ? Elements.id(owner).map(id -> new Place(id, range)).orElse(null) : null;
	}

	private static Stream<Object> find(ModelDocument document, List<Place> places) {
		return places.stream().map(place -> find(document, place)).flatMap(Optional::stream);
	}

	private static Optional<Object> find(ModelDocument document, Place place) {
		return Elements.find(document.getModel(), place.id())
				.map(element -> place.range() == null ? element : new NodeRange(element, place.range().first(), place.range().count()));
	}
}
