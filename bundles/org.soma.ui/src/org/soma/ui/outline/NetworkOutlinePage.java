package org.soma.ui.outline;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** The overview of the network in a document, always up to date. */
public final class NetworkOutlinePage extends Page implements IContentOutlinePage, ModelDocumentListener {

	private final ModelDocument document;
	private final Consumer<Theme> themeFollower = theme -> show();
	private NetworkThumbnail thumbnail;

	public NetworkOutlinePage(ModelDocument document) {
		this.document = document;
	}

	@Override
	public void createControl(Composite parent) {
		thumbnail = new NetworkThumbnail(parent);
		document.addListener(this);
		Themes.addListener(themeFollower);
		show();
	}

	private void show() {
		if (!thumbnail.isDisposed()) {
			thumbnail.show(document.getModel() instanceof Network network ? network : null);
		}
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		show();
	}

	@Override
	public void reloaded(ModelDocument changed) {
		show();
	}

	@Override
	public void dispose() {
		document.removeListener(this);
		Themes.removeListener(themeFollower);
		super.dispose();
	}

	@Override
	public Control getControl() {
		return thumbnail;
	}

	@Override
	public void setFocus() {
		thumbnail.setFocus();
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void setSelection(ISelection selection) {
		// it shows the whole network
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// nothing is selected here
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// nothing is selected here
	}
}
