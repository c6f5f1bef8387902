package org.soma.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Document;
import org.soma.model.Element;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.project.SomaProjects;

/** Elements by the ids that problem markers and the command line name them by. */
public final class Elements {

	private Elements() {
	}

	/** The id of a node, group, note or link, or the name of a column; nothing for what has none. */
	public static Optional<String> id(EObject element) {
		return Optional.ofNullable(switch (element) {
		case Element named -> named.getId();
		case Link link -> link.getId();
		case Column column -> column.getName();
		case null, default -> null;
		});
	}

	public static Optional<EObject> find(Document document, String id) {
		Stream<EObject> elements = switch (document) {
		case Network network -> Stream.<List<? extends EObject>>of(network.getNodes(), network.getGroups(), network.getNotes(), network.getLinks())
				.flatMap(List::stream);
		case Dataset dataset -> dataset.getColumns().stream().map(EObject.class::cast);
		default -> Stream.empty();
		};
		return elements.filter(element -> id(element).filter(id::equals).isPresent()).findFirst();
	}

	/** The element that a problem marker speaks of; nothing where it speaks of the whole file or the element has gone. */
	public static Optional<EObject> find(Document document, IMarker marker) {
		return Optional.ofNullable(marker.getAttribute(SomaProjects.ELEMENT, null)).flatMap(id -> find(document, id));
	}
}
