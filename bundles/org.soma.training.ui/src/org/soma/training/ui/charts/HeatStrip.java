package org.soma.training.ui.charts;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
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
final class HeatStrip extends Canvas {

	private static final int GAP = 8;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final Consumer<Theme> repaint = theme -> redraw();
	private Histograms shown;
	private String what = "";
	private String hint = "";

	HeatStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
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

	private boolean isEmpty() {
		return shown == null || shown.size() == 0;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		ScreenInk ink = new ScreenInk(gc);
		ink.box(0, 0, area.width, area.height, Colours.rgb(Tone.PANEL));
		if (isEmpty()) {
			ink.text(hint, area.width / 2.0, area.height / 2.0, Ink.Side.MIDDLE, Colours.rgb(Tone.DIM));
			return;
		}
		String most = number(shown.reach());
		double line = ink.textHeight();
		int left = (int) ink.width("\u2212" + most) + 2 * GAP;
		int top = (int) line + GAP;
		int width = Math.max(1, area.width - left - 2 * GAP);
		int height = Math.max(1, area.height - top - (int) line - 2 * GAP);
		Image image = new Image(gc.getDevice(), picture());
		gc.setInterpolation(SWT.NONE);
		gc.drawImage(image, 0, 0, shown.size(), Histograms.BINS, left, top, width, height);
		image.dispose();
		int middle = top + height / 2;
		ink.line(new double[] { left, middle, left + width, middle }, Colours.rgb(Tone.DIM), 1, true);
		ink.text(what, left, line / 2 + GAP / 2.0, Ink.Side.RIGHT, Colours.rgb(Tone.TEXT));
		ink.text("+" + most, left - GAP, top + line / 2, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		ink.text("0", left - GAP, middle, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		ink.text("\u2212" + most, left - GAP, top + height - line / 2, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
		double below = top + height + GAP / 2.0 + line / 2;
		ink.text(String.format(Locale.ROOT, "step %,.0f", shown.place(0)), left, below, Ink.Side.RIGHT, Colours.rgb(Tone.DIM));
		ink.text(String.format(Locale.ROOT, "step %,.0f", shown.place(shown.size() - 1)), left + width, below, Ink.Side.LEFT, Colours.rgb(Tone.DIM));
	}

	private static String number(double reach) {
		return reach >= 0.001 && reach < 100_000 ? String.valueOf((float) reach).replaceFirst("\\.0$", "") : String.format(Locale.ROOT, "%.0e", reach);
	}

	/** One pixel for each bin of each moment. Few numbers are seen as well: strength is the root of their share. */
	private ImageData picture() {
		ImageData data = new ImageData(shown.size(), Histograms.BINS, 24, RGB);
		int panel = Colours.rgb(Tone.PANEL);
		int full = Colours.rgb(Tone.ACCENT);
		for (int moment = 0; moment < shown.size(); moment++) {
			int most = 1;
			for (int bin = 0; bin < Histograms.BINS; bin++) {
				most = Math.max(most, shown.count(moment, bin));
			}
			for (int bin = 0; bin < Histograms.BINS; bin++) {
				int count = shown.count(moment, bin);
				data.setPixel(moment, Histograms.BINS - 1 - bin, Tones.mix(panel, full, Math.sqrt((double) count / most)));
			}
		}
		return data;
	}
}
