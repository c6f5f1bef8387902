package org.soma.training.ui.evaluation;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.training.judging.Judgement;
import org.soma.training.ui.subject.Painted;
import org.soma.ui.look.Colours;

/** What was predicted against what was true; on the line both are the same. */
final class Scatter extends Painted {

	private static final int DOT = 5;
	private static final int SMALLEST = 20;
	private static final int ALPHA = 130;

	private Judgement judgement;
	private int output;

	Scatter(Composite parent) {
		super(parent, SWT.NONE);
	}

	/** @param shown null for none */
	void show(Judgement shown, int ofOutput) {
		judgement = shown;
		output = ofOutput;
		redraw();
	}

	@Override
	public String words() {
		return judgement == null ? "Predicted against true, empty"
				: "Predicted against true " + judgement.data().targetNames().get(output) + " for " + judgement.points() + " rows";
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (judgement == null) {
			return;
		}
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int point = 0; point < judgement.points(); point++) {
			double predicted = judgement.predicted(point, output);
			double target = judgement.target(point, output);
			least = Math.min(least, Math.min(predicted, target));
			greatest = Math.max(greatest, Math.max(predicted, target));
		}
		double span = greatest > least ? greatest - least : 1;
		int line = gc.getFontMetrics().getHeight();
		String name = judgement.data().targetNames().get(output);
		int numbers = Math.max(gc.textExtent(text(least)).x, gc.textExtent(text(greatest)).x);
		int height = Math.max(SMALLEST, area.height - 2 * line - 2 * GAP);
		int width = Math.clamp(area.width - numbers - 3 * GAP, SMALLEST, 2 * height);
		Rectangle plot = new Rectangle(numbers + 2 * GAP, line + GAP, width, height);
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.drawRectangle(plot);
		gc.setForeground(Colours.of(Tone.DIM));
		gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y);
		gc.drawText("predicted " + name, GAP, 0, SWT.DRAW_TRANSPARENT);
		gc.drawText(text(greatest), plot.x - GAP / 2 - gc.textExtent(text(greatest)).x, plot.y, SWT.DRAW_TRANSPARENT);
		gc.drawText(text(least), plot.x - GAP / 2 - gc.textExtent(text(least)).x, plot.y + plot.height - line, SWT.DRAW_TRANSPARENT);
		String below = "true, " + text(least) + " to " + text(greatest);
		gc.drawText(below, plot.x + (plot.width - gc.textExtent(below).x) / 2, plot.y + plot.height + 2, SWT.DRAW_TRANSPARENT);
		gc.setBackground(Colours.of(Tone.OUTPUT));
		gc.setAlpha(ALPHA);
		for (int point = 0; point < judgement.points(); point++) {
			int x = plot.x + (int) ((judgement.target(point, output) - least) / span * plot.width);
			int y = plot.y + plot.height - (int) ((judgement.predicted(point, output) - least) / span * plot.height);
			gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
		}
		gc.setAlpha(255);
	}

	private static String text(double value) {
		return String.format(Locale.ROOT, Math.abs(value) >= 1e5 || value != 0 && Math.abs(value) < 1e-2 ? "%.2e" : "%.2f", value);
	}
}
