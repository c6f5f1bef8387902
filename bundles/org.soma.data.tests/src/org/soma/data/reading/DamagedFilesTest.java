package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.DataException;
import org.soma.data.DataFolder;

/** Whatever happens to a file, it is read or there is one line that says why not. */
class DamagedFilesTest {

	private static final int ROUNDS = 150;

	@TempDir
	Path temporary;

	@Test
	void arrays() throws Exception {
		damage("images-idx3-ubyte", DataFolder.idx(8, new int[] { 4, 3, 3 }, new byte[36]));
		damage("images-idx3-ubyte.gz", DataFolder.packed(DataFolder.idx(13, new int[] { 4, 3 }, new byte[48])));
		damage("a.npy", DataFolder.npy("<f4", false, "(4, 3)", new byte[48]));
		damage("b.npy", DataFolder.npy(">i8", true, "(2, 3)", new byte[48]));
	}

	@Test
	void tables() throws Exception {
		damage("rows.csv", "a,b,\"y, z\"\n1,2.5,red\n-3,4e2,\"blue\"\n5,6,red\n".getBytes());
		damage("rows.tsv", "\uFEFFa\tb\ty\r\n1,5\t2\tu\r\n3\t4\tv\r\n".getBytes());
		damage("rows.csv.gz", DataFolder.packed("a,y\n1,2\n3,4\n".getBytes()));
	}

	@Test
	void pictures() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
		damage("pictures/a/1.png", out.toByteArray());
		out.reset();
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", out);
		damage("pictures/a/1.png", out.toByteArray());
	}

	private void damage(String name, byte[] sound) throws Exception {
		DataFolder data = new DataFolder(temporary);
		Path file = temporary.resolve(name);
		Files.createDirectories(file.getParent());
		SplittableRandom random = new SplittableRandom(name.hashCode());
		for (int round = 0; round < ROUNDS; round++) {
			byte[] bytes = sound.clone();
			for (int i = random.nextInt(4); i >= 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(2) * 255);
			}
			Files.write(file, random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
			try {
				data.prepare(DataFolder.of(name.contains("/") ? name.substring(0, name.indexOf('/')) : name));
			} catch (DataException e) {
				assertEquals(1, e.getMessage().lines().count(), e.getMessage());
				assertTrue(e.getMessage().startsWith(temporary.toString()), e.getMessage());
			}
			Files.delete(file);
		}
	}
}
