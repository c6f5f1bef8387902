package org.soma.training.ui.charts;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.training.curves.Histograms;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** How numbers were spread over time: time runs to the right, numbers rise upwards, and the more lie in a place the stronger it is. */
final class HeatStrip extends Canvas implements Exportable {

	private static final int GAP = 8;

	private final Consumer<Theme> repaint = theme -> redraw();
	private Histograms shown;
	private String what = "";
	private String hint = "";
	private double step = Double.NaN;

	HeatStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(new ScreenInk(event.gc), getClientArea().width, getClientArea().height));
		Themes.addListener(repaint);
		addDisposeListener(event -> Themes.removeListener(repaint));
		AccessibleName.give(this, () -> what + " over time");
	}

	/** @param hint said where nothing was counted yet */
	void show(Histograms histograms, String name, String saidWhereEmpty) {
		shown = histograms;
		what = name;
		hint = saidWhereEmpty;
		redraw();
	}

	/** Marks a step, or none for NaN. */
	void mark(double place) {
		step = place;
		redraw();
	}

	private boolean isEmpty() {
		return shown == null || shown.size() == 0;
	}

	@Override
	public void paint(Ink ink, int width, int height) {
		ink.box(0, 0, width, height, Colours.rgb(Tone.PANEL));
		if (isEmpty()) {
			ink.text(hint, width / 2.0, height / 2.0, Ink.Side.MIDDLE, Colours.rgb(Tone.DIM));
			return;
		}
		String most = number(shown.reach());
		double line = ink.textHeight();
		int left = (int) ink.width("\u2212" + most) + 2 * GAP;
		int top = (int) line + GAP;
		int across = Math.max(1, width - left - 2 * GAP);
		int down = Math.max(1, height - top - (int) line - 2 * GAP);
		ink.cells(left, top, across, down, cells(), shown.size());
		int middle = top + down / 2;
		ink.line(new double[] { left, middle, left + across, middle }, Colours.rgb(Tone.DIM), 1, true);
		if (!Double.isNaN(step)) {
			double x = left + (moment() + 0.5) / shown.size() * across;
			ink.line(new double[] { x, top, x, top + down }, Colours.rgb(Tone.TEST), 2, false);
		}
		ink.text(what, left, line / 2 + GAP / 2.0, Ink.Side.RIGHT, Colours.rgb(Tone.TEXT));
		ink.text("+" + most, left - GAP, top + line / 2, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		ink.text("0", left - GAP, middle, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		ink.text("\u2212" + most, left - GAP, top + down - line / 2, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		double below = top + down + GAP / 2.0 + line / 2;
		ink.text(String.format(Locale.ROOT, "step %,.0f", shown.place(0)), left, below, Ink.Side.RIGHT, Colours.rgb(Tone.DIM));
		ink.text(String.format(Locale.ROOT, "step %,.0f", shown.place(shown.size() - 1)), left + across, below, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
	}

	/** The one that the step is of. */
	private int moment() {
		int moment = 0;
		while (moment + 1 < shown.size() && shown.place(moment + 1) <= step) {
			moment++;
		}
		return moment;
	}

	private static String number(double reach) {
		return reach >= 0.001 && reach < 100_000 ? String.valueOf((float) reach).replaceFirst("\\.0$", "") : String.format(Locale.ROOT, "%.0e", reach);
	}

	/** One for each bin of each moment. Few numbers are seen as well: strength is the root of their share. */
	private int[] cells() {
		int[] cells = new int[shown.size() * Histograms.BINS];
		int panel = Colours.rgb(Tone.PANEL);
		int full = Colours.rgb(Tone.ACCENT);
		for (int moment = 0; moment < shown.size(); moment++) {
			int most = 1;
			for (int bin = 0; bin < Histograms.BINS; bin++) {
				most = Math.max(most, shown.count(moment, bin));
			}
			for (int bin = 0; bin < Histograms.BINS; bin++) {
				int count = shown.count(moment, bin);
				cells[(Histograms.BINS - 1 - bin) * shown.size() + moment] = Tones.mix(panel, full, Math.sqrt((double) count / most));
			}
		}
		return cells;
	}

	/** One line for each bin of each moment that anything was counted in. */
	@Override
	public Numbers numbers() {
		StringBuilder csv = new StringBuilder("step,from,to,count\n");
		for (int moment = 0; shown != null && moment < shown.size(); moment++) {
			for (int bin = 0; bin < Histograms.BINS; bin++) {
				if (shown.count(moment, bin) > 0) {
					csv.append((long) shown.place(moment)).append(',').append(edge(bin)).append(',').append(edge(bin + 1)).append(',')
							.append(shown.count(moment, bin)).append('\n');
				}
			}
		}
		return out -> out.append(csv);
	}

	private double edge(int bin) {
		return shown.reach() * (2.0 * bin / Histograms.BINS - 1);
	}
}
