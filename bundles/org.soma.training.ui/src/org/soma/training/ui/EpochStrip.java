package org.soma.training.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;

/**
 * The structure of a training: a row of cells for its epochs and one for the batches of the epoch at hand, which fill as it
 * goes. Where there are more than fit, a cell stands for several.
 */
final class EpochStrip extends Canvas {

	private static final int LABEL_WIDTH = 96;
	private static final int ROW = 18;
	private static final int CELL = 8;
	private static final int GAP = 2;
	private static final int BAR = 10;

	private Optional<Progress> progress = Optional.empty();

	EpochStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		setToolTipText("The epochs of the training, and the batches of the epoch at hand");
		AccessibleName.give(this, this::words);
		addPaintListener(event -> paint(event.gc));
	}

	private String words() {
		return progress.map(now -> now.epoch() + " of " + now.epochs() + " epochs, " + now.batch() + " of " + now.batches() + " batches")
				.orElse("No training");
	}

	void show(Optional<Progress> shown) {
		if (!shown.equals(progress)) {
			progress = shown;
			redraw();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 240 : wHint, 2 * ROW);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(area);
		int epoch = progress.map(now -> Math.min(now.epoch() + 1, now.epochs())).orElse(0);
		row(gc, area.width, 0, progress.isEmpty() ? "Batches" : "Epoch " + epoch, progress.map(Progress::batch).orElse(0),
				progress.map(Progress::batches).orElse(1), Tone.TRAIN);
		row(gc, area.width, ROW, "Epochs", progress.map(Progress::epoch).orElse(0), progress.map(Progress::epochs).orElse(1), Tone.ACCENT);
	}

	private static void row(GC gc, int width, int y, String label, int done, int all, Tone tone) {
		gc.setForeground(Colours.of(Tone.DIM));
		gc.drawText(label, 0, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
		int room = Math.max(CELL, width - LABEL_WIDTH);
		int cells = Math.max(1, Math.min(all, room / (CELL + GAP)));
		double filled = (double) done * cells / all;
		int top = y + (ROW - BAR) / 2;
		for (int i = 0; i < cells; i++) {
			int from = LABEL_WIDTH + (int) ((long) i * room / cells);
			int to = LABEL_WIDTH + (int) ((long) (i + 1) * room / cells) - GAP;
			int part = (int) Math.round(Math.clamp(filled - i, 0, 1) * (to - from));
			gc.setBackground(Colours.of(Tone.EDGE));
			gc.fillRectangle(from, top, to - from, BAR);
			gc.setBackground(Colours.of(tone));
			gc.fillRectangle(from, top, part, BAR);
		}
	}
}
