package org.soma.data.ui.pictures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.model.Shape;
import org.soma.ui.look.Shades;

/** Small pictures of rows, for those who show other things beside them. */
public final class Thumbnail {

	/** How large it is at the most, in both directions. */
	public static final int EDGE = 28;

	/** Larger pictures would take longer to read than there is time while somebody scrolls. */
	private static final int MOST_VALUES = 3 * 64 * 64;

	private final PictureSource source;
	private final Shades shades;
	private final int width;
	private final int height;
	private final float[] pixels;

	private Thumbnail(PictureSource source) {
		this.source = source;
		Shape shape = source.shape();
		shades = new Shades(source.least(), source.greatest());
		double zoom = (double) EDGE / Math.max(shape.dimension(0), shape.dimension(1));
		zoom = zoom > 1 ? Math.floor(zoom) : zoom;
		width = Math.max(1, (int) (shape.dimension(1) * zoom));
		height = Math.max(1, (int) (shape.dimension(0) * zoom));
		pixels = new float[shape.size()];
	}

	/** @return null where there are no pictures, or they are too large */
	public static Thumbnail of(PictureSource source) {
		return source == null || source.shape().size() > MOST_VALUES ? null : new Thumbnail(source);
	}

	/** Draws the picture of a row into the middle of some room. */
	public void draw(GC gc, int row, Rectangle room) {
		source.read(row, pixels);
		Shape shape = source.shape();
		Image image = new Image(gc.getDevice(), shades.image(pixels, shape));
		gc.setInterpolation(width > shape.dimension(1) ? SWT.NONE : SWT.HIGH);
		gc.drawImage(image, 0, 0, shape.dimension(1), shape.dimension(0), room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width,
				height);
		image.dispose();
	}
}
