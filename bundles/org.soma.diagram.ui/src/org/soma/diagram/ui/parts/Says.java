package org.soma.diagram.ui.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;

/** Where the drawing tells its user, in one line, why something cannot be done. */
@FunctionalInterface
public interface Says {

	String PROPERTY = "org.soma.diagram.ui.says";

	/** @param line nothing to say where it is null */
	void say(String line);

	static Says of(EditPart part) {
		return of(part.getViewer());
	}

	static Says of(EditPartViewer viewer) {
		return viewer.getProperty(PROPERTY) instanceof Says says ? says : line -> {
			// nobody listens
		};
	}
}
