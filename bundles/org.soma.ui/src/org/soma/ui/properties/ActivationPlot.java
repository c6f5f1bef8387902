package org.soma.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.soma.catalog.Activation;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** An activation and its derivative over the inputs that matter most, with axes. */
final class ActivationPlot extends Canvas {

	private static final float REACH = 5;
	private static final int POINTS = 401;
	private static final String INPUT = "input x";
	private static final String OUTPUT = "output f(x)";
	private static final String SLOPE = "slope f\u2032(x)";
	private static final int GAP = 8;
	private static final int LEGEND_LINE = 20;
	private static final int PIXELS_PER_STEP = 40;
	private static final int[] DASHES = { 5, 3 };

	private Activation activation;
	private String remark = "";

	ActivationPlot(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
	}

	void show(Activation shown) {
		if (shown.coupled()) {
			say("The outputs of all units depend on each other, so there is no single curve.");
		} else {
			activation = shown;
			remark = "";
			redraw();
		}
	}

	/** Says why there is no curve. */
	void say(String why) {
		activation = null;
		remark = why;
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(area);
		if (activation == null) {
			gc.setForeground(Colours.of(Tone.DIM));
			TextLayout text = new TextLayout(gc.getDevice());
			text.setFont(gc.getFont());
			text.setText(remark);
			text.setAlignment(SWT.CENTER);
			text.setWidth(Math.max(1, area.width - 4 * GAP));
			text.draw(gc, 2 * GAP, (area.height - text.getBounds().height) / 2);
			text.dispose();
			return;
		}
		int line = gc.getFontMetrics().getHeight();
		int height = area.height - 3 * line - 4 * GAP;
		Axis x = Axis.over(-REACH, REACH, Math.clamp(area.width / PIXELS_PER_STEP / 2, 2, 10));
		ActivationSamples samples = ActivationSamples.of(activation, (float) x.most(), POINTS);
		Axis y = Axis.over(samples.lowest(), samples.highest(), Math.max(2, height / PIXELS_PER_STEP));
		int numbers = y.marks().stream().mapToInt(mark -> gc.textExtent(y.label(mark)).x).max().orElse(0);
		Rectangle plot = new Rectangle(numbers + 2 * GAP, line + 2 * GAP, area.width - numbers - 4 * GAP, height);
		axes(gc, plot, x, y);
		legend(gc, plot);
		gc.setClipping(plot.x, plot.y - 1, plot.width + 1, plot.height + 2);
		gc.setLineJoin(SWT.JOIN_ROUND);
		curve(gc, points(plot, x, y, samples.inputs(), samples.slopes()), Tone.DIM, true);
		curve(gc, points(plot, x, y, samples.inputs(), samples.outputs()), Tone.ACCENT, false);
	}

	private static void axes(GC gc, Rectangle plot, Axis x, Axis y) {
		for (double mark : y.marks()) {
			int at = plot.y + plot.height - (int) Math.round(y.share(mark) * plot.height);
			gc.setForeground(Colours.of(mark == 0 ? Tone.DIM : Tone.GRID));
			gc.drawLine(plot.x, at, plot.x + plot.width, at);
			gc.setForeground(Colours.of(Tone.DIM));
			Point size = gc.textExtent(y.label(mark));
			gc.drawText(y.label(mark), plot.x - GAP - size.x, at - size.y / 2, true);
		}
		for (double mark : x.marks()) {
			int at = plot.x + (int) Math.round(x.share(mark) * plot.width);
			gc.setForeground(Colours.of(mark == 0 ? Tone.DIM : Tone.GRID));
			gc.drawLine(at, plot.y, at, plot.y + plot.height);
			gc.setForeground(Colours.of(Tone.DIM));
			Point size = gc.textExtent(x.label(mark));
			gc.drawText(x.label(mark), at - size.x / 2, plot.y + plot.height + GAP / 2, true);
		}
	}

	/** Says above the plot what its lines are, in short where there is little room, and below what they are drawn over. */
	private static void legend(GC gc, Rectangle plot) {
		boolean room = legendWidth(gc, OUTPUT) + legendWidth(gc, SLOPE) <= plot.width + GAP;
		int end = legend(gc, plot.x, room ? OUTPUT : "f(x)", Tone.ACCENT, false);
		legend(gc, end, room ? SLOPE : "f\u2032(x)", Tone.DIM, true);
		gc.setForeground(Colours.of(Tone.DIM));
		Point size = gc.textExtent(INPUT);
		gc.drawText(INPUT, plot.x + (plot.width - size.x) / 2, plot.y + plot.height + GAP / 2 + size.y, true);
	}

	private static int legend(GC gc, int x, String text, Tone colour, boolean dashed) {
		Point size = gc.textExtent(text);
		stroke(gc, colour, dashed);
		gc.drawLine(x, GAP / 2 + size.y / 2, x + LEGEND_LINE, GAP / 2 + size.y / 2);
		gc.setForeground(Colours.of(Tone.TEXT));
		gc.drawText(text, x + LEGEND_LINE + GAP, GAP / 2, true);
		return x + legendWidth(gc, text);
	}

	private static int legendWidth(GC gc, String text) {
		return LEGEND_LINE + 3 * GAP + gc.textExtent(text).x;
	}

	/** A line through the values; numbers that are not finite are gaps in it. */
	private static Path points(Rectangle plot, Axis x, Axis y, float[] inputs, float[] values) {
		Path path = new Path(Display.getCurrent());
		boolean drawing = false;
		for (int i = 0; i < values.length; i++) {
			boolean there = Float.isFinite(values[i]);
			if (there) {
				float px = (float) (plot.x + x.share(inputs[i]) * plot.width);
				float py = (float) (plot.y + plot.height - y.share(values[i]) * plot.height);
				if (drawing) {
					path.lineTo(px, py);
				} else {
					path.moveTo(px, py);
				}
			}
			drawing = there;
		}
		return path;
	}

	private static void curve(GC gc, Path path, Tone colour, boolean dashed) {
		stroke(gc, colour, dashed);
		gc.drawPath(path);
		path.dispose();
	}

	private static void stroke(GC gc, Tone colour, boolean dashed) {
		gc.setForeground(Colours.of(colour));
		gc.setLineWidth(2);
		if (dashed) {
			gc.setLineDash(DASHES);
		} else {
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}
}
