package org.soma.ui;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.soma.ui.explorer.Explorer;
import org.soma.ui.outline.OutlineView;

/**
 * The explorer and outline at the left, what is selected below the editors, and a column at the right that views of other
 * bundles fill.
 */
public final class SomaPerspective implements IPerspectiveFactory {

	public static final String ID = "org.soma.ui.perspective";

	/** The column at the right, as plugin.xml files name it. */
	private static final String ASIDE = "aside";

	private static final List<String> NEW = List.of("project", "network", "dataset", "training", "example");

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(Explorer.ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.6f, Explorer.ID);
		layout.createPlaceholderFolder(ASIDE, IPageLayout.RIGHT, 0.66f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.64f, editors);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		for (String kind : NEW) {
			layout.addNewWizardShortcut("org.soma.ui.wizards." + kind);
		}
		layout.addShowInPart(Explorer.ID);
		layout.addShowViewShortcut(Explorer.ID);
		layout.addShowViewShortcut(OutlineView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
	}
}
