package org.soma.ui.pad;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.soma.data.drawing.Drawing;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Shades;

/** The picture, as large as there is room, with the mouse as its pen. */
final class PadCanvas extends Canvas {

	private static final int MARGIN = 8;
	/** Pixels larger than this have lines between them. */
	private static final int LINES_FROM = 8;
	private static final int USUAL = 336;
	private static final int LEAST = 160;

	private final DrawPad pad;
	private final Point cursor = new Point(0, 0);
	private boolean pressed;

	PadCanvas(Composite parent, DrawPad pad) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.pad = pad;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseMove, this::mouseMove);
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
		AccessibleName.give(this, () -> "Picture of " + pad.drawing().shape() + " to draw on");
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? USUAL : Math.max(LEAST, widthHint), heightHint == SWT.DEFAULT ? USUAL : Math.max(LEAST, heightHint));
	}

	/** The pixel that the keys draw at. */
	Point cursor() {
		cursor.x = Math.clamp(cursor.x, 0, pad.drawing().width() - 1);
		cursor.y = Math.clamp(cursor.y, 0, pad.drawing().height() - 1);
		return cursor;
	}

	void moveCursor(int dx, int dy) {
		cursor.x += dx;
		cursor.y += dy;
		cursor();
		redraw();
	}

	/** Where a pixel is drawn. */
	Rectangle bounds(int x, int y) {
		Rectangle grid = grid();
		int left = x * grid.width / pad.drawing().width();
		int top = y * grid.height / pad.drawing().height();
		return new Rectangle(grid.x + left, grid.y + top, Math.max(1, (x + 1) * grid.width / pad.drawing().width() - left),
				Math.max(1, (y + 1) * grid.height / pad.drawing().height() - top));
	}

	/** All pixels are of one size; where there is no room for so many, the picture is drawn smaller. */
	private Rectangle grid() {
		Rectangle area = getClientArea();
		Drawing drawing = pad.drawing();
		double size = Math.min((area.width - 2.0 * MARGIN) / drawing.width(), (area.height - 2.0 * MARGIN) / drawing.height());
		size = size > 1 ? Math.floor(size) : size;
		int width = Math.max(1, (int) (size * drawing.width()));
		int height = Math.max(1, (int) (size * drawing.height()));
		return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
	}

	private Point pixelAt(Event event) {
		Rectangle grid = grid();
		return new Point(Math.floorDiv((event.x - grid.x) * pad.drawing().width(), grid.width),
				Math.floorDiv((event.y - grid.y) * pad.drawing().height(), grid.height));
	}

	private void mouseDown(Event event) {
		setFocus();
		if (event.button == 1 || event.button == 3) {
			Point at = pixelAt(event);
			pressed = true;
			pad.drawing().press(at.x, at.y, event.button == 1 ? pad.tool() : pad.otherTool());
			point(at);
		}
	}

	private void mouseMove(Event event) {
		if (pressed) {
			Point at = pixelAt(event);
			pad.drawing().drag(at.x, at.y);
			point(at);
		}
	}

	private void mouseUp(Event event) {
		if (pressed) {
			mouseMove(event); // a quick hand is told of no move before
			pressed = false;
			pad.drawing().release();
			pad.refresh();
		}
	}

	private void point(Point at) {
		cursor.x = at.x;
		cursor.y = at.y;
		cursor();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(area);
		Rectangle grid = grid();
		Drawing drawing = pad.drawing();
		Image image = new Image(getDisplay(), Shades.UNIT.image(drawing.pixels(), drawing.shape()));
		gc.setInterpolation(grid.width < drawing.width() ? SWT.HIGH : SWT.NONE);
		gc.setAntialias(SWT.OFF);
		gc.drawImage(image, 0, 0, drawing.width(), drawing.height(), grid.x, grid.y, grid.width, grid.height);
		image.dispose();
		lines(gc, grid, grid.width / drawing.width());
		if (isFocusControl()) {
			Rectangle at = bounds(cursor().x, cursor().y);
			gc.setForeground(Colours.of(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRectangle(at.x, at.y, at.width, at.height);
		}
	}

	private static void lines(GC gc, Rectangle grid, int size) {
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.drawRectangle(grid.x - 1, grid.y - 1, grid.width + 1, grid.height + 1);
		if (size < LINES_FROM) {
			return;
		}
		// Visible on what is dark and on what is light.
		gc.setForeground(Colours.of(Tones.mix(0x000000, 0xFFFFFF, 0.25)));
		for (int x = grid.x + size; x < grid.x + grid.width; x += size) {
			gc.drawLine(x, grid.y, x, grid.y + grid.height - 1);
		}
		for (int y = grid.y + size; y < grid.y + grid.height; y += size) {
			gc.drawLine(grid.x, y, grid.x + grid.width - 1, y);
		}
	}
}
