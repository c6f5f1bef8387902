package org.soma.diagram.ui.parts;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Note;

/** Makes the edit part for each kind of element. */
public final class NetworkEditPartFactory implements EditPartFactory {

	private final EditingDomain domain;

	public NetworkEditPartFactory(EditingDomain domain) {
		this.domain = domain;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
		case Network network -> new NetworkEditPart(network, domain);
		case Node node -> new NodeEditPart(node);
		case Group group -> new GroupEditPart(group);
		case Note note -> new NoteEditPart(note);
		case Link link -> new LinkEditPart(link);
		default -> throw new IllegalArgumentException("nothing draws " + model);
		};
	}
}
