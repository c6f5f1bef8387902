package org.soma.ui.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.soma.model.edit.ModelDocument;

/** The overview of the network in one document, for an editor of it: what is selected in one is so in the other. */
public final class NetworkOutlinePage extends OutlinePage {

	private final ModelDocument document;
	private final ISelectionProvider editor;
	private final ISelectionChangedListener follower = event -> follow();
	/** One of the two is being told by the other. */
	private boolean telling;

	/** @param editor what is selected there, as elements of the document's model */
	public NetworkOutlinePage(ModelDocument document, ISelectionProvider editor) {
		this.document = document;
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		show(document);
		tree().addSelectionChangedListener(event -> lead());
		editor.addSelectionChangedListener(follower);
	}

	private void lead() {
		List<EObject> elements = tree().elements();
		if (!telling && (!elements.isEmpty() || tree().getSelection().isEmpty())) {
			tell(() -> editor.setSelection(new StructuredSelection(elements)));
		}
	}

	private void follow() {
		if (!telling && !tree().getControl().isDisposed()) {
			tell(() -> tree().select(editor.getSelection()));
		}
	}

	private void tell(Runnable work) {
		telling = true;
		try {
			work.run();
		} finally {
			telling = false;
		}
	}

	/** What was selected before it stood in the tree can be now. */
	@Override
	void refreshed() {
		follow();
	}

	@Override
	public void dispose() {
		editor.removeSelectionChangedListener(follower);
		super.dispose();
	}
}
