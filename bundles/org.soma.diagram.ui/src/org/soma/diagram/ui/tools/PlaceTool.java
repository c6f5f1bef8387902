package org.soma.diagram.ui.tools;

import org.eclipse.gef.tools.CreationTool;

/**
 * Puts something new on the canvas where one clicks. GEF's own tool does nothing for who clicks without having moved the mouse
 * there first, as where it rested while a tip came and went.
 */
public final class PlaceTool extends CreationTool {

	@Override
	protected boolean handleButtonDown(int button) {
		handleMove();
		return super.handleButtonDown(button);
	}
}
