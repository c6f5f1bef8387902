package org.soma.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.training.ui.session.OpenTraining;
import org.soma.ui.documents.DocumentSaveable;

/**
 * What the Training view saves: the training file, and with it the network. The network belongs to its editor, which asks
 * about it when it is closed; so it is no saveable of the view.
 */
final class ViewSaveables implements ModelDocumentListener {

	private final ISaveablesSource source;
	private final ISaveablesLifecycleListener listener;
	private final Consumer<ModelDocument> edited;
	private final Runnable dirty;
	private OpenTraining shown;
	private boolean opened;

	/**
	 * @param edited told of the training file's document when it was changed
	 * @param dirty told when the training file has changes now or none any more
	 */
	ViewSaveables(ISaveablesSource source, IWorkbenchPartSite site, Consumer<ModelDocument> edited, Runnable dirty) {
		this.edited = edited;
		this.source = source;
		this.dirty = dirty;
		listener = site.getService(ISaveablesLifecycleListener.class);
	}

	/** Takes the training that the view shows, or null. */
	void show(OpenTraining training) {
		if (training == shown) {
			return;
		}
		Saveable[] before = all();
		if (shown != null) {
			shown.document().removeListener(this);
		}
		shown = training;
		if (shown != null) {
			shown.document().addListener(this);
		}
		if (opened) {
			fire(SaveablesLifecycleEvent.POST_CLOSE, before);
			fire(SaveablesLifecycleEvent.POST_OPEN, all());
		}
		dirty.run();
	}

	private void fire(int type, Saveable... saveables) {
		if (saveables.length > 0) {
			listener.handleLifecycleEvent(new SaveablesLifecycleEvent(source, type, saveables, false));
		}
	}

	@Override
	public void contentChanged(ModelDocument document) {
		edited.accept(document);
	}

	@Override
	public void dirtyChanged(ModelDocument document) {
		fire(SaveablesLifecycleEvent.DIRTY_CHANGED, all());
		dirty.run();
	}

	/** To be called when the view is made: the workbench then asks for what it has, and from then on is told. */
	void open() {
		opened = true;
	}

	/** To be called when the view goes: the workbench knows by itself what went with it. */
	void close() {
		opened = false;
		show(null);
	}

	boolean isDirty() {
		return shown != null && shown.document().isDirty();
	}

	Saveable[] all() {
		return shown == null ? new Saveable[0] : new Saveable[] { new DocumentSaveable(shown.file(), shown.document()) };
	}

	/** What the Save command means while the view is active. */
	Saveable[] active() {
		List<Saveable> saveables = new ArrayList<>(List.of(all()));
		Optional.ofNullable(shown).ifPresent(training -> training.session().ifPresent(session -> training.network()
				.ifPresent(file -> saveables.add(new DocumentSaveable(file, session.document())))));
		return saveables.toArray(Saveable[]::new);
	}
}
