package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.soma.diagram.ui.figures.NoteFigure;
import org.soma.diagram.ui.tools.NodeDragTracker;
import org.soma.model.Note;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;

/** A note, whose text is typed where it stands. */
public final class NoteEditPart extends ElementEditPart implements NamedPart {

	private static final int LEAST_WIDTH = 140;
	private static final int LEAST_HEIGHT = 40;

	NoteEditPart(Note note) {
		super(note);
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
	public IFigure nameFigure() {
		return getFigure();
	}

	@Override
	public Rectangle nameArea() {
		return getFigure().getBounds();
	}

	@Override
	public String text() {
		return getModel().getText() == null ? "" : getModel().getText();
	}

	@Override
	public boolean isText() {
		return true;
	}

	@Override
	public Command write(EditingDomain domain, String text) {
		return Edits.set(domain, getModel(), Literals.NOTE__TEXT, text);
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) || RequestConstants.REQ_OPEN.equals(request.getType())) {
			NameEditor.open(this);
			return;
		}
		super.performRequest(request);
	}

	@Override
	protected String spoken() {
		return "Note " + text();
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new NodeDragTracker(this);
	}

	@Override
	protected void refreshVisuals() {
		Note note = getModel();
		((NoteFigure) getFigure()).setText(text());
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
				new Rectangle(((NetworkEditPart) getParent()).places().corner(note),
						new Dimension((int) Math.max(LEAST_WIDTH, note.getWidth()), (int) Math.max(LEAST_HEIGHT, note.getHeight()))));
	}
}
