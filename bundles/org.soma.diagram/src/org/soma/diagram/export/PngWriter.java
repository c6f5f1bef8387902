package org.soma.diagram.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.soma.diagram.look.PixelLine;
import org.soma.diagram.scene.Box;
import org.soma.diagram.scene.LinkCurve;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneItem;

/** Writes a scene as a PNG picture. Needs no display. */
public final class PngWriter {

	/** What can be held in memory at once. */
	private static final double MOST_PIXELS = 100e6;

	private PngWriter() {
	}

	/**
	 * @return whether all texts are in the picture: where no fonts are installed it has none
	 * @throws IllegalArgumentException with one line for the user where the picture would be too large
	 */
	public static boolean write(Scene scene, OutputStream out) throws IOException {
		Box bounds = scene.bounds();
		double scale = scene.options().scale();
		double width = Math.max(1, Math.ceil(bounds.width() * scale));
		double height = Math.max(1, Math.ceil(bounds.height() * scale));
		if (width * height > MOST_PIXELS) {
			throw new IllegalArgumentException(tooLarge(bounds, width, height));
		}
		// Else AWT would look for a display as soon as fonts are asked for.
		System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
		BufferedImage image = new BufferedImage((int) width, (int) height,
				scene.options().background() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		GraphicsBrush brush = new GraphicsBrush(graphics);
		graphics.scale(width / bounds.width(), height / bounds.height());
		graphics.translate(-bounds.x(), -bounds.y());
		ScenePainter.paint(inPixels(scene), brush);
		graphics.dispose();
		ImageIO.setUseCache(false);
		ImageIO.write(image, "png", out);
		return brush.hasWritten();
	}

	/** Java would give each line some ink, however thin it is, and many would be a blot. */
	private static Scene inPixels(Scene scene) {
		double scale = scene.options().scale();
		List<SceneItem> items = new ArrayList<>();
		for (int i = 0; i < scene.items().size(); i++) {
			SceneItem item = scene.items().get(i);
			if (item instanceof LinkCurve link && !link.frozen()) {
				PixelLine line = PixelLine.of(link.width() * scale, link.opacity(), link.dashed());
				if (line.isDrawn(i)) {
					items.add(link.drawn(line.width() / scale, line.opacity(), line.dashed()));
				}
			} else {
				items.add(item);
			}
		}
		return new Scene(items, scene.bounds(), scene.options());
	}

	private static String tooLarge(Box bounds, double width, double height) {
		double most = Math.floor(Math.sqrt(MOST_PIXELS / (bounds.width() * bounds.height())) * 100) / 100;
		return String.format(Locale.ROOT, "a picture of %,.0f x %,.0f pixels is too large; choose a scale of at most %s, or write an .svg", width, height,
				most > 0 ? most : "almost nothing");
	}
}
