package org.soma.diagram.ui.verbs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.Says;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;

/** What is selected in the drawing, and what verbs need around it. */
public record Selected(GraphicalViewer viewer) {

	public NetworkEditPart part() {
		return (NetworkEditPart) viewer.getContents();
	}

	public Network network() {
		return part().getModel();
	}

	public EditingDomain domain() {
		return part().getDomain();
	}

	public Shell shell() {
		return viewer.getControl().getShell();
	}

	/** All elements that are selected; without the network itself. */
	public List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		for (Object each : viewer.getSelectedEditParts()) {
			if (((EditPart) each).getModel() instanceof EObject element && element != network()) {
				elements.add(element);
			}
		}
		return elements;
	}

	private <T> Stream<T> all(Class<T> type) {
		return elements().stream().filter(type::isInstance).map(type::cast);
	}

	public <T> List<T> of(Class<T> type) {
		return all(type).toList();
	}

	/** Only one thing is selected, and it is of this kind. */
	public boolean isOne(Class<?> type) {
		return elements().size() == 1 && type.isInstance(elements().get(0));
	}

	/** The nodes, with those of groups that are selected. */
	public List<Node> nodes() {
		return Stream.concat(all(Node.class), all(Group.class).flatMap(group -> group.getMembers().stream())).distinct().toList();
	}

	/** The links that are selected, with all that their lines stand for. */
	public List<Link> selectedLinks() {
		return part().behind(of(Link.class)).stream().map(Link.class::cast).toList();
	}

	/** The same, or else those among and to the nodes that are selected. */
	public List<Link> links() {
		List<Link> links = selectedLinks();
		return links.isEmpty() ? nodes().stream().flatMap(node -> node.getIncoming().stream()).distinct().toList() : links;
	}

	public boolean isEmpty() {
		return elements().isEmpty();
	}

	public void say(String line) {
		Says.of(viewer).say(line);
	}

	/** Executes a change and selects what it made or changed. */
	public void execute(Command command) {
		domain().getCommandStack().execute(command);
		select(command.getAffectedObjects());
	}

	/** Selects elements and shows them; those in a collapsed group by the group. Where there are none, what is selected stays. */
	public void select(Collection<?> elements) {
		Set<EditPart> parts = new LinkedHashSet<>();
		for (Object element : elements) {
			EditPart found = part().partOf(element);
			if (found != null && found != part()) {
				parts.add(found);
			}
		}
		if (!parts.isEmpty()) {
			List<EditPart> shown = List.copyOf(parts);
			viewer.setSelection(new StructuredSelection(shown));
			show((GraphicalEditPart) shown.getLast());
		}
	}

	/** Moves the view only where the part is out of sight. */
	private void show(GraphicalEditPart part) {
		viewer.flush();
		Rectangle area = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(area);
		Point window = viewer.getControl().getSize();
		if (!new Rectangle(0, 0, window.x, window.y).contains(area.getCenter())) {
			viewer.reveal(part);
		}
	}

	/** Asks for a line of text; null where the user thought better of it. */
	public String ask(String title, String question, String usual, IInputValidator validator) {
		InputDialog dialog = new InputDialog(shell(), title, question, usual, validator);
		return dialog.open() == Window.OK ? dialog.getValue() : null;
	}
}
