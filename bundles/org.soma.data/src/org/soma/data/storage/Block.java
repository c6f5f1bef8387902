package org.soma.data.storage;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows of equally many bytes, cut into chunks of 2^n rows so that no row lies across two of them and finding one takes a
 * shift and a mask. Immutable once built; many threads may read.
 */
public final class Block {

	/** Large enough to make the last, partly filled chunk cheap, and small enough to be moved while it grows. */
	private static final int CHUNK_BYTES = 4 << 20;

	private final int rows;
	private final int stride;
	private final int shift;
	private final ByteBuffer[] chunks;

	/** @param chunks each of {@link #rowsPerChunk} rows but for the last */
	Block(int rows, int stride, ByteBuffer[] chunks) {
		this.rows = rows;
		this.stride = stride;
		this.shift = shift(stride);
		this.chunks = chunks;
	}

	static int rowsPerChunk(int stride) {
		return 1 << shift(stride);
	}

	private static int shift(int stride) {
		return 31 - Integer.numberOfLeadingZeros(Math.max(1, CHUNK_BYTES / stride));
	}

	/** The first rows alone. */
	public Block first(int count) {
		int perChunk = 1 << shift;
		return new Block(count, stride, Arrays.copyOf(chunks, (count + perChunk - 1) / perChunk));
	}

	public int rows() {
		return rows;
	}

	/** How many bytes a row has. */
	public int stride() {
		return stride;
	}

	/** What a row number is shifted right by to get the number of its chunk. */
	public int shift() {
		return shift;
	}

	/** What remains of a row number within its chunk. */
	public int mask() {
		return (1 << shift) - 1;
	}

	/** The chunks themselves. The caller changes neither their contents nor their positions. */
	public ByteBuffer[] chunks() {
		return chunks.clone();
	}

	/** Whether all chunks are arrays in memory, which are faster to read. */
	public boolean isInMemory() {
		for (ByteBuffer chunk : chunks) {
			if (!chunk.hasArray()) {
				return false;
			}
		}
		return true;
	}

	public double get(int row, int offset, NumberType type) {
		return type.get(chunks[row >>> shift], (row & (1 << shift) - 1) * stride + offset);
	}
}
