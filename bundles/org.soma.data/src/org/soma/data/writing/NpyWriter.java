package org.soma.data.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.soma.data.Field;
import org.soma.data.Progress;
import org.soma.data.Table;
import org.soma.model.Samples;
import org.soma.model.Shape;

/** Writes arrays in NumPy's format, with one row for each sample. */
public final class NpyWriter {

	private static final int BATCH = 256;
	/** NumPy wants the numbers to begin at a multiple of this. */
	private static final int ALIGNMENT = 64;
	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 };

	private NpyWriter() {
	}

	/** Writes what a network takes. Replaces the file. */
	public static void inputs(Samples samples, Path file) throws IOException {
		inputs(samples, null, file, Progress.NONE);
	}

	/**
	 * The same while somebody waits for its end.
	 *
	 * @param shape of the inputs of one sample, or null where they are a plain list
	 */
	public static void inputs(Samples samples, Shape shape, Path file, Progress progress) throws IOException {
		write(samples, shape, file, true, progress);
	}

	/** Writes what a network is held against. Replaces the file. */
	public static void targets(Samples samples, Path file) throws IOException {
		targets(samples, file, Progress.NONE);
	}

	/** The same while somebody waits for its end. */
	public static void targets(Samples samples, Path file, Progress progress) throws IOException {
		write(samples, null, file, false, progress);
	}

	/**
	 * Writes columns as they were read: bytes where all are bytes, the numbers of categories where it is one of those, else
	 * 64-bit floats. Replaces the file.
	 *
	 * @param rows the numbers of the rows, in the order in which to write them
	 * @throws java.util.concurrent.CancellationException where it is not to go on
	 */
	public static void fields(Table table, List<Field> fields, int[] rows, Path file, Progress progress) throws IOException {
		FieldRows values = new FieldRows(table, fields);
		ByteBuffer bytes = ByteBuffer.allocate(values.bytes()).order(ByteOrder.LITTLE_ENDIAN);
		try (FileChannel channel = open(file); OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
			header(channel, values.type(), rows.length, dimensions(values.shape()));
			for (int i = 0; i < rows.length; i++) {
				progress.check((double) i / rows.length);
				values.put(rows[i], bytes.clear());
				out.write(bytes.array());
			}
		}
	}

	private static FileChannel open(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
	}

	private static void write(Samples samples, Shape shape, Path file, boolean ofInputs, Progress progress) throws IOException {
		int width = ofInputs ? samples.inputs() : samples.targets();
		int[] rows = new int[BATCH];
		float[] inputs = new float[BATCH * samples.inputs()];
		float[] targets = new float[BATCH * samples.targets()];
		ByteBuffer bytes = ByteBuffer.allocate(BATCH * width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		try (FileChannel out = open(file)) {
			header(out, "<f4", samples.count(), dimensions(shape != null && shape.size() == width ? shape : Shape.of(width)));
			for (int first = 0; first < samples.count(); first += BATCH) {
				progress.check((double) first / samples.count());
				int count = Math.min(BATCH, samples.count() - first);
				for (int i = 0; i < count; i++) {
					rows[i] = first + i;
				}
				samples.read(rows, 0, count, inputs, targets);
				bytes.clear();
				bytes.asFloatBuffer().put(ofInputs ? inputs : targets, 0, count * width);
				writeAll(out, bytes.limit(count * width * Float.BYTES));
			}
		}
	}

	private static List<Integer> dimensions(Shape shape) {
		return IntStream.range(0, shape.rank()).mapToObj(shape::dimension).toList();
	}

	/**
	 * Writes what stands before the numbers.
	 *
	 * @param type NumPy's name for the kind of numbers, such as <code>&lt;f4</code>
	 * @param shape of a row
	 */
	public static void header(WritableByteChannel out, String type, int rows, List<Integer> shape) throws IOException {
		String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + rows + ", "
				+ shape.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "), }";
		int start = MAGIC.length + Short.BYTES;
		int padding = ALIGNMENT - (start + text.length() + 1) % ALIGNMENT;
		byte[] dictionary = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.ISO_8859_1);
		writeAll(out, ByteBuffer.allocate(start + dictionary.length).order(ByteOrder.LITTLE_ENDIAN).put(MAGIC)
				.putShort((short) dictionary.length).put(dictionary).flip());
	}

	private static void writeAll(WritableByteChannel out, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			out.write(bytes);
		}
	}
}
