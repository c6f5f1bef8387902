package org.soma.training.ui.moments;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;

/** Goes from the beginning of a run to the present. The arrow keys go from moment to moment, End and Escape to the present. */
public final class MomentSlider extends Canvas {

	/** What is chosen where that is the present. */
	public static final int PRESENT = -1;

	private static final int HEIGHT = 28;
	private static final int KNOB = 8;
	private static final int MARGIN = 16;
	/** So many moments are shown as ticks. */
	private static final int MOST_TICKS = 100;

	private final IntConsumer chosen;
	private List<Integer> epochs = List.of();
	private int epoch = PRESENT;
	private boolean dragging;

	/** @param chosen takes the epoch that the user goes to, or {@link #PRESENT} */
	public MomentSlider(Composite parent, IntConsumer chosen) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.chosen = chosen;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> {
			setFocus();
			dragging = event.button == 1;
			drag(event);
		});
		addListener(SWT.MouseMove, this::drag);
		addListener(SWT.MouseUp, event -> dragging = false);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		AccessibleName.give(this, () -> "Time machine: " + (epoch < 0 ? "now" : "epoch " + epoch));
		setToolTipText("Drag to take the network back to a recorded moment; Escape returns to the present");
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 120 : widthHint, HEIGHT);
	}

	/** @param at the epoch that is shown, or {@link #PRESENT} */
	public void show(List<Integer> recorded, int at) {
		if (at != epoch || !recorded.equals(epochs)) {
			epochs = recorded;
			epoch = at;
			redraw();
		}
	}

	private int last() {
		return epochs.isEmpty() ? 1 : Math.max(1, epochs.getLast());
	}

	private int left() {
		return MARGIN;
	}

	private int length() {
		return Math.max(1, getClientArea().width - 2 * MARGIN);
	}

	/** Where an epoch, or the present, lies. */
	public Point pixel(int at) {
		return new Point(at < 0 ? left() + length() : left() + (int) Math.round((double) length() * at / (last() + present())), HEIGHT / 2);
	}

	/** The present lies a little behind the last moment. */
	private double present() {
		return Math.max(last() * 0.02, 1e-9);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(area);
		int y = HEIGHT / 2;
		int knob = pixel(epoch).x;
		gc.setBackground(Colours.of(Tone.EDGE));
		gc.fillRoundRectangle(left(), y - 2, length(), 4, 4, 4);
		if (epochs.isEmpty()) {
			return;
		}
		gc.setBackground(Colours.of(Tone.ACCENT));
		gc.fillRoundRectangle(left(), y - 2, knob - left(), 4, 4, 4);
		if (epochs.size() <= MOST_TICKS) {
			gc.setForeground(Colours.of(Tone.DIM));
			for (int at : epochs) {
				int x = pixel(at).x;
				gc.drawLine(x, y + 5, x, y + 8);
			}
		}
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillOval(knob - KNOB, y - KNOB, 2 * KNOB, 2 * KNOB);
		gc.setForeground(Colours.of(Tone.ACCENT));
		gc.setLineWidth(isFocusControl() ? 3 : 2);
		gc.drawOval(knob - KNOB, y - KNOB, 2 * KNOB, 2 * KNOB);
	}

	private void drag(Event event) {
		if (dragging && !epochs.isEmpty()) {
			double at = (double) (event.x - left()) / length() * (last() + present());
			choose(at > last() + present() / 2 ? PRESENT : nearest(at));
		}
	}

	private int nearest(double at) {
		int best = epochs.getFirst();
		for (int each : epochs) {
			if (Math.abs(each - at) < Math.abs(best - at)) {
				best = each;
			}
		}
		return best;
	}

	private void key(Event event) {
		int index = epoch < 0 ? epochs.size() : epochs.indexOf(epoch);
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> step(index - 1);
		case SWT.ARROW_RIGHT, SWT.ARROW_UP -> step(index + 1);
		case SWT.HOME -> step(0);
		case SWT.END, SWT.ESC -> choose(PRESENT);
		default -> {
			// not ours
		}
		}
	}

	private void step(int index) {
		if (!epochs.isEmpty()) {
			choose(index >= epochs.size() ? PRESENT : epochs.get(Math.max(0, index)));
		}
	}

	private void choose(int at) {
		if (at != epoch) {
			epoch = at;
			redraw();
			chosen.accept(at);
		}
	}
}
