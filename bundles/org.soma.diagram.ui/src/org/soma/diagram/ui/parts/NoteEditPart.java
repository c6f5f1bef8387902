package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.soma.diagram.ui.figures.NoteFigure;
import org.soma.diagram.ui.policies.NodeDeleteEditPolicy;
import org.soma.diagram.ui.tools.NodeDragTracker;
import org.soma.model.Note;

/** A note. */
public final class NoteEditPart extends AbstractGraphicalEditPart {

	private static final int LEAST_WIDTH = 140;
	private static final int LEAST_HEIGHT = 40;

	NoteEditPart(Note note) {
		setModel(note);
	}

	@Override
	public Note getModel() {
		return (Note) super.getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new NoteFigure();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeleteEditPolicy());
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new NodeDragTracker(this);
	}

	@Override
	protected void refreshVisuals() {
		Note note = getModel();
		((NoteFigure) getFigure()).setText(note.getText() == null ? "" : note.getText());
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
				new Rectangle((int) Math.round(note.getX()), (int) Math.round(note.getY()), (int) Math.max(LEAST_WIDTH, note.getWidth()),
						(int) Math.max(LEAST_HEIGHT, note.getHeight())));
	}
}
