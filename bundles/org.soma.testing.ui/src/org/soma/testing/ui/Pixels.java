package org.soma.testing.ui;

import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What a control looks like on the screen. */
public final class Pixels {

	private Pixels() {
	}

	/** With all that is due to be laid out and painted: the window system does so with its next frame, which no event tells of. */
	public static ImageData painted(Control control) {
		boolean[] painted = new boolean[1];
		PaintListener listener = event -> painted[0] = true;
		control.addPaintListener(listener);
		control.redraw();
		Wait.until("it is painted", () -> painted[0]);
		control.removePaintListener(listener);
		return of(control);
	}

	/** As it is just now. */
	public static ImageData of(Control control) {
		Point size = control.getSize();
		return of(control, new Rectangle(0, 0, size.x, size.y));
	}

	public static ImageData of(Control control, Rectangle area) {
		Image image = new Image(control.getDisplay(), area.width, area.height);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	public static RGB at(Control control, int x, int y) {
		return at(of(control, new Rectangle(x, y, 1, 1)), 0, 0);
	}

	public static RGB at(ImageData seen, int x, int y) {
		return seen.palette.getRGB(seen.getPixel(x, y));
	}
}
