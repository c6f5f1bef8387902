package org.soma.ui.explorer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;

/** Undo and redo in the Explorer: of the document that is selected, else of what was done to files and folders. */
public final class HistoryActionProvider extends CommonActionProvider implements WorkspaceDocuments.Listener {

	private IActionBars bars;
	private HistoryActions ofDocument;
	private UndoRedoActionGroup ofResources;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view) {
			ofDocument = new HistoryActions();
			ofResources = new UndoRedoActionGroup(view.getSite(), Adapters.adapt(ResourcesPlugin.getWorkspace(), IUndoContext.class), true);
			WorkspaceDocuments.get().addListener(this);
		}
	}

	@Override
	public void fillActionBars(IActionBars actionBars) {
		bars = actionBars;
		if (ofDocument == null) {
			return;
		}
		if (WorkspaceDocuments.get().current().isPresent()) {
			ofDocument.fill(bars);
		} else {
			ofResources.fillActionBars(bars);
		}
	}

	/** The selection changes before it is known which document it is of. */
	@Override
	public void currentChanged() {
		if (bars != null) {
			fillActionBars(bars);
		}
	}

	@Override
	public void dispose() {
		WorkspaceDocuments.get().removeListener(this);
		if (ofDocument != null) {
			ofDocument.dispose();
			ofResources.dispose();
		}
		super.dispose();
	}
}
