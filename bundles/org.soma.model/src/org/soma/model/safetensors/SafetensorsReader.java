package org.soma.model.safetensors;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.model.Mask;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.json.Json;
import org.soma.model.json.JsonException;

/**
 * One safetensors file, open for reading. The header is read and checked at once, values when they are asked for. No
 * number in the file is believed before it was held against the file's length.
 */
public final class SafetensorsReader {

	private static final int CHUNK = 1 << 16;
	private static final int LENGTH_BYTES = 8;
	/** What the format's own library allows. */
	private static final long LONGEST_HEADER = 100_000_000;
	private static final String METADATA = "__metadata__";

	private final SeekableByteChannel channel;
	private final long dataStart;
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final Map<String, StoredTensor> tensors = new LinkedHashMap<>();

	/** The channel stays the caller's to close. */
	public SafetensorsReader(SeekableByteChannel channel) throws IOException {
		this.channel = channel;
		if (channel.size() < LENGTH_BYTES) {
			throw new SafetensorsException("is too short to be a safetensors file");
		}
		long headerLength = read(0, LENGTH_BYTES).getLong();
		if (headerLength < 2 || headerLength > Math.min(channel.size() - LENGTH_BYTES, LONGEST_HEADER)) {
			throw new SafetensorsException("is no safetensors file or is cut off: its header cannot be "
					+ Long.toUnsignedString(headerLength) + " bytes long");
		}
		dataStart = LENGTH_BYTES + headerLength;
		for (Map.Entry<String, Object> member : parse(header((int) headerLength)).entrySet()) {
			if (member.getKey().equals(METADATA)) {
				readMetadata(object(METADATA, member.getValue()));
			} else {
				tensors.put(member.getKey(), tensor(member.getKey(), object(member.getKey(), member.getValue())));
			}
		}
		checkLayout(channel.size() - dataStart);
	}

	private static Map<String, Object> parse(String header) throws SafetensorsException {
		try {
			return Json.parseObject(header);
		} catch (JsonException e) {
			throw new SafetensorsException("has a damaged header: " + e.getMessage());
		}
	}

	public Map<String, String> metadata() {
		return metadata;
	}

	/** All tensors in the order of the header. */
	public List<StoredTensor> tensors() {
		return List.copyOf(tensors.values());
	}

	public Optional<StoredTensor> find(String name) {
		return Optional.ofNullable(tensors.get(name));
	}

	/**
	 * @throws SafetensorsException
	 *             where the values are no floating point numbers or have a shape that no tensor here can have
	 */
	public Tensor tensor(StoredTensor stored) throws IOException {
		ElementType type = switch (stored.type()) {
		case "F64", "F32", "F16", "BF16" -> ElementType.valueOf(stored.type());
		default -> throw new SafetensorsException("has values of type " + stored.type() + "; save them as F32");
		};
		float[] values = new float[shape(stored).size()];
		ByteBuffer buffer = ElementType.buffer(CHUNK);
		long position = dataStart + stored.begin();
		for (int i = 0; i < values.length; position += buffer.limit()) {
			fill(buffer.clear().limit((int) Math.min(CHUNK, (long) (values.length - i) * type.size)), position);
			while (buffer.hasRemaining()) {
				values[i++] = type.read(buffer);
			}
		}
		return Tensor.adopt(shape(stored), values);
	}

	/**
	 * @throws SafetensorsException
	 *             where the values are not of type BOOL or have a shape that no mask here can have
	 */
	public Mask mask(StoredTensor stored) throws IOException {
		if (!stored.type().equals("BOOL")) {
			throw new SafetensorsException("has values of type " + stored.type() + "; save them as BOOL");
		}
		Shape shape = shape(stored);
		BitSet bits = new BitSet(shape.size());
		ByteBuffer buffer = ElementType.buffer(CHUNK);
		long position = dataStart + stored.begin();
		for (int i = 0; i < shape.size(); position += buffer.limit()) {
			fill(buffer.clear().limit(Math.min(CHUNK, shape.size() - i)), position);
			while (buffer.hasRemaining()) {
				bits.set(i++, buffer.get() != 0);
			}
		}
		return Mask.of(shape, bits);
	}

