package org.soma.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.soma.model.Networks;
import org.soma.model.edit.commands.Edits;

/** A part whose text, mostly its name, can be typed where it stands. */
public interface NamedPart extends GraphicalEditPart {

	IFigure nameFigure();

	/** Where the text stands, in the coordinates of the figure's bounds. */
	Rectangle nameArea();

	/** What is typed over. */
	default String text() {
		return Networks.label((EObject) getModel());
	}

	/** Whether the text fills its area, in several lines, or is one line in the middle. */
	default boolean isText() {
		return false;
	}

	/**
	 * The change to another text.
	 *
	 * @throws IllegalArgumentException with one sentence for the user where it cannot be that
	 */
	default Command write(EditingDomain domain, String text) {
		return Edits.rename(domain, (EObject) getModel(), text);
	}
}
