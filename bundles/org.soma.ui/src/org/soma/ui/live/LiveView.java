package org.soma.ui.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.soma.engine.train.Snapshot;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Live;
import org.soma.training.RunValues;

/**
 * Keeps a view of a network up to date with what runs on it: it looks as often as eyes can see and leaves out the rest, for
 * what is drawn in vain is taken from what runs.
 */
public final class LiveView {

	/** From one look to the next, as often as eyes can see. */
	private static final int PERIOD_MILLIS = 44;
	/** From the end of one look to the next where looking takes long. */
	private static final int LEAST_PAUSE_MILLIS = 15;

	private final ModelDocument document;
	private final Consumer<Optional<RunValues>> view;
	private final Display display = Display.getCurrent();
	private final Consumer<ModelDocument> follower = this::follow;
	private final Runnable look = this::look;
	private Snapshot shown;
	private boolean closed;

	/** @param view takes the values that it is to show from now on; nothing where those are what the document has */
	public LiveView(ModelDocument document, Consumer<Optional<RunValues>> view) {
		this.document = document;
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
		long began = System.nanoTime();
		Optional<Live.Source> source = Live.shared().source(document);
		if (source.isPresent()) {
			Snapshot newest = source.get().snapshot();
			if (newest != shown) {
				shown = newest;
				view.accept(Optional.of(new RunValues(newest)));
			}
			display.timerExec(Math.max(LEAST_PAUSE_MILLIS, PERIOD_MILLIS - (int) ((System.nanoTime() - began) / 1_000_000)), look);
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
