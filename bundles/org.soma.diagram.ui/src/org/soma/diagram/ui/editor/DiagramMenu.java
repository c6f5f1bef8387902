package org.soma.diagram.ui.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IMenuManager;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verbs;

/** The menu of the drawing: all that can be done with what is selected. */
final class DiagramMenu extends ContextMenuProvider {

	private final GraphicalViewer viewer;

	DiagramMenu(GraphicalViewer viewer) {
		super(viewer);
		this.viewer = viewer;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		Verbs.fill(menu, new Selected(viewer));
	}
}
