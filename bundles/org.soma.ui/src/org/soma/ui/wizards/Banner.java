package org.soma.ui.wizards;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.soma.examples.Example;
import org.soma.ui.look.Icons;

/** An icon as large as the banner of a wizard wants it, drawn from the same file as the small one. */
final class Banner extends ImageDescriptor {

	private static final int SIZE = 48;

	private final ImageDescriptor icon;

	Banner(String iconKey) {
		this(Icons.descriptor(iconKey));
	}

	private Banner(ImageDescriptor icon) {
		this.icon = icon;
	}

	static Banner of(Example example) {
		return new Banner(Icons.descriptor(example.contributor(), example.icon()));
	}

	@Override
	public ImageData getImageData(int zoom) {
		return icon.getImageData(zoom * SIZE / Icons.SIZE);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Banner that && icon.equals(that.icon);
	}

	@Override
	public int hashCode() {
		return icon.hashCode() + SIZE;
	}
}
