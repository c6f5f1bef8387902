package org.soma.ui.look;

import org.eclipse.jface.resource.CompositeImageDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;

/** An icon in another size than that of lists and menus, drawn from the same file, with free space around it. */
public final class LargeIcon extends CompositeImageDescriptor {

	private final ImageDescriptor icon;
	private final int size;
	private final int margin;

	/** @param size the edge of the icon itself in points */
	public LargeIcon(ImageDescriptor icon, int size, int margin) {
		this.icon = icon;
		this.size = size;
		this.margin = margin;
	}

	/** The picture in the upper right corner of a wizard. */
	public static LargeIcon banner(String key) {
		return new LargeIcon(Icons.descriptor(key), 44, 14);
	}

	@Override
	protected void drawCompositeImage(int width, int height) {
		drawImage(zoom -> icon.getImageData(zoom * size / Icons.SIZE), margin, margin);
	}

	@Override
	protected Point getSize() {
		return new Point(size + 2 * margin, size + 2 * margin);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LargeIcon that && icon.equals(that.icon) && size == that.size && margin == that.margin;
	}

	@Override
	public int hashCode() {
		return (icon.hashCode() * 31 + size) * 31 + margin;
	}
}
