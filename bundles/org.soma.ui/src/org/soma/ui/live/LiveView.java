package org.soma.ui.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.soma.engine.train.Snapshot;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Live;
import org.soma.training.RunValues;

/** Keeps a view of a network up to date with what runs on it: it looks as often as eyes can see, and leaves out the rest. */
public final class LiveView {

	/** As often as eyes can see. */
	public static final int SMOOTH_MILLIS = 30;

	private final ModelDocument document;
	private final int pause;
	private final Consumer<Optional<RunValues>> view;
	private final Display display = Display.getCurrent();
	private final Consumer<ModelDocument> follower = this::follow;
	private final Runnable look = this::look;
	private Snapshot shown;
	private boolean closed;

	/**
	 * @param pause milliseconds between one look and the next
	 * @param view takes the values that it is to show from now on; nothing where those are what the document has
	 */
	public LiveView(ModelDocument document, int pause, Consumer<Optional<RunValues>> view) {
		this.document = document;
		this.pause = pause;
		this.view = view;
		Live.shared().addListener(follower);
		look();
	}

	private void follow(ModelDocument changed) {
		if (changed == document) {
			look();
		}
	}

	private void look() {
		if (closed) {
			return;
		}
		Optional<Live.Source> source = Live.shared().source(document);
		if (source.isPresent()) {
			Snapshot newest = source.get().snapshot();
			if (newest != shown) {
				shown = newest;
				view.accept(Optional.of(new RunValues(newest)));
			}
			display.timerExec(pause, look);
		} else if (shown != null) {
			shown = null;
			view.accept(Optional.empty());
		}
	}

	public void close() {
		closed = true;
		Live.shared().removeListener(follower);
	}
}
