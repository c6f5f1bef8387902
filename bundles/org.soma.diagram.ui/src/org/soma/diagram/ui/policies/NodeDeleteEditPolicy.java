package org.soma.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.model.edit.commands.Edits;

/** Deletes nodes with their links, and all that the line of a link stands for: all that are selected, in one step of the history. */
public final class NodeDeleteEditPolicy extends ComponentEditPolicy {

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		List<?> parts = request.getEditParts();
		if (parts.get(0) != getHost()) {
			return null; // the first of them deletes them all
		}
		NetworkEditPart network = (NetworkEditPart) getHost().getParent();
		List<EObject> elements = new ArrayList<>();
		for (Object part : parts) {
			EObject element = (EObject) ((EditPart) part).getModel();
			if (element.eContainer() != null) { // the menu asks between a change and its picture
				elements.add(element);
			}
		}
		if (elements.isEmpty()) {
			return null;
		}
		return new ModelCommand(network.getDomain(), Edits.delete(network.getDomain(), network.behind(elements)));
	}
}
