package org.soma.data.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.soma.data.DataException;
import org.soma.model.Shape;

/** Turns pictures into bytes, row by row from the top: one for each pixel, or red, green and blue. */
final class Pixels {

	private static final int CHANNELS = 3;
	/** How many pixels of a single bit a byte can stand for, packed as tightly as deflate can. */
	private static final long TIGHTEST = 8 * 1032;

	private final int width;
	private final int height;
	private final boolean colour;
	private final boolean resize;

	private Pixels(int width, int height, boolean colour, boolean resize) {
		this.width = width;
		this.height = height;
		this.colour = colour;
		this.resize = resize;
	}

	/** As the settings say, and where they say nothing as this picture is. */
	static Pixels of(Path picture, ReadingSettings settings) throws IOException {
		BufferedImage image = decode(picture);
		Shape size = settings.size();
		boolean colour = settings.colour().orElse(!isGray(image));
		return size == null ? new Pixels(image.getWidth(), image.getHeight(), colour, false)
				: new Pixels(size.dimension(1), size.dimension(0), colour, true);
	}

	/** Height by width, and by three where there are colours. */
	Shape shape() {
		return colour ? Shape.of(height, width, CHANNELS) : Shape.of(height, width);
	}

	/**
	 * @throws DataException where the file is no picture or has another size
	 */
	void read(Path picture, byte[] values) throws IOException {
		BufferedImage image = decode(picture);
		if (image.getWidth() != width || image.getHeight() != height) {
			if (!resize) {
				throw new DataException(picture, "is " + image.getWidth() + "x" + image.getHeight() + " pixels where the first picture is " + width
						+ "x"
						+ height + "; set the source's size, such as " + height + "x" + width + ", to bring all to one");
			}
			image = scaled(image);
		}
		if (!colour && isPlainGray(image)) {
			grayTo(image.getRaster(), values);
		} else {
			coloursTo(image, values);
		}
	}

	private static BufferedImage decode(Path picture) throws IOException {
		// Not ImageIO.read(File): it would write every picture into a cache file first.
		try (InputStream in = new BufferedInputStream(Files.newInputStream(picture));
				MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(in)) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw new DataException(picture, "is no picture; remove it or save it as PNG");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(stream, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > Files.size(picture) * TIGHTEST) {
					throw new DataException(picture, "says that it is " + reader.getWidth(0) + "x" + reader.getHeight(0)
							+ " pixels, which cannot be in a file of this size; get it again or remove it");
				}
				return reader.read(0);
			} finally {
				reader.dispose();
			}
		} catch (DataException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// The decoders throw much besides IOExceptions where a file is damaged.
			throw new DataException(picture, "is damaged and cannot be shown; get it again or remove it", e);
		}
	}

	private BufferedImage scaled(BufferedImage image) {
		BufferedImage scaled = new BufferedImage(width, height, isGray(image) ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		return scaled;
	}

	private static boolean isGray(BufferedImage image) {
		return image.getColorModel().getNumColorComponents() == 1;
	}

	private static boolean isPlainGray(BufferedImage image) {
		return image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_USHORT_GRAY;
	}

	/** The samples themselves: getRGB would bend them, for Java takes gray as linear and colours as not. */
	private void grayTo(Raster raster, byte[] values) {
		int shift = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
		for (int y = 0, i = 0; y < height; y++) {
			for (int x = 0; x < width; x++, i++) {
				values[i] = (byte) (raster.getSample(x, y, 0) >> shift);
			}
		}
	}

	private void coloursTo(BufferedImage image, byte[] values) {
		boolean gray = isPlainGray(image);
		int shift = gray ? image.getRaster().getSampleModel().getSampleSize(0) - Byte.SIZE : 0;
		for (int y = 0, i = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int rgb = gray ? (image.getRaster().getSample(x, y, 0) >> shift) * 0x010101 : image.getRGB(x, y);
				int red = rgb >> 16 & 0xff;
				int green = rgb >> 8 & 0xff;
				int blue = rgb & 0xff;
				if (colour) {
					values[i++] = (byte) red;
					values[i++] = (byte) green;
					values[i++] = (byte) blue;
				} else {
					values[i++] = (byte) Math.round(0.299f * red + 0.587f * green + 0.114f * blue);
				}
			}
		}
	}
}
