package org.soma.training.ui.moments;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.widgets.Display;

/** Shows the moments of a run one after the other, in some seconds however many they are. Belongs to the UI thread. */
public final class Film {

	private static final int FRAME_MILLIS = 50;
	private static final int MOST_FRAMES = 200;

	private final Display display = Display.getCurrent();
	private final IntConsumer show;
	private final Runnable next = this::next;
	private List<Integer> epochs = List.of();
	private int at;
	private boolean playing;

	/** @param show takes each epoch, and {@link MomentSlider#PRESENT} at the end */
	public Film(IntConsumer show) {
		this.show = show;
	}

	public boolean isPlaying() {
		return playing;
	}

	/** Plays these epochs from the first on. */
	public void play(List<Integer> shown) {
		epochs = List.copyOf(shown);
		at = 0;
		playing = !epochs.isEmpty();
		next();
	}

	public void stop() {
		playing = false;
		display.timerExec(-1, next);
	}

	private void next() {
		if (!playing) {
			return;
		}
		if (at >= epochs.size()) {
			playing = false;
			show.accept(MomentSlider.PRESENT);
			return;
		}
		show.accept(epochs.get(at));
		at += Math.max(1, epochs.size() / MOST_FRAMES);
		display.timerExec(FRAME_MILLIS, next);
	}
}
