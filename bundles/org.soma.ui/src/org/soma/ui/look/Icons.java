package org.soma.ui.look;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/**
 * Soma's icons by key, which is the name of a file in icons/ without its ending. They are drawn from SVG at whatever
 * size the screen needs. A key that is not there shows a red square and is logged once.
 */
public final class Icons {

	/** The edge of an icon in points. */
	public static final int SIZE = 16;

	private static final String BUNDLE = "org.soma.ui";
	private static final Set<String> MISSING = ConcurrentHashMap.newKeySet();

	private Icons() {
	}

	/** The icon of a key such as "network" or "neuron-input". */
	public static ImageDescriptor descriptor(String key) {
		return descriptor(BUNDLE, key);
	}

	/**
	 * An icon of any bundle.
	 *
	 * @param bundle    the bundle's symbolic name
	 * @param keyOrPath a path within the bundle such as "icons/kernel.svg", or a key: that of a file in the bundle's
	 *                  icons/, else of one of Soma's own
	 */
	public static ImageDescriptor descriptor(String bundle, String keyOrPath) {
		Optional<URL> found = keyOrPath.contains(".") ? entry(bundle, keyOrPath)
				: entry(bundle, "icons/" + keyOrPath + ".svg").or(() -> entry(BUNDLE, "icons/" + keyOrPath + ".svg"));
		return found.map(ImageDescriptor::createFromURL).orElseGet(() -> missing(bundle, keyOrPath));
	}

	/** The icon of a key, drawn larger or smaller than {@link #SIZE}, as for the head of a wizard. */
	public static ImageDescriptor descriptor(String key, int size) {
		ImageDescriptor icon = descriptor(key);
		return ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(zoom * size / SIZE));
	}

	/** The image of a key, shared and disposed with the display: never to be disposed by who asks. UI thread only. */
	public static Image image(String key) {
		return image(descriptor(key));
	}

	/** The image of a descriptor, shared and disposed with the display. UI thread only. */
	public static Image image(ImageDescriptor descriptor) {
		return JFaceResources.getResources().get(descriptor);
	}

	/**
	 * An icon with a smaller one in a corner.
	 *
	 * @param corner one of the corners of {@link org.eclipse.jface.viewers.IDecoration}
	 */
	public static ImageDescriptor overlay(String key, String overlayKey, int corner) {
		return overlay(descriptor(key), overlayKey, corner);
	}

	public static ImageDescriptor overlay(ImageDescriptor icon, String overlayKey, int corner) {
		return new BadgedIcon(icon, descriptor(overlayKey), corner);
	}

	/** One icon in several sizes, as a window's title and the task bar want it. The caller disposes the images. */
	public static Image[] images(Display display, String key, int... sizes) {
		ImageDescriptor icon = descriptor(key);
		return IntStream.of(sizes).mapToObj(size -> new Image(display, icon.getImageData(100 * size / SIZE))).toArray(Image[]::new);
	}

	private static Optional<URL> entry(String symbolicName, String path) {
		Bundle bundle = Platform.getBundle(symbolicName);
		return bundle == null ? Optional.empty() : Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString(path)));
	}

	private static ImageDescriptor missing(String bundle, String keyOrPath) {
		if (MISSING.add(bundle + "/" + keyOrPath)) {
			ILog.of(Objects.requireNonNullElseGet(Platform.getBundle(bundle), () -> Platform.getBundle(BUNDLE)))
					.warn("Icon \"" + keyOrPath + "\" is not in bundle " + bundle + "; a red square stands for it");
		}
		return ImageDescriptor.getMissingImageDescriptor();
	}
}
