package org.soma.diagram.ui.links;

import org.eclipse.draw2d.geometry.Rectangle;
import org.soma.ui.look.Theme;

/**
 * What a picture of the ground is to show: a part of the drawing, in pixels at its zoom.
 *
 * @param changing the part of it that is to be painted; the rest is there from a picture before
 * @param scale how many pixels of the picture lie along a pixel of SWT, of which a fine screen has several
 * @param fine whether lines have smooth edges
 * @param gentle whether other processors are left to what runs on the network
 */
record Ground(Rectangle area, Rectangle changing, double zoom, int scale, LinkSet links, Theme theme, boolean fine, boolean gentle) {

	boolean serves(Rectangle visible, double atZoom, LinkSet ofLinks, Theme inTheme) {
		return ofLinks == links && isOf(visible, atZoom, inTheme);
	}

	/** Whether it shows this part of the drawing, maybe with values that are outdated. */
	boolean isOf(Rectangle visible, double atZoom, Theme inTheme) {
		return atZoom == zoom && inTheme == theme && area.contains(visible);
	}

	boolean isWhole() {
		return area.equals(changing);
	}

	/** Whether all that stands still looks the same in another. */
	boolean standsLike(Ground other) {
		return other != null && !links.moving().isNothing() && links.moving() == other.links.moving() && area.equals(other.area)
				&& zoom == other.zoom && scale == other.scale && theme == other.theme && fine == other.fine;
	}
}
