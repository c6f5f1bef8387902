package org.soma.diagram.ui.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.soma.engine.train.Snapshot;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Live;

/** Keeps a drawing up to date with what runs on its network: it looks as often as eyes can see, and leaves out the rest. */
public final class LiveView {

	private static final int PAUSE_MILLIS = 30;

	private final ModelDocument document;
	private final Consumer<NetworkState> drawing;
	private final Display display = Display.getCurrent();
	private final Consumer<ModelDocument> follower = this::follow;
	private final Runnable look = this::look;
	private Snapshot shown;
	private boolean closed;

	/** @param drawing takes what it is to show from now on */
	public LiveView(ModelDocument document, Consumer<NetworkState> drawing) {
		this.document = document;
		this.drawing = drawing;
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
				drawing.accept(new RunState(newest));
			}
			display.timerExec(PAUSE_MILLIS, look);
		} else if (shown != null) {
			shown = null;
			drawing.accept(NetworkState.MODEL);
		}
	}

	public void close() {
		closed = true;
		Live.shared().removeListener(follower);
	}
}
