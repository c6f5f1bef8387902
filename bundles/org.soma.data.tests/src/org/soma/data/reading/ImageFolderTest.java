package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.DataException;
import org.soma.data.DataFolder;
import org.soma.data.PreparedData;
import org.soma.model.Shape;

class ImageFolderTest {

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	private void picture(String path, int type, int width, int height, int... values) throws IOException {
		BufferedImage image = new BufferedImage(width, height, type);
		for (int i = 0; i < values.length; i++) {
			if (type == BufferedImage.TYPE_BYTE_GRAY) {
				image.getRaster().setSample(i % width, i / width, 0, values[i]);
			} else {
				image.setRGB(i % width, i / width, values[i]);
			}
		}
		Path file = temporary.resolve("pictures").resolve(path);
		Files.createDirectories(file.getParent());
		assertTrue(ImageIO.write(image, path.substring(path.lastIndexOf('.') + 1), file.toFile()));
	}

	@Test
	void everyFolderIsAClass() throws Exception {
		picture("10/a.png", BufferedImage.TYPE_BYTE_GRAY, 3, 2, 0, 51, 102, 153, 204, 255);
		picture("9/b.png", BufferedImage.TYPE_BYTE_GRAY, 3, 2, 255, 0, 0, 0, 0, 0);
		Files.writeString(temporary.resolve("pictures/9/notes.txt"), "no picture");
		Files.createDirectories(temporary.resolve("pictures/.hidden"));
		PreparedData read = data.prepare(DataFolder.of("pictures"));
		assertEquals(Shape.of(2, 3), read.sampleShape().orElseThrow());
		assertEquals(List.of("9", "10"), read.classes());
		assertArrayEquals(new float[] { 0, 0.2f, 0.4f, 0.6f, 0.8f, 1, 0, 1 }, DataFolder.rows(read.all())[0], 1e-6f);
		assertArrayEquals(new float[] { 1, 0, 0, 0, 0, 0, 1, 0 }, DataFolder.rows(read.all())[1], 1e-6f);
	}

	@Test
	void coloursComeOneAfterAnotherOrBecomeGray() throws Exception {
		picture("a/1.png", BufferedImage.TYPE_INT_RGB, 2, 1, 0xff0000, 0x00ff33);
		picture("b/2.png", BufferedImage.TYPE_BYTE_GRAY, 2, 1, 51, 255);
		PreparedData read = data.prepare(DataFolder.of("pictures"));
		assertEquals(Shape.of(1, 2, 3), read.sampleShape().orElseThrow());
		assertArrayEquals(new float[] { 1, 0, 0, 0, 1, 0.2f, 1, 0 }, DataFolder.rows(read.all())[0], 1e-6f);
		assertArrayEquals(new float[] { 0.2f, 0.2f, 0.2f, 1, 1, 1, 0, 1 }, DataFolder.rows(read.all())[1], 1e-6f);
		PreparedData gray = data.prepare(DataFolder.of("pictures", "colour", "gray"));
		assertArrayEquals(new float[] { 76 / 255f, 156 / 255f, 1, 0 }, DataFolder.rows(gray.all())[0], 2 / 255f);
	}

	@Test
	void photographsAreReadAndBroughtToOneSize() throws Exception {
		picture("a/1.jpg", BufferedImage.TYPE_INT_RGB, 16, 12, new int[16 * 12]);
		picture("b/2.jpg", BufferedImage.TYPE_INT_RGB, 20, 20, new int[400]);
		assertTrue(data.problem(DataFolder.of("pictures")).contains("2.jpg: is 20x20 pixels where the first picture is 16x12; set the "
				+ "source's size"));
		PreparedData read = data.prepare(DataFolder.of("pictures", "size", "8x9"));
		assertEquals(Shape.of(8, 9, 3), read.sampleShape().orElseThrow());
		assertEquals(2, read.all().count());
	}

	@Test
	void damagedPicturesAreNamedOneByOne() throws Exception {
		picture("a/1.png", BufferedImage.TYPE_BYTE_GRAY, 2, 2, 1, 2, 3, 4);
		Files.write(temporary.resolve("pictures/a/2.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 });
		Files.writeString(temporary.resolve("pictures/a/3.jpg"), "hello");
		DataException problem = assertThrows(DataException.class, () -> data.prepare(DataFolder.of("pictures")));
		assertEquals(2, problem.findings().size());
		assertTrue(problem.getMessage().contains("2.png: is damaged"), problem.getMessage());
		assertTrue(problem.findings().get(1).line().contains("3.jpg: is no picture"), problem.findings().get(1).line());
	}

	@Test
	void aPictureThatLiesAboutItsSizeMakesNoRoom() throws Exception {
		picture("a/1.png", BufferedImage.TYPE_BYTE_GRAY, 2, 2, 1, 2, 3, 4);
		Path file = temporary.resolve("pictures/a/1.png");
		byte[] bytes = Files.readAllBytes(file);
		ByteBuffer.wrap(bytes).putInt(16, 60_000).putInt(20, 60_000);
		Files.write(file, bytes);
		assertTrue(data.problem(DataFolder.of("pictures")).contains("says that it is 60000x60000 pixels"),
				data.problem(DataFolder.of("pictures")));
	}

	@Test
	void foldersOfPartsAreParts() throws Exception {
		for (String part : List.of("train", "test")) {
			picture(part + "/a/1.png", BufferedImage.TYPE_BYTE_GRAY, 2, 1, 1, 2);
			picture(part + "/b/2.png", BufferedImage.TYPE_BYTE_GRAY, 2, 1, 1, 2);
		}
		PreparedData read = data.prepare(DataFolder.of("pictures"));
		assertEquals(List.of(2, 2), List.of(read.train().count(), read.test().count()));
		assertEquals(List.of("a", "b"), read.classes());
	}

	@Test
	void aFolderWithoutPicturesIsReported() throws Exception {
		Files.createDirectories(temporary.resolve("pictures/a"));
		assertTrue(data.problem(DataFolder.of("pictures")).contains("has no folders with pictures; make one folder for each class"));
	}
}
