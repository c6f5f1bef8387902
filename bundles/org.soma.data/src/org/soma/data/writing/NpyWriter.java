package org.soma.data.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

import org.soma.model.Samples;

/** Writes arrays of 32-bit floats in NumPy's format, with one row for each sample. */
public final class NpyWriter {

	private static final int BATCH = 256;
	/** NumPy wants the numbers to begin at a multiple of this. */
	private static final int ALIGNMENT = 64;
	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 };

	private NpyWriter() {
	}

	/** Writes what a network takes. Replaces the file. */
	public static void inputs(Samples samples, Path file) throws IOException {
		write(samples, file, true);
	}

	/** Writes what a network is held against. Replaces the file. */
	public static void targets(Samples samples, Path file) throws IOException {
		write(samples, file, false);
	}

	private static void write(Samples samples, Path file, boolean ofInputs) throws IOException {
		int width = ofInputs ? samples.inputs() : samples.targets();
		int[] rows = new int[BATCH];
		float[] inputs = new float[BATCH * samples.inputs()];
		float[] targets = new float[BATCH * samples.targets()];
		ByteBuffer bytes = ByteBuffer.allocate(BATCH * width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			header(out, "<f4", samples.count(), List.of(width));
			for (int first = 0; first < samples.count(); first += BATCH) {
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
