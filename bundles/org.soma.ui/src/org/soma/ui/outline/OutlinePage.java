package org.soma.ui.outline;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** The overview of a network, always up to date: the tree of its parts, and below it the whole, drawn small. */
abstract class OutlinePage extends Page implements IContentOutlinePage, ModelDocumentListener {

	private static final int[] SHARES = { 60, 40 };
	/** The tree is brought up to date once a change is done and a burst of them is over. */
	private static final int PAUSE_MILLIS = 50;

	private final Consumer<Theme> themeFollower = theme -> redraw();
	private final Runnable refresh = this::refreshTree;
	private SashForm both;
	private NetworkTree tree;
	private NetworkThumbnail thumbnail;
	private HistoryActions history;
	private ModelDocument shown;

	@Override
	public void createControl(Composite parent) {
		both = new SashForm(parent, SWT.VERTICAL);
		tree = new NetworkTree(both);
		thumbnail = new NetworkThumbnail(both);
		AccessibleName.give(thumbnail, "The whole network");
		both.setWeights(SHARES);
		history = HistoryActions.install(getSite().getActionBars());
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
		if (isThere()) {
			refreshTree();
			redraw();
		}
	}

	final NetworkTree tree() {
		return tree;
	}

	private boolean isThere() {
		return both != null && !both.isDisposed();
	}

	private Network network() {
		return shown != null && shown.getModel() instanceof Network network ? network : null;
	}

	private void refreshTree() {
		if (isThere()) {
			tree.show(network());
			both.setMaximizedControl(network() == null ? thumbnail : null);
			refreshed();
		}
	}

	/** The tree is up to date. */
	void refreshed() {
		// what is selected is the tree's own affair
	}

	private void redraw() {
		if (isThere()) {
			thumbnail.show(network());
		}
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		if (isThere()) {
			both.getDisplay().timerExec(PAUSE_MILLIS, refresh);
			redraw();
		}
	}

	@Override
	public void reloaded(ModelDocument changed) {
		if (isThere()) {
			refreshTree();
			redraw();
		}
	}

	@Override
	public void dispose() {
		show(null);
		Themes.removeListener(themeFollower);
		if (history != null) {
			history.dispose();
		}
		super.dispose();
	}

	@Override
	public Control getControl() {
		return both;
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	@Override
	public ISelection getSelection() {
		return tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.select(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
	}
}
