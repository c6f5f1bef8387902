package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.data.DataFolder;
import org.soma.data.PreparedData;
import org.soma.model.Shape;

class NpyTest {

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	private static byte[] bytes(String type, double... numbers) {
		int size = type.charAt(2) - '0';
		ByteBuffer bytes = ByteBuffer.allocate(numbers.length * size).order(type.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN
				: ByteOrder.LITTLE_ENDIAN);
		for (double number : numbers) {
			switch (type.substring(1)) {
			case "u1", "i1", "b1" -> bytes.put((byte) number);
			case "u2", "i2" -> bytes.putShort((short) number);
			case "u4", "i4" -> bytes.putInt((int) (long) number);
			case "i8" -> bytes.putLong((long) number);
			case "f4" -> bytes.putFloat((float) number);
			default -> bytes.putDouble(number);
			}
		}
		return bytes.array();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<f4", ">f4", "<f8", ">f8", "|u1", "|i1", "<u2", ">u2", "<i2", ">i2", "<u4", "<i4", ">i4", "<i8", ">i8" })
	void everyTypeIsReadInBothOrdersAndFromMappedFiles(String type) throws Exception {
		float[][] expected = { { 1, 2, 3 }, { 4, 5, 100 } };
		data.bytes("c.npy", DataFolder.npy(type, false, "(2, 3)", bytes(type, 1, 2, 3, 4, 5, 100)));
		data.bytes("f.npy", DataFolder.npy(type, true, "(2, 3)", bytes(type, 1, 4, 2, 5, 3, 100)));
		for (String file : List.of("c.npy", "f.npy")) {
			assertArrayEquals(expected, DataFolder.rows(data.prepare(DataFolder.of(file)).all()), file);
			assertArrayEquals(expected, DataFolder.rows(data.prepareMapped(DataFolder.of(file)).all()), file);
		}
	}

	@Test
	void fortransOrderOfManyDimensionsIsTurned() throws Exception {
		int[] shape = { 3, 2, 4, 2 };
		double[] rows = new double[48];
		double[] columns = new double[48];
		for (int i = 0; i < 48; i++) {
			int[] at = { i / 16, i / 8 % 2, i / 2 % 4, i % 2 };
			rows[i] = i;
			columns[at[0] + shape[0] * (at[1] + shape[1] * (at[2] + shape[2] * at[3]))] = i;
		}
		data.bytes("c.npy", DataFolder.npy("<f4", false, "(3, 2, 4, 2)", bytes("<f4", rows)));
		data.bytes("f.npy", DataFolder.npy("<f4", true, "(3, 2, 4, 2)", bytes("<f4", columns)));
		PreparedData turned = data.prepare(DataFolder.of("f.npy"));
		assertEquals(Shape.of(2, 4, 2), turned.sampleShape().orElseThrow());
		assertArrayEquals(DataFolder.rows(data.prepare(DataFolder.of("c.npy")).all()), DataFolder.rows(turned.all()));
	}

	@Test
	void labelsAreFoundBesideSamples() throws Exception {
		data.bytes("x_train.npy", DataFolder.npy("|u1", false, "(2, 2)", new byte[] { 0, 51, 102, (byte) 255 }));
		data.bytes("y_train.npy", DataFolder.npy("<i8", false, "(2,)", bytes("<i8", 5, 2)));
		PreparedData read = data.prepare(DataFolder.of("x_train.npy"));
		assertEquals(List.of("2", "5"), read.classes());
		assertArrayEquals(new float[] { 0, 0.2f, 0, 1 }, DataFolder.rows(read.all())[0], 1e-6f);
		data.bytes("inputs.npy", DataFolder.npy("<f4", false, "(2, 1)", bytes("<f4", 1, 2)));
		data.bytes("targets.npy", DataFolder.npy("<f4", false, "(2, 2)", bytes("<f4", 1, 0, 0, 1)));
		assertArrayEquals(new float[][] { { 1, 1, 0 }, { 2, 0, 1 } }, DataFolder.rows(data.prepare(DataFolder.of("inputs.npy")).all()));
		assertEquals(List.of("label1", "label2"), data.prepare(DataFolder.of("inputs.npy")).classes());
	}

	@Test
	void whatIsNotFiniteIsNamed() throws Exception {
		data.bytes("a.npy", DataFolder.npy("<f4", false, "(3, 2)", bytes("<f4", 1, 2, Double.NaN, 3, 4, Double.POSITIVE_INFINITY)));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("a.npy: row 2, column x1: has NaN where a finite number is needed"));
		data.bytes("a.npy", DataFolder.npy("<f8", false, "(2, 2)", bytes("<f8", 1, 2, 3e200, 3)));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("3.0E200 is too large"));
	}

	@Test
	void whatIsNoSoundArrayIsReported() throws Exception {
		byte[] numbers = bytes("<f4", 1, 2, 3, 4);
		data.bytes("a.npy", DataFolder.npy("<f4", false, "(3, 2)", numbers));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("row 3: is cut off: its header says 3 rows, but only 2 are there"));
		data.bytes("a.npy", DataFolder.npy("<f4", false, "(1, 2)", numbers));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("8 bytes more than its header says"));
		data.bytes("a.npy", DataFolder.npy("<f4", false, "(2000000000, 2000000000)", numbers));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("a.npy: "));
		data.bytes("a.npy", DataFolder.npy("<f4", false, "(99999999999, 2)", numbers));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("more than can be read"));
		data.bytes("a.npy", DataFolder.npy("<c8", false, "(2,)", numbers));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("holds <c8, which are no plain numbers; save it with .astype('float32')"));
		data.bytes("a.npy", DataFolder.npy("<f4", false, "()", bytes("<f4", 1)));
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("holds a single number"));
		data.bytes("a.npy", new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 100, 0, '{' });
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("is cut off in its header"));
		data.text("a.npy", "a,b\n1,2\n");
		assertTrue(data.problem(DataFolder.of("a.npy")).contains("does not begin like a NumPy file"));
		data.bytes("a.npz", new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 });
		assertTrue(data.problem(DataFolder.of("a.npz")).contains("is an archive; unpack it"));
	}
}
