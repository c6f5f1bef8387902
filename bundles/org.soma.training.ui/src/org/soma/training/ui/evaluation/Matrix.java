package org.soma.training.ui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.soma.catalog.Confusion;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.training.judging.Verdict;
import org.soma.training.ui.subject.Painted;
import org.soma.ui.look.Colours;

/**
 * How often each class was taken for which. A cell is opened with a click, or reached with the arrows and opened with Return.
 */
public final class Matrix extends Painted {

	private static final int WIDEST_CELL = 64;
	private static final int SMALLEST_WITH_NUMBERS = 9;
	private static final int SMALLEST_POINTS = 6;
	private static final int TIGHT = 4;
	private static final int WIDEST_NAME = 90;
	private static final double LEAST_SHADE = 0.12;

	private final BiConsumer<Integer, Integer> open;
	private Verdict verdict;
	private long[][] counts = {};
	private long most;
	private int row = -1;
	private int column = -1;

	/** @param open takes the true class and the one that rows were taken for */
	Matrix(Composite parent, BiConsumer<Integer, Integer> open) {
		super(parent, SWT.NONE);
		this.open = open;
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseMove, event -> setToolTipText(cell(event.x, event.y).map(at -> say(at.y, at.x)).orElse(null)));
		addListener(SWT.KeyDown, this::press);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	void show(Verdict shown) {
		verdict = shown;
		counts = shown.counts();
		row = -1;
		column = -1;
		most = 1;
		for (long[] line : counts) {
			for (long count : line) {
				most = Math.max(most, count);
			}
		}
		redraw();
	}

	boolean isShowing(Verdict asked) {
		return verdict == asked;
	}

	/** Where a cell is, in the matrix's own coordinates. */
	public Rectangle bounds(int right, int taken) {
		Rectangle grid = grid();
		int width = grid.width / counts.length;
		int height = grid.height / counts.length;
		return new Rectangle(grid.x + taken * width, grid.y + right * height, width, height);
	}

	private Rectangle grid() {
		GC gc = new GC(this);
		int name = Math.max(gc.textExtent("precision").x,
				names().stream().mapToInt(text -> Math.min(WIDEST_NAME, gc.textExtent(text).x)).max().orElse(0));
		int line = gc.getFontMetrics().getHeight();
		int recall = gc.textExtent("precision").x;
		gc.dispose();
		Rectangle area = getClientArea();
		int count = Math.max(1, counts.length);
		int left = line + name + 3 * GAP;
		int top = 2 * line + GAP;
		int width = Math.clamp((area.width - left - recall - 2 * GAP) / count, 2, WIDEST_CELL);
		int height = Math.clamp((area.height - top - line - GAP) / count, 2, WIDEST_CELL / 2);
		return new Rectangle(left, top, width * count, height * count);
	}

	private List<String> names() {
		return verdict == null ? List.of() : verdict.classes();
	}

	@Override
	public String words() {
		if (verdict == null) {
			return "Confusion matrix, empty";
		}
		return row < 0 ? "Confusion matrix of " + counts.length + " classes; walk with the arrows" : say(row, column);
	}

	private String say(int right, int taken) {
		return counts[right][taken] + (counts[right][taken] == 1 ? " row" : " rows") + " of class " + names().get(right) + " taken for "
				+ names().get(taken);
	}

	private Optional<Point> cell(int x, int y) {
		Rectangle grid = grid();
		if (counts.length == 0 || !grid.contains(x, y)) {
			return Optional.empty();
		}
		return Optional.of(new Point((x - grid.x) * counts.length / grid.width, (y - grid.y) * counts.length / grid.height));
	}

	private void click(Event event) {
		setFocus();
		cell(event.x, event.y).ifPresent(at -> {
			select(at.y, at.x);
			open.accept(at.y, at.x);
		});
	}

	private void press(Event event) {
		int down = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		int across = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		if (counts.length > 0 && (down != 0 || across != 0)) {
			select(Math.clamp(row + (long) down, 0, counts.length - 1), Math.clamp(column + (long) across, 0, counts.length - 1));
		} else if (row >= 0 && (event.character == SWT.CR || event.character == ' ')) {
			open.accept(row, column);
		}
	}

