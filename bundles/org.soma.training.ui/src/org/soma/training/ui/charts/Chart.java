package org.soma.training.ui.charts;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Themes;

/**
 * Curves over epochs or steps. The wheel zooms at the pointer, a drag zooms to what it spans, a drag with the middle button or
 * with Shift pans, a double click or Home shows all. The height always fits what is seen.
 */
final class Chart extends Canvas implements Exportable {

	private static final double ZOOM = 1.3;
	/** A drag that spans less is a click. */
	private static final int SMALLEST_DRAG = 4;
	private static final double PAN = 0.2;

	private final Consumer<org.soma.ui.look.Theme> repaint = theme -> redraw();
	private List<Series> series = List.of();
	private String across = "epoch";
	private String hint = "";
	private boolean log;
	/** What is seen where the user has zoomed; all where not. */
	private double from;
	private double to;
	private boolean zoomed;
	private double pointer = Double.NaN;
	private double moment = Double.NaN;
	private int pressed = -1;
	private int dragged;
	private boolean panning;
	private long paints;

	Chart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseVerticalWheel, event -> {
			zoom(event.x, event.count > 0 ? 1 / ZOOM : ZOOM);
			event.doit = false;
		});
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.MouseDoubleClick, event -> fit());
		addListener(SWT.MouseExit, event -> {
			pointer = Double.NaN;
			redraw();
		});
		addListener(SWT.KeyDown, this::key);
		Themes.addListener(repaint);
		addDisposeListener(event -> Themes.removeListener(repaint));
		AccessibleName.give(this, () -> "Chart. " + String.join(", ", reading()));
	}

	/** @param hint said where there is nothing to draw */
	void show(List<Series> shown, String axis, String saidWhereEmpty) {
		if (!axis.equals(across)) {
			zoomed = false;
		}
		series = shown;
		across = axis;
		hint = saidWhereEmpty;
		redraw();
	}

	void setLog(boolean on) {
		log = on;
		redraw();
	}

	/** Marks a place, or none for NaN. */
	void mark(double place) {
		moment = place;
		redraw();
	}

	void fit() {
		zoomed = false;
		redraw();
	}

	boolean isZoomed() {
		return zoomed;
	}

	/** How often it was painted. */
	long paints() {
		return paints;
	}

	List<Series> series() {
		return series;
	}

	/** The stretch of the axis that is seen. */
	double from() {
		return zoomed ? from : 0;
	}

	double to() {
		return zoomed ? to : Math.max(1, series.stream().mapToDouble(Series::end).max().orElse(1));
	}

	/** What the curves are under the pointer, line by line; nothing where it is elsewhere. */
	List<String> reading() {
		return Double.isNaN(pointer) ? List.of() : plot(1, 1).reading();
	}

	/** The chart as it would be drawn with this size. */
	Plot plot(int width, int height) {
		return new Plot(series, across, log, from(), to(), pointer, moment, width, height);
	}

	private boolean isEmpty() {
		return series.stream().allMatch(each -> each.curve().extent(0, Double.MAX_VALUE).isEmpty());
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		paints++;
		if (isEmpty()) {
			sayHint(gc, area);
			return;
		}
		plot(area.width, area.height).paint(new ScreenInk(gc));
		if (pressed >= 0 && !panning) {
			gc.setBackground(Colours.of(Tone.ACCENT));
			gc.setAlpha(50);
			gc.fillRectangle(Math.min(pressed, dragged), 0, Math.abs(dragged - pressed), area.height);
			gc.setAlpha(255);
		}
	}

	private void sayHint(GC gc, Rectangle area) {
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(area);
		gc.setForeground(Colours.of(Tone.DIM));
		TextLayout text = new TextLayout(gc.getDevice());
		text.setFont(gc.getFont());
		text.setText(hint);
		text.setAlignment(SWT.CENTER);
		text.setWidth(Math.max(1, area.width - 32));
		text.draw(gc, 16, Math.max(0, (area.height - text.getBounds().height) / 2));
		text.dispose();
	}

	/** The place on the axis that a pixel shows. */
	private double place(int x) {
		Plot.Area area = area();
		return from() + (x - area.x()) / area.width() * (to() - from());
	}

	/** Where a place on the axis is seen. */
	Point pixel(double place) {
		Plot.Area area = area();
		return new Point((int) Math.round(area.x() + (place - from()) / (to() - from()) * area.width()), (int) (area.y() + area.height() / 2));
	}

	private Plot.Area area() {
		GC gc = new GC(this);
		try {
			Rectangle client = getClientArea();
			return plot(client.width, client.height).area(new ScreenInk(gc));
		} finally {
			gc.dispose();
		}
	}

	private void zoom(int x, double factor) {
		double at = Math.clamp(place(x), from(), to());
		see(at - (at - from()) * factor, at + (to() - at) * factor);
	}

	/** Shows a stretch as far as there are points. */
	private void see(double first, double last) {
		double end = Math.max(1, series.stream().mapToDouble(Series::end).max().orElse(1));
		if (last - first >= end) {
			fit();
			return;
		}
		double length = Math.max(last - first, 2);
		from = Math.clamp(first, 0, Math.max(0, end - length));
		to = from + length;
		zoomed = true;
		redraw();
	}

	private void pan(double by) {
		if (zoomed) {
			see(from + by, to + by);
		}
	}

	private void pressed(Event event) {
		setFocus();
		panning = event.button == 2 || (event.stateMask & SWT.SHIFT) != 0;
		if (event.button != 3) {
			pressed = event.x;
			dragged = event.x;
		}
	}

	private void moved(Event event) {
		pointer = place(event.x);
		if (pressed >= 0 && panning) {
			double by = place(pressed) - place(event.x);
			pressed = event.x;
			pan(by);
		}
		dragged = event.x;
		redraw();
	}

	private void released(Event event) {
		if (pressed >= 0 && !panning && Math.abs(event.x - pressed) >= SMALLEST_DRAG) {
			double one = place(pressed);
			double other = place(event.x);
			see(Math.min(one, other), Math.max(one, other));
		}
		pressed = -1;
		panning = false;
		redraw();
	}

	private void key(Event event) {
		double step = (to() - from()) * PAN;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> pan(-step);
		case SWT.ARROW_RIGHT -> pan(step);
		case SWT.ARROW_UP, '+', '=', SWT.KEYPAD_ADD -> zoom(getClientArea().width / 2, 1 / ZOOM);
		case SWT.ARROW_DOWN, '-', SWT.KEYPAD_SUBTRACT -> zoom(getClientArea().width / 2, ZOOM);
		case SWT.HOME -> fit();
		default -> {
			// not ours
		}
		}
	}

	@Override
	public void paint(Ink ink, int width, int height) {
		plot(width, height).paint(ink);
	}

	@Override
	public Numbers numbers() {
		List<Series> now = series.stream().map(Series::frozen).toList();
		return csv -> write(now, csv);
	}

	/** One line for each point of each curve; two for one that reaches from a least to a most. */
	private static void write(List<Series> series, Appendable csv) throws IOException {
		csv.append("curve,at,value\n");
		for (Series each : series) {
			String label = each.label().matches("[^\",\n]*") ? each.label() : '"' + each.label().replace("\"", "\"\"") + '"';
			for (int i = 0; i < each.curve().size(); i++) {
				String at = label + ',' + each.curve().x(i) * each.stretch() + ',';
				double low = each.curve().low(i);
				csv.append(at).append(Double.isNaN(low) ? "" : String.valueOf(low)).append('\n');
				if (each.curve().high(i) > low) {
					csv.append(at).append(String.valueOf(each.curve().high(i))).append('\n');
				}
			}
		}
	}
}
