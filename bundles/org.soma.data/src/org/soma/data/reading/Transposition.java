package org.soma.data.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import org.soma.data.DataException;
import org.soma.data.Progress;
import org.soma.data.storage.Block;
import org.soma.data.storage.BlockBuilder;
import org.soma.data.storage.NumberType;

/** Brings an array whose first index runs fastest (Fortran's order) into rows. */
final class Transposition {

	private final Path file;
	private final NumberType type;
	private final int[] dimensions;
	private final int start;

	Transposition(Path file, NumberType type, int[] dimensions, int start) {
		this.file = file;
		this.type = type;
		this.dimensions = dimensions;
		this.start = start;
	}

	void copy(int rows, BlockBuilder target, Progress progress) throws IOException {
		int[] columns = columns();
		long numbers = (long) columns.length * dimensions[0];
		if (numbers > Integer.MAX_VALUE) {
			throw new DataException(file, "is in Fortran order and too large to be turned; save it with numpy.ascontiguousarray");
		}
		try (FileChannel channel = FileChannel.open(file)) {
			Block numbersThere = BlockBuilder.map(channel, start, (int) numbers, type.size(), ByteOrder.BIG_ENDIAN);
			ByteBuffer[] chunks = numbersThere.chunks();
			byte[] row = new byte[target.stride()];
			for (int i = 0; i < rows; i++) {
				progress.check((double) i / rows);
				for (int k = 0; k < columns.length; k++) {
					int number = columns[k] * dimensions[0] + i;
					chunks[number >>> numbersThere.shift()].get((number & numbersThere.mask()) * type.size(), row, k * type.size(), type.size());
				}
				target.add().put(row);
			}
		}
	}

	/** For each value of a row, in the order in which its last index runs fastest, how many whole columns lie before it. */
	private int[] columns() {
		int width = 1;
		for (int i = 1; i < dimensions.length; i++) {
			width *= dimensions[i];
		}
		int[] columns = new int[width];
		for (int k = 0; k < width; k++) {
			int rest = k;
			int step = width;
			for (int i = dimensions.length - 1; i >= 1; i--) {
				step /= dimensions[i];
				columns[k] += rest % dimensions[i] * step;
				rest /= dimensions[i];
			}
		}
		return columns;
	}
}
