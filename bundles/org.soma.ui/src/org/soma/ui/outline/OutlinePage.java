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

/** The overview of a network, always up to date. Nothing can be selected in it. */
abstract class OutlinePage extends Page implements IContentOutlinePage, ModelDocumentListener {

	private final Consumer<Theme> themeFollower = theme -> redraw();
	private NetworkThumbnail thumbnail;
	private ModelDocument shown;

	@Override
	public void createControl(Composite parent) {
		thumbnail = new NetworkThumbnail(parent);
		Themes.addListener(themeFollower);
		redraw();
	}

	/** @param document the document to show from now on, or null for none */
	final void show(ModelDocument document) {
		if (shown != null) {
			shown.removeListener(this);
		}
		shown = document;
		if (shown != null) {
			shown.addListener(this);
		}
		redraw();
	}

	private void redraw() {
		if (thumbnail != null && !thumbnail.isDisposed()) {
			thumbnail.show(shown != null && shown.getModel() instanceof Network network ? network : null);
		}
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		redraw();
	}

	@Override
	public void reloaded(ModelDocument changed) {
		redraw();
	}

	@Override
	public void dispose() {
		show(null);
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
