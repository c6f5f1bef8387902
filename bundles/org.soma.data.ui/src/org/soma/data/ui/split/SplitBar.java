package org.soma.data.ui.split;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.soma.data.sheet.HandRows;
import org.soma.data.sheet.SheetParts;
import org.soma.data.ui.table.TableColours;
import org.soma.diagram.look.Tone;
import org.soma.model.Part;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;

/**
 * A split as a bar of three colours, with two borders that are dragged with the mouse, or moved with the arrow keys, the
 * second one with Shift held.
 */
public final class SplitBar extends Canvas {

	private static final String[] NAMES = { "training", "validation", "test" };
	private static final int REACH = 7;
	private static final int HANDLE = 2;
	private static final int PADDING = 8;
	private static final int PLACED = 5;
	private static final double PERCENT = 0.01;

	private final Consumer<double[]> chosen;
	private double[] fractions = { 1, 0, 0 };
	private SheetParts parts = SheetParts.unknown();
	private int dragged = -1;
	private double[] before;

	/** @param chosen takes three fractions when a border was let go */
	SplitBar(Composite parent, Consumer<double[]> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.chosen = chosen;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, this::down);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, event -> up());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		AccessibleName.give(this, () -> "Split: " + percent(0) + " training, " + percent(1) + " validation, " + percent(2) + " test");
	}

	void show(double[] shown, SheetParts counted) {
		parts = counted;
		if (dragged < 0) {
			fractions = shown.clone();
		}
		setToolTipText(help());
		redraw();
	}

	/** Where a border is drawn: 0 between training and validation, 1 before test. */
	public Point border(int number) {
		return new Point(x(number), getClientArea().height / 2);
	}

	private int x(int border) {
		double share = border == 0 ? fractions[0] : fractions[0] + fractions[1];
		return (int) Math.round(share * (getClientArea().width - 1));
	}

	private void down(Event event) {
		setFocus();
		int near = near(event.x);
		if (event.button == 1 && near >= 0) {
			dragged = near;
			before = fractions.clone();
		}
	}

	/** Where both borders lie together, the one that can be moved to that side. */
	private int near(int x) {
		int first = Math.abs(x - x(0));
		int second = Math.abs(x - x(1));
		if (Math.min(first, second) > REACH) {
			return -1;
		}
		return first < second || first == second && x <= x(0) && x(0) > 0 ? 0 : 1;
	}

	private void move(Event event) {
		if (dragged < 0) {
			setCursor(near(event.x) >= 0 ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
			return;
		}
		set(dragged, Math.round(100.0 * event.x / Math.max(1, getClientArea().width - 1)) / 100.0, before);
		redraw();
	}

	/** Moves a border; the other one gives way where it must. Something is always left for training. */
	private void set(int border, double share, double[] from) {
		double first = from[0];
		double second = from[0] + from[1];
		if (border == 0) {
			first = Math.clamp(share, 0.01, 1);
			second = Math.max(second, first);
		} else {
			second = Math.clamp(share, 0.01, 1);
			first = Math.min(first, second);
		}
		fractions = new double[] { round(first), round(second - first), round(1 - second) };
	}

	private static double round(double share) {
		return Math.round(share * 10_000) / 10_000.0;
	}

	private void up() {
		if (dragged >= 0) {
			dragged = -1;
			if (!Arrays.equals(before, fractions)) {
				chosen.accept(fractions.clone());
			}
		}
	}

	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		if (step != 0) {
			int border = (event.stateMask & SWT.SHIFT) != 0 ? 1 : 0;
			double[] from = fractions.clone();
			set(border, (border == 0 ? from[0] : from[0] + from[1]) + step / 100.0, from);
			redraw();
			chosen.accept(fractions.clone());
		}
	}

	private String percent(int part) {
		double percent = Math.round(fractions[part] * 1000) / 10.0;
		return (percent == Math.rint(percent) ? String.valueOf((int) percent) : String.valueOf(percent)) + "%";
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int[] ends = { x(0), x(1), area.width };
		int x = 0;
		for (int part = 0; part < NAMES.length; part++) {
			Color fill = Colours.of(TableColours.part(HandRows.PARTS.get(part)));
			gc.setBackground(fill);
			gc.fillRectangle(x, 0, ends[part] - x, area.height);
			label(gc, part, new Rectangle(x, 0, ends[part] - x, area.height));
			x = ends[part];
		}
		paintPlaced(gc, area);
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		for (int border = 0; border < 2; border++) {
			int at = Math.clamp(x(border), HANDLE, Math.max(HANDLE, area.width - 2 * HANDLE));
			gc.fillRectangle(at - HANDLE / 2, 3, HANDLE, area.height - 6);
		}
		if (isFocusControl()) {
			gc.drawFocus(1, 1, area.width - 2, area.height - 2);
		}
	}

	/** Where files or somebody by hand placed rows otherwise, a line below shows how many there really are in each part. */
	private void paintPlaced(GC gc, Rectangle area) {
		if (dragged >= 0 || !isPlacedOtherwise()) {
			return;
		}
		int top = area.height - PLACED;
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(0, top - 1, area.width, 1);
		long before = 0;
		for (Part part : HandRows.PARTS) {
			int from = (int) (before * area.width / rows());
			before += parts.count(part);
			gc.setBackground(Colours.of(TableColours.part(part)));
			gc.fillRectangle(from, top, (int) (before * area.width / rows()) - from, PLACED);
		}
	}

	private int rows() {
		return HandRows.PARTS.stream().mapToInt(parts::count).sum();
	}

	private boolean isPlacedOtherwise() {
		for (int part = 0; part < fractions.length && rows() > 0; part++) {
			double wanted = fractions[part] * rows();
			if (Math.abs(parts.count(HandRows.PARTS.get(part)) - wanted) > Math.max(2, rows() * PERCENT)) {
				return true;
			}
		}
		return false;
	}

	private String help() {
		String help = "Drag a border to divide the rows";
		return isPlacedOtherwise() ? String.format(Locale.ROOT, "%s. %,d train, %,d validate and %,d test: some are placed by their file or by hand.",
				help, parts.count(Part.TRAIN), parts.count(Part.VALIDATION), parts.count(Part.TEST)) : help;
	}

	private void label(GC gc, int part, Rectangle room) {
		Part which = HandRows.PARTS.get(part);
		int count = parts.count(which);
		String rows = rows() == 0 || dragged >= 0 ? "" : String.format(Locale.ROOT, " \u00b7 %,d", count);
		String[] texts = { NAMES[part] + " " + percent(part) + rows, NAMES[part] + " " + percent(part), percent(part) };
		// The three colours are the same in both themes, and white reads on all of them but the yellow one.
		gc.setForeground(gc.getDevice().getSystemColor(which == Part.VALIDATION ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
		for (String text : texts) {
			Point size = gc.textExtent(text);
			if (size.x + 2 * PADDING <= room.width) {
				gc.drawText(text, room.x + (room.width - size.x) / 2, (room.height - size.y) / 2, true);
				return;
			}
		}
	}
}
