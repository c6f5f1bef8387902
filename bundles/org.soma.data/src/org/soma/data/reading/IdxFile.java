package org.soma.data.reading;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;

import org.soma.data.DataException;
import org.soma.data.storage.NumberType;

/** The header of IDX files, the format of MNIST: two zero bytes, the type, the number of dimensions, and each dimension. */
final class IdxFile {

	private static final Map<Integer, NumberType> TYPES = Map.of(0x08, NumberType.U8, 0x09, NumberType.I8, 0x0B, NumberType.I16, 0x0C,
			NumberType.I32, 0x0D, NumberType.F32, 0x0E, NumberType.F64);

	private IdxFile() {
	}

	/** Whether a file that begins like this is meant to be one. */
	static boolean begins(byte[] start) {
		return start.length >= 4 && start[0] == 0 && start[1] == 0 && TYPES.containsKey(start[2] & 0xff) && start[3] > 0;
	}

	static ArrayFile open(Path file, boolean packed) throws IOException {
		try (DataInputStream in = new DataInputStream(ArrayFile.open(file))) {
			int magic = in.readInt();
			NumberType type = magic >>> 16 == 0 ? TYPES.get(magic >>> 8) : null;
			int rank = magic & 0xff;
			if (type == null || rank == 0) {
				throw new DataException(file,
						String.format("begins with %08x, which is no IDX header (2051 or %08x begins pictures, 2049 or %08x labels);"
						+ " get the file again", magic, 2051, 2049));
			}
			int[] dimensions = new int[rank];
			for (int i = 0; i < rank; i++) {
				dimensions[i] = in.readInt();
			}
			return new ArrayFile(file, packed, type, ByteOrder.BIG_ENDIAN, dimensions, 4 + 4 * rank, false);
		} catch (EOFException | ZipException e) {
			throw new DataException(file, "is cut off in its header or damaged; get it again", e);
		}
	}
}
