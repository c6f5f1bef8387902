package org.soma.data.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.soma.data.DataException;
import org.soma.data.storage.NumberType;

/** The header of NumPy's files: a magic word, a version, and a Python dictionary in text. */
final class NpyFile {

	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
	private static final int LONGEST_HEADER = 1 << 20;
	private static final Pattern TYPE = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z]\\d*)'");
	private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
	private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\sL]*)\\)");
	private static final Map<String, NumberType> TYPES = Map.of("u1", NumberType.U8, "b1", NumberType.U8, "i1", NumberType.I8, "u2",
			NumberType.U16,
			"i2", NumberType.I16, "u4", NumberType.U32, "i4", NumberType.I32, "i8", NumberType.I64, "f4", NumberType.F32, "f8", NumberType.F64);

	private NpyFile() {
	}

	/** Whether a file that begins like this is meant to be one. */
	static boolean begins(byte[] start) {
		return start.length >= MAGIC.length && Arrays.equals(MAGIC, 0, MAGIC.length, start, 0, MAGIC.length);
	}

	static ArrayFile open(Path file, boolean packed) throws IOException {
		try (InputStream in = ArrayFile.open(file)) {
			byte[] start = in.readNBytes(MAGIC.length + 2);
			if (!begins(start)) {
				throw new DataException(file, "does not begin like a NumPy file; save the array with numpy.save");
			}
			int version = start.length > MAGIC.length ? start[MAGIC.length] : 0;
			int lengthBytes = version == 1 ? 2 : 4;
			byte[] length = Arrays.copyOf(in.readNBytes(lengthBytes), 4);
			int headerLength = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
			byte[] header = headerLength < 0 || headerLength > LONGEST_HEADER ? new byte[0] : in.readNBytes(headerLength);
			if (header.length < Math.max(1, headerLength)) {
				throw new DataException(file, "is cut off in its header; get it again");
			}
			return header(file, packed, new String(header, StandardCharsets.ISO_8859_1), MAGIC.length + 2 + lengthBytes + headerLength);
		} catch (EOFException e) {
			throw new DataException(file, "is cut off in its header; get it again", e);
		}
	}

	private static ArrayFile header(Path file, boolean packed, String header, int start) throws IOException {
		Matcher type = TYPE.matcher(header);
		Matcher order = ORDER.matcher(header);
		Matcher shape = SHAPE.matcher(header);
		if (!order.find() || !shape.find()) {
			throw new DataException(file, "has no header that says its shape and order; save the array with numpy.save");
		}
		NumberType number = type.find() ? TYPES.get(type.group(2)) : null;
		if (number == null) {
			throw new DataException(file, "holds " + (type.reset().find() ? type.group(1) + type.group(2) : "records")
					+ ", which are no plain numbers; save it with .astype('float32')");
		}
		return new ArrayFile(file, packed, number, type.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
				shape(file, shape.group(1)), start, order.group(1).equals("True"));
	}

	private static int[] shape(Path file, String text) throws DataException {
		try {
			int[] shape = Arrays.stream(text.split(",")).map(part -> part.strip().replace("L", "")).filter(part -> !part.isEmpty())
					.mapToInt(Integer::parseInt).toArray();
			if (shape.length == 0) {
				throw new DataException(file, "holds a single number; save an array with one row for each sample");
			}
			return shape;
		} catch (NumberFormatException e) {
			throw new DataException(file, "says that its shape is (" + text + "), which is more than can be read; save it in parts", e);
		}
	}
}
