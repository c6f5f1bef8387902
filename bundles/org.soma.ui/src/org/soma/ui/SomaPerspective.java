package org.soma.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** The explorer and outline at the left, what is selected below the editors. */
public final class SomaPerspective implements IPerspectiveFactory {

	public static final String ID = "org.soma.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView("org.soma.ui.explorer", IPageLayout.LEFT, 0.18f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.6f, "org.soma.ui.explorer");
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.64f, editors);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
	}
}