	private void select(int right, int taken) {
		row = right;
		column = taken;
		redraw();
		getAccessible().setFocus(-1);
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		if (verdict == null || counts.length == 0) {
			return;
		}
		Rectangle grid = grid();
		Confusion confusion = verdict.confusion();
		int width = grid.width / counts.length;
		int height = grid.height / counts.length;
		int line = gc.getFontMetrics().getHeight();
		boolean numbers = height >= SMALLEST_WITH_NUMBERS && width >= SMALLEST_WITH_NUMBERS;
		Font usual = gc.getFont();
		Font small = small(gc, (height + 3.0) / line);
		boolean signs = gc.textExtent("100%").x <= width;
		Font narrow = small(gc, signs ? 1 : (double) width / gc.textExtent("100").x);
		gc.setForeground(Colours.of(Tone.DIM));
		gc.drawText("taken for", grid.x + (grid.width - gc.textExtent("taken for").x) / 2, 0, SWT.DRAW_TRANSPARENT);
		upright(gc, "true class", GAP, grid.y + grid.height / 2);
		gc.setFont(small);
		int lower = gc.getFontMetrics().getHeight();
		gc.setFont(usual);
		// Letters need less than the height of a line.
		int every = Math.max(1, (lower - TIGHT + height - 1) / height);
		for (int k = 0; k < counts.length; k++) {
			String name = names().get(k);
			gc.setForeground(Colours.of(Tone.TEXT));
			if (k % every == 0) {
				gc.setFont(small);
				String shown = fit(gc, name, WIDEST_NAME);
				gc.drawText(shown, grid.x - GAP - gc.textExtent(shown).x, grid.y + k * height + (height - lower) / 2, SWT.DRAW_TRANSPARENT);
				gc.setFont(usual);
			}
			String above = fit(gc, name, width - 2);
			gc.drawText(above, grid.x + k * width + (width - gc.textExtent(above).x) / 2, grid.y - line - 2, SWT.DRAW_TRANSPARENT);
			for (int taken = 0; taken < counts.length; taken++) {
				gc.setFont(small);
				cell(gc, new Rectangle(grid.x + taken * width, grid.y + k * height, width, height), k, taken, numbers);
				gc.setFont(usual);
			}
			gc.setForeground(Colours.of(Tone.DIM));
			if (k % every == 0) {
				gc.setFont(small);
				gc.drawText(percent(confusion.recall(k)), grid.x + grid.width + GAP, grid.y + k * height + (height - lower) / 2, SWT.DRAW_TRANSPARENT);
				gc.setFont(usual);
			}
			gc.setFont(narrow);
			String precision = signs ? percent(confusion.precision(k)) : percent(confusion.precision(k)).replace("%", "");
			if (gc.textExtent(precision).x <= width) {
				gc.drawText(precision, grid.x + k * width + (width - gc.textExtent(precision).x) / 2, grid.y + grid.height + 3, SWT.DRAW_TRANSPARENT);
			}
			gc.setFont(usual);
		}
		gc.drawText("recall", grid.x + grid.width + GAP, grid.y - line - 2, SWT.DRAW_TRANSPARENT);
		gc.drawText("precision", grid.x - GAP - gc.textExtent("precision").x, grid.y + grid.height + 3, SWT.DRAW_TRANSPARENT);
		small.dispose();
		narrow.dispose();
		if (row >= 0) {
			gc.setForeground(Colours.of(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRectangle(grid.x + column * width, grid.y + row * height, width - 1, height - 1);
		}
	}

	/** The usual font, smaller where only so great a share of it has room in a cell. */
	private static Font small(GC gc, double share) {
		FontData data = gc.getFont().getFontData()[0];
		return new Font(gc.getDevice(), data.getName(), Math.max(SMALLEST_POINTS, (int) (data.getHeight() * Math.min(1, share))), data.getStyle());
	}

	private void cell(GC gc, Rectangle bounds, int right, int taken, boolean numbers) {
		long count = counts[right][taken];
		int full = Colours.rgb(right == taken ? Tone.OUTPUT : Tone.ERROR);
		double share = count == 0 ? 0 : LEAST_SHADE + (1 - LEAST_SHADE) * (right == taken ? (double) count / most
				: Math.min(1, 4.0 * count / most));
		gc.setBackground(Colours.of(Tones.mix(Colours.rgb(Tone.PANEL), full, 0.75 * share)));
		gc.fillRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		if (numbers && count > 0) {
			String text = String.valueOf(count);
			gc.setForeground(Colours.of(Tone.TEXT));
			gc.drawText(fit(gc, text, bounds.width), bounds.x + (bounds.width - gc.textExtent(text).x) / 2,
					bounds.y + (bounds.height - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
		} else if (count == 0) {
			gc.setForeground(Colours.of(Tone.GRID));
			gc.drawRectangle(bounds.x, bounds.y, bounds.width - 2, bounds.height - 2);
		}
	}

	private static void upright(GC gc, String text, int x, int middle) {
		Transform turned = new Transform(gc.getDevice());
		turned.translate(x, middle + gc.textExtent(text).x / 2f);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(text, 0, 0, SWT.DRAW_TRANSPARENT);
		gc.setTransform(null);
		turned.dispose();
	}

	private static String percent(double share) {
		return Double.isNaN(share) ? "\u2013" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
	}
}
