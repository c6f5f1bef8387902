package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.data.DataFolder;
import org.soma.data.PreparedData;
import org.soma.model.Shape;

class IdxTest {

	private static final byte[] PIXELS = { 0, (byte) 255, 51, 102, 1, 2, 3, (byte) 128 };

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	@ParameterizedTest
	@CsvSource({ "'',''", ".gz,.gz", "'',.gz", ".gz,''" })
	void picturesComeWithTheirLabels(String imagesEnd, String labelsEnd) throws Exception {
		data.bytes("train-images-idx3-ubyte" + imagesEnd, DataFolder.idx(8, new int[] { 2, 2, 2 }, PIXELS));
		data.bytes("train-labels-idx1-ubyte" + labelsEnd, DataFolder.idx(8, new int[] { 2 }, new byte[] { 7, 3 }));
		PreparedData read = data.prepare(DataFolder.of("train-images-idx3-ubyte" + imagesEnd));
		assertEquals(Shape.of(2, 2), read.sampleShape().orElseThrow());
		assertEquals(List.of("3", "7"), read.classes());
		float[][] rows = DataFolder.rows(read.all());
		assertArrayEquals(new float[] { 0, 1, 0.2f, 0.4f, 0, 1 }, rows[0], 1e-6f);
		assertArrayEquals(new float[] { 1 / 255f, 2 / 255f, 3 / 255f, 128 / 255f, 1, 0 }, rows[1], 1e-6f);
	}

	@Test
	void aFolderLikeMnistsIsTakenAsItIs() throws Exception {
		for (String part : List.of("t10k", "train")) {
			int rows = part.equals("train") ? 2 : 1;
			data.bytes(part + "-images-idx3-ubyte.gz", DataFolder.idx(8, new int[] { rows, 2, 2 }, Arrays.copyOf(PIXELS, 4 * rows)));
			data.bytes(part + "-labels-idx1-ubyte.gz", DataFolder.idx(8, new int[] { rows }, new byte[rows]));
		}
		Files.writeString(temporary.resolve("README"), "something else");
		PreparedData read = data.prepare(DataFolder.of("."));
		assertEquals(List.of(2, 0, 1), List.of(read.train().count(), read.validation().count(), read.test().count()));
	}

	@ParameterizedTest
	@CsvSource({ "8,1", "9,1", "11,2", "12,4", "13,4", "14,8" })
	void everyTypeIsRead(int type, int size) throws Exception {
		SplittableRandom random = new SplittableRandom(type);
		double[] numbers = random.doubles(60, -100, 100).map(Math::rint).toArray();
		ByteBuffer bytes = ByteBuffer.allocate(numbers.length * size);
		for (double number : numbers) {
			switch (type) {
			case 8, 9 -> bytes.put((byte) number);
			case 11 -> bytes.putShort((short) number);
			case 12 -> bytes.putInt((int) number);
			case 13 -> bytes.putFloat((float) number);
			default -> bytes.putDouble(number);
			}
		}
		data.bytes("samples.idx2", DataFolder.idx(type, new int[] { 20, 3 }, bytes.array()));
		float[][] rows = DataFolder.rows(data.prepare(DataFolder.of("samples.idx2")).all());
		float[][] mapped = DataFolder.rows(data.prepareMapped(DataFolder.of("samples.idx2")).all());
		for (int i = 0; i < numbers.length; i++) {
			float expected = type == 8 ? (byte) numbers[i] & 0xff : (float) numbers[i];
			assertEquals(expected, rows[i / 3][i % 3]);
			assertEquals(expected, mapped[i / 3][i % 3]);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "images-idx3-ubyte", "images-idx3-ubyte.gz" })
	void lyingDimensionsMakeNoRoom(String name) throws Exception {
		for (int[] dimensions : new int[][] { { 2_000_000_000, 1000, 1000 }, { Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE }, { -1,
				28, 28 },
				{ 1 << 30, 1, 1 } }) {
			data.bytes(name, DataFolder.idx(8, dimensions, PIXELS));
			String problem = data.problem(DataFolder.of(name));
			assertTrue(problem.contains("cannot be in a file of this size; get it again") || problem.contains("is cut off"), problem);
		}
		data.bytes(name, DataFolder.idx(8, new int[] { 0, 28, 28 }));
		assertTrue(data.problem(DataFolder.of(name)).contains("has no rows"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "images-idx3-ubyte", "images-idx3-ubyte.gz" })
	void aFileOfAnotherLengthIsReported(String name) throws Exception {
		data.bytes(name, DataFolder.idx(8, new int[] { 3, 2, 2 }, PIXELS));
		assertTrue(data.problem(DataFolder.of(name)).contains("is cut off"), data.problem(DataFolder.of(name)));
		data.bytes(name, DataFolder.idx(8, new int[] { 1, 2, 2 }, PIXELS));
		assertTrue(data.problem(DataFolder.of(name)).contains("more than its header says"), data.problem(DataFolder.of(name)));
	}

	@Test
	void aPackedFileThatIsCutOffIsReported() throws Exception {
		byte[] whole = DataFolder.packed(DataFolder.idx(8, new int[] { 100, 10, 10 }, random(10_000)));
		for (int length : new int[] { 1, 5, 12, 20, 1000, whole.length - 4 }) {
			Path file = temporary.resolve("images-idx3-ubyte.gz");
			Files.write(file, Arrays.copyOf(whole, length));
			String problem = data.problem(DataFolder.of(file.getFileName().toString()));
			assertTrue(problem.contains("cut off") || problem.contains("is no IDX header"), length + ": " + problem);
		}
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		new Random(1).nextBytes(bytes);
		return bytes;
	}

	@Test
	void aWrongMagicNumberIsReported() throws Exception {
		data.bytes("images-idx3-ubyte", ByteBuffer.allocate(32).putInt(0x12345678).array());
		assertTrue(data.problem(DataFolder.of("images-idx3-ubyte")).contains("begins with 12345678, which is no IDX header"));
		data.bytes("images-idx3-ubyte", new byte[] { 0, 0 });
		assertTrue(data.problem(DataFolder.of("images-idx3-ubyte")).contains("cut off in its header"));
	}

	@Test
	void labelsOfAnotherFileAreReported() throws Exception {
		data.bytes("a-images-idx3-ubyte", DataFolder.idx(8, new int[] { 2, 2, 2 }, PIXELS));
		data.bytes("a-labels-idx1-ubyte", DataFolder.idx(8, new int[] { 3 }, new byte[3]));
		assertTrue(data.problem(DataFolder.of("a-images-idx3-ubyte")).contains("has 2 rows, but its labels in a-labels-idx1-ubyte are 3"));
		assertEquals(0, data.prepare(DataFolder.of("a-images-idx3-ubyte", "labels", "none")).all().targets());
		assertTrue(data.problem(DataFolder.of("a-images-idx3-ubyte", "labels", "other")).contains("other: does not exist"));
	}
}
