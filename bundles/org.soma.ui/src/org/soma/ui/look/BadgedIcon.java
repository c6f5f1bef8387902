package org.soma.ui.look;

import org.eclipse.jface.resource.CompositeImageDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Point;

/** An icon with another one, drawn small, in one of its corners. Equal parts make equal descriptors, so images are shared. */
final class BadgedIcon extends CompositeImageDescriptor {

	private static final int BADGE = 8;

	private final ImageDescriptor icon;
	private final ImageDescriptor badge;
	private final int corner;

	BadgedIcon(ImageDescriptor icon, ImageDescriptor badge, int corner) {
		this.icon = icon;
		this.badge = badge;
		this.corner = corner;
	}

	@Override
	protected void drawCompositeImage(int width, int height) {
		boolean right = corner == IDecoration.TOP_RIGHT || corner == IDecoration.BOTTOM_RIGHT;
		boolean bottom = corner == IDecoration.BOTTOM_LEFT || corner == IDecoration.BOTTOM_RIGHT;
		drawImage(createCachedImageDataProvider(icon), 0, 0);
		drawImage(zoom -> badge.getImageData(zoom * BADGE / Icons.SIZE), right ? width - BADGE : 0, bottom ? height - BADGE : 0);
	}

	@Override
	protected Point getSize() {
		return new Point(Icons.SIZE, Icons.SIZE);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BadgedIcon that && icon.equals(that.icon) && badge.equals(that.badge) && corner == that.corner;
	}

	@Override
	public int hashCode() {
		return (icon.hashCode() * 31 + badge.hashCode()) * 31 + corner;
	}
}