	/** The values as they lie in the file. */
	public byte[] bytes(StoredTensor stored) throws IOException {
		if (stored.bytes() > Integer.MAX_VALUE - LENGTH_BYTES) {
			throw new SafetensorsException("has " + stored.bytes() + " bytes, more than can be kept for a tensor nobody here knows");
		}
		return read(dataStart + stored.begin(), (int) stored.bytes()).array();
	}

	private static Shape shape(StoredTensor stored) throws SafetensorsException {
		try {
			return Shape.of(stored.dimensions().stream().mapToInt(Math::toIntExact).toArray());
		} catch (ArithmeticException | IllegalArgumentException e) {
			throw new SafetensorsException("has the shape [" + stored.shape() + "], which no tensor here can have");
		}
	}

	private String header(int length) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(read(LENGTH_BYTES, length)).toString();
		} catch (CharacterCodingException e) {
			throw new SafetensorsException("is no safetensors file: its header is no UTF-8 text");
		}
	}

	@SuppressWarnings("unchecked") // the parser makes maps of strings only
	private static Map<String, Object> object(String name, Object value) throws SafetensorsException {
		if (value instanceof Map<?, ?>) {
			return (Map<String, Object>) value;
		}
		throw unclear(name);
	}

	private void readMetadata(Map<String, Object> fields) throws SafetensorsException {
		for (Map.Entry<String, Object> field : fields.entrySet()) {
			if (!(field.getValue() instanceof String text)) {
				throw unclear(METADATA);
			}
			metadata.put(field.getKey(), text);
		}
	}

	private static StoredTensor tensor(String name, Map<String, Object> fields) throws SafetensorsException {
		if (fields.get("dtype") instanceof String type && fields.get("shape") instanceof List<?> shape
				&& fields.get("data_offsets") instanceof List<?> offsets && offsets.size() == 2 && fields.size() == 3) {
			List<Long> dimensions = numbers(name, shape);
			List<Long> range = numbers(name, offsets);
			StoredTensor stored = new StoredTensor(name, type, dimensions, range.get(0), range.get(1));
			checkSize(stored);
			return stored;
		}
		throw unclear(name);
	}

	private static List<Long> numbers(String name, List<?> items) throws SafetensorsException {
		List<Long> numbers = new ArrayList<>();
		for (Object item : items) {
			if (!(item instanceof Long number) || number < 0) {
				throw unclear(name);
			}
			numbers.add(number);
		}
		return numbers;
	}

	private static void checkSize(StoredTensor stored) throws SafetensorsException {
		try {
			long values = 1;
			for (long dimension : stored.dimensions()) {
				values = Math.multiplyExact(values, dimension);
			}
			int size = ElementType.sizeOf(stored.type());
			if (stored.end() >= stored.begin() && (size == 0 || Math.multiplyExact(values, size) == stored.bytes())) {
				return;
			}
		} catch (ArithmeticException e) {
			// a shape beyond all files, which the message below says as well
		}
		throw new SafetensorsException("says that '" + stored.name() + "' lies from byte " + stored.begin() + " to " + stored.end()
				+ ", which its shape [" + stored.shape() + "] of " + stored.type() + " contradicts");
	}

	/** Each byte belongs to one tensor. */
	private void checkLayout(long dataLength) throws SafetensorsException {
		long at = 0;
		for (StoredTensor stored : tensors.values().stream().sorted(Comparator.comparingLong(StoredTensor::begin)
				.thenComparingLong(StoredTensor::end)).toList()) {
			if (stored.begin() != at) {
				throw new SafetensorsException("says that '" + stored.name() + "' begins at byte " + stored.begin()
						+ ", where " + at + " was expected");
			}
			at = stored.end();
		}
		if (at != dataLength) {
			throw new SafetensorsException("has " + dataLength + " bytes of values where its header says " + at + "; it is cut off or damaged");
		}
	}

	private static SafetensorsException unclear(String name) {
		return new SafetensorsException("does not say clearly what '" + name + "' is");
	}

	private ByteBuffer read(long position, int length) throws IOException {
		ByteBuffer buffer = ElementType.buffer(length);
		fill(buffer, position);
		return buffer;
	}

	/** Fills the buffer up to its limit and flips it. */
	private void fill(ByteBuffer buffer, long position) throws IOException {
		channel.position(position);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				throw new EOFException("became shorter while it was read");
			}
		}
		buffer.flip();
	}
}
