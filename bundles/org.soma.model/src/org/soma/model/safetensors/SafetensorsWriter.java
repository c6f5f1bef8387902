package org.soma.model.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.soma.model.Mask;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.files.Content;

/**
 * Collects tensors and writes them as one safetensors file. The same tensors always give the same bytes: wider types
 * first, so that all are aligned, and by name among equals, as the format's own library does.
 */
public final class SafetensorsWriter {

	private static final int CHUNK = 1 << 16;

	private record Entry(String name, String type, List<Long> dimensions, long bytes, Content values) {
	}

	private final Map<String, String> metadata;
	private final Map<String, Entry> entries = new TreeMap<>();

	public SafetensorsWriter(Map<String, String> metadata) {
		this.metadata = new TreeMap<>(metadata);
	}

	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/** @throws IllegalArgumentException where the name is taken, here and below */
	public void add(String name, Tensor tensor) {
		add(new Entry(name, "F32", dimensions(tensor.shape()), 4L * tensor.shape().size(), channel -> write(tensor, channel)));
	}

	public void add(String name, Mask mask) {
		add(new Entry(name, "BOOL", dimensions(mask.shape()), mask.shape().size(), channel -> write(mask, channel)));
	}

	/** A tensor of any type, as {@link SafetensorsReader#bytes} gave it. */
	public void add(StoredTensor stored, byte[] bytes) {
		add(new Entry(stored.name(), stored.type(), stored.dimensions(), bytes.length, Content.of(bytes)));
	}

	private void add(Entry entry) {
		if (entries.putIfAbsent(entry.name(), entry) != null) {
			throw new IllegalArgumentException("there are two tensors '" + entry.name() + "'");
		}
	}

	/** The whole file. */
	public void writeTo(WritableByteChannel channel) throws IOException {
		List<Entry> ordered = new ArrayList<>(entries.values());
		ordered.sort(Comparator.comparingInt(entry -> -ElementType.sizeOf(entry.type())));
		byte[] header = header(ordered);
		// Spaces after the header let the values begin at a multiple of eight.
		int padded = (header.length + 7) / 8 * 8;
		ByteBuffer start = ElementType.buffer(8 + padded).putLong(padded).put(header);
		while (start.hasRemaining()) {
			start.put((byte) ' ');
		}
		writeFully(start.flip(), channel);
		for (Entry entry : ordered) {
			entry.values().writeTo(channel);
		}
	}

	private byte[] header(List<Entry> ordered) {
		List<String> members = new ArrayList<>();
		if (!metadata.isEmpty()) {
			members.add("\"__metadata__\":{" + String.join(",", metadata.entrySet().stream()
					.map(entry -> quote(entry.getKey()) + ":" + quote(entry.getValue())).toList()) + "}");
		}
		long at = 0;
		for (Entry entry : ordered) {
			members.add(quote(entry.name()) + ":{\"dtype\":" + quote(entry.type()) + ",\"shape\":" + list(entry.dimensions())
					+ ",\"data_offsets\":" + list(List.of(at, at + entry.bytes())) + "}");
			at += entry.bytes();
		}
		return ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8);
	}

	private static String list(List<Long> numbers) {
		return "[" + String.join(",", numbers.stream().map(String::valueOf).toList()) + "]";
	}

	private static String quote(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.chars().forEach(character -> {
			switch (character) {
			case '"', '\\' -> quoted.append('\\').append((char) character);
			case '\n' -> quoted.append("\\n");
			case '\r' -> quoted.append("\\r");
			case '\t' -> quoted.append("\\t");
			default -> quoted.append(character < ' ' ? String.format("\\u%04x", character) : Character.toString((char) character));
			}
		});
		return quoted.append('"').toString();
	}

	private static List<Long> dimensions(Shape shape) {
		return LongStream.range(0, shape.rank()).mapToObj(index -> (long) shape.dimension((int) index)).toList();
	}

	private static void write(Tensor tensor, WritableByteChannel channel) throws IOException {
		ByteBuffer buffer = ElementType.buffer(CHUNK);
		for (int i = 0, size = tensor.shape().size(); i < size;) {
			buffer.clear();
			for (; i < size && buffer.hasRemaining(); i++) {
				buffer.putFloat(tensor.get(i));
			}
			writeFully(buffer.flip(), channel);
		}
	}

	private static void write(Mask mask, WritableByteChannel channel) throws IOException {
		ByteBuffer buffer = ElementType.buffer(CHUNK);
		for (int i = 0, size = mask.shape().size(); i < size;) {
			buffer.clear();
			for (; i < size && buffer.hasRemaining(); i++) {
				buffer.put((byte) (mask.get(i) ? 1 : 0));
			}
			writeFully(buffer.flip(), channel);
		}
	}

	private static void writeFully(ByteBuffer buffer, WritableByteChannel channel) throws IOException {
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
	}
}
