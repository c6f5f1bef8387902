package org.soma.ui.outline;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.soma.ui.explorer.Explorer;

/** The Outline. The platform's own shows what editors tell only; this one also what is selected in the Explorer. */
public final class OutlineView extends ContentOutline {

	public static final String ID = "org.soma.ui.outline";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = (MessagePage) super.createDefaultPage(book);
		page.setMessage("Select a network.");
		return page;
	}

	@Override
	protected boolean isImportant(IWorkbenchPart part) {
		return part instanceof Explorer || super.isImportant(part);
	}

	@Override
	protected IWorkbenchPart getBootstrapPart() {
		IWorkbenchPage page = getSite().getPage();
		IWorkbenchPart editor = super.getBootstrapPart();
		return editor != null || page == null ? editor : page.findView(Explorer.ID);
	}
}
