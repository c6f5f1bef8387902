package org.soma.model.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Mask;
import org.soma.model.Shape;
import org.soma.model.Tensor;

class SafetensorsTest {

	private static final String NESTED = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]";

	private static final Shape SHAPE = Shape.of(2, 3);

	@TempDir
	Path folder;

	@Test
	void tensorsAndMasksComeBackAsTheyWere() throws IOException {
		Tensor tensor = Tensor.of(SHAPE, 1, -2.5f, Float.MIN_VALUE, -0f, Float.NaN, Float.POSITIVE_INFINITY);
		Mask mask = Mask.all(SHAPE, false).with(4, true);
		SafetensorsWriter writer = new SafetensorsWriter(Map.of("made by", "\"me\" \\ \n\u0001\u00e9\ud83d\ude00"));
		writer.add("x->h.weight", tensor);
		writer.add("x->h.connected", mask);
		try (FileChannel channel = channel(bytes(writer))) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			assertEquals(Map.of("made by", "\"me\" \\ \n\u0001\u00e9\ud83d\ude00"), reader.metadata());
			assertEquals(tensor, reader.tensor(reader.find("x->h.weight").orElseThrow()));
			assertEquals(mask, reader.mask(reader.find("x->h.connected").orElseThrow()));
		}
	}

	@Test
	void theBytesAreThoseOfTheFormat() throws IOException {
		SafetensorsWriter writer = new SafetensorsWriter(Map.of());
		writer.add("m", Mask.all(Shape.of(1), true));
		writer.add("w", Tensor.of(Shape.of(1), 1));
		byte[] bytes = bytes(writer);
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		long length = buffer.getLong();
		assertEquals(0, length % 8, "values begin at a multiple of eight");
		String header = new String(bytes, 8, (int) length, StandardCharsets.UTF_8);
		assertEquals("{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]},"
				+ "\"m\":{\"dtype\":\"BOOL\",\"shape\":[1],\"data_offsets\":[4,5]}}", header.stripTrailing());
		assertEquals("0000803f01", HexFormat.of().formatHex(bytes, 8 + (int) length, bytes.length));
	}

	@Test
	void largeTensorsAreReadWhole() throws IOException {
		Shape shape = Shape.of(300, 301);
		float[] values = new float[shape.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = i;
		}
		SafetensorsWriter writer = new SafetensorsWriter(Map.of());
		writer.add("big", Tensor.of(shape, values));
		writer.add("mask", Mask.all(shape, true));
		try (FileChannel channel = channel(bytes(writer))) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			assertArrayEquals(values, reader.tensor(reader.find("big").orElseThrow()).toArray());
			assertEquals(shape.size(), reader.mask(reader.find("mask").orElseThrow()).count());
		}
	}

	@ParameterizedTest
	@CsvSource({ "F64,000000000000f83f", "F32,0000c03f", "F16,003e", "BF16,c03f" })
	void otherFloatingPointTypesAreConverted(String type, String value) throws IOException {
		byte[] data = HexFormat.of().parseHex(value);
		try (FileChannel channel = channel(file("{\"w\":" + entry(type, "[1]", 0, data.length) + "}", data))) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			assertEquals(Tensor.of(Shape.of(1), 1.5f), reader.tensor(reader.find("w").orElseThrow()));
		}
	}

	@Test
	void otherTypesAreRefusedWithAHint() throws IOException {
		try (FileChannel channel = channel(file("{\"w\":" + entry("I32", "[1]", 0, 4) + "}", new byte[4]))) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			StoredTensor stored = reader.find("w").orElseThrow();
			assertMessage("I32; save them as F32", assertThrows(SafetensorsException.class, () -> reader.tensor(stored)));
			assertMessage("I32; save them as BOOL", assertThrows(SafetensorsException.class, () -> reader.mask(stored)));
		}
	}

	@Test
	void whatNobodyKnowsIsCopiedByteForByte() throws IOException {
		byte[] original = file("{\"__metadata__\":{\"a\":\"b\"},\"s\":" + entry("F64", "[]", 0, 8) + ",\"q\":" + entry("ODD4", "[3]", 8, 10)
				+ ",\"z\":" + entry("I8", "[0,5]", 10, 10) + "}", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 });
		try (FileChannel channel = channel(original)) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			SafetensorsWriter writer = new SafetensorsWriter(reader.metadata());
			for (StoredTensor stored : reader.tensors()) {
				writer.add(stored, reader.bytes(stored));
			}
			try (FileChannel again = channel(bytes(writer))) {
				SafetensorsReader copy = new SafetensorsReader(again);
				assertEquals(reader.metadata(), copy.metadata());
				for (StoredTensor stored : reader.tensors()) {
					StoredTensor found = copy.find(stored.name()).orElseThrow();
					assertEquals(List.of(stored.type(), stored.dimensions()), List.of(found.type(), found.dimensions()));
					assertArrayEquals(reader.bytes(stored), copy.bytes(found));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { -1, 0, 1, 100, Long.MAX_VALUE, Long.MIN_VALUE, 99_999_999 })
	void aLyingHeaderLengthIsNotBelieved(long length) {
		byte[] file = file("{}", new byte[0]);
		ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
		assertMessage("header", refused(file));
	}

	@Test
	void aFileTooShortForALengthIsRefused() {
		assertMessage("too short", refused(new byte[7]));
		assertMessage("too short", refused(new byte[0]));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// what the file says, with 8 bytes of values                                          | what the message says
			"{`a`:{`dtype`:`F32`,`shape`:[1],`data_offsets`:[0,4]}}                                | 8 bytes of values where its header says 4",
			"{`a`:{`dtype`:`F32`,`shape`:[3],`data_offsets`:[0,12]}}                               | 8 bytes of values where its header says 12",
			"{`a`:{`dtype`:`F32`,`shape`:[2],`data_offsets`:[4,12]}}                               | begins at byte 4",
			"{`a`:{`dtype`:`F32`,`shape`:[2],`data_offsets`:[8,0]}}                                | contradicts",
			"{`a`:{`dtype`:`F32`,`shape`:[3],`data_offsets`:[0,8]}}                                | contradicts",
			"{`a`:{`dtype`:`F32`,`shape`:[4294967296,4294967296,4],`data_offsets`:[0,8]}}          | contradicts",
			"{`a`:{`dtype`:`F32`,`shape`:[99999999999999999999],`data_offsets`:[0,8]}}             | does not say clearly",
			"{`a`:{`dtype`:`F32`,`shape`:[-2],`data_offsets`:[0,8]}}                               | does not say clearly",
			"{`a`:{`dtype`:`F32`,`shape`:[2.0],`data_offsets`:[0,8]}}                              | does not say clearly",
			"{`a`:{`dtype`:`F32`,`shape`:[1],`data_offsets`:[0,4]},`b`:{`dtype`:`F32`,`shape`:[2],`data_offsets`:[0,8]}} | begins at byte 0",
			"{`a`:{`dtype`:`F32`,`shape`:[2],`data_offsets`:[0,8]},`a`:{`dtype`:`F32`,`shape`:[2],`data_offsets`:[0,8]}} | twice",
			"{`a`:{`dtype`:`F32`,`shape`:[2],`data_offsets`:[0]}}                                  | does not say clearly",
			"{`a`:{`dtype`:`F32`,`shape`:[`2`],`data_offsets`:[0,8]}}                              | does not say clearly",
			"{`a`:{`dtype`:`F32`,`shape`:[2]}}                                                     | does not say clearly",
			"{`a`:7}                                                                               | does not say clearly",
			"{`__metadata__`:{`a`:1}}                                                              | does not say clearly",
			"{`a`:" + NESTED + "}                                                                  | less nesting",
			"{`a                                                                                   | more",
			"{`\\u00g0`:1}                                                                         | hexadecimal",
			"{`\\q`:1}                                                                             | escape",
			"{} {}                                                                                 | nothing more",
			"[]                                                                                    | an object" })
	void aHeaderThatMakesNoSenseIsRefused(String header, String message) {
		assertMessage(message, refused(file(header.replace('`', '"'), new byte[8])));
	}

	@Test
	void aHeaderThatIsNoTextIsRefused() {
		byte[] file = file("{}      ", new byte[0]);
		file[10] = (byte) 0xff;
		assertMessage("no UTF-8", refused(file));
	}

	@Test
	void theSameNameTwiceIsRefused() {
		SafetensorsWriter writer = new SafetensorsWriter(Map.of());
		writer.add("w", Tensor.zeros(SHAPE));
		assertThrows(IllegalArgumentException.class, () -> writer.add("w", Mask.all(SHAPE, true)));
	}

	private SafetensorsException refused(byte[] file) {
		return assertThrows(SafetensorsException.class, () -> {
			try (FileChannel channel = channel(file)) {
				new SafetensorsReader(channel);
			}
		});
	}

	private static void assertMessage(String part, Exception e) {
		assertTrue(e.getMessage().contains(part), e.getMessage());
	}

	private static String entry(String type, String shape, int begin, int end) {
		return "{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":[" + begin + "," + end + "]}";
	}

	private static byte[] file(String header, byte[] data) {
		byte[] text = header.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(8 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).put(text).put(data).array();
	}

	private static byte[] bytes(SafetensorsWriter writer) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writer.writeTo(Channels.newChannel(bytes));
		return bytes.toByteArray();
	}

	private FileChannel channel(byte[] bytes) throws IOException {
		Path file = Files.createTempFile(folder, "t", ".safetensors");
		return FileChannel.open(Files.write(file, bytes));
	}
}
