package org.soma.diagram.ui.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verbs;

/** The menu of the drawing: all that can be done with what is selected. */
final class DiagramMenu extends ContextMenuProvider {

	private final GraphicalViewer viewer;
	private final ActionRegistry actions;

	DiagramMenu(GraphicalViewer viewer, ActionRegistry actions) {
		super(viewer);
		this.viewer = viewer;
		this.actions = actions;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		menu.add(actions.getAction(ActionFactory.DELETE.getId()));
		Verbs.fill(menu, new Selected(viewer));
	}
}
