package org.soma.data.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects rows one after another without knowing how many there will be. For one thread. */
public final class BlockBuilder {

	private static final int FIRST_BYTES = 1 << 16;

	private final int stride;
	private final ByteOrder order;
	private final Storage storage;
	private final int rowsPerChunk;
	private final List<ByteBuffer> chunks = new ArrayList<>();
	private ByteBuffer chunk;
	private int rows;
	private int room;

	/**
	 * @param stride how many bytes a row has, at least 1
	 * @param storage null where no row is to be kept: they are written over each other
	 */
	public BlockBuilder(int stride, ByteOrder order, Storage storage) {
		this.stride = stride;
		this.order = order;
		this.storage = storage;
		this.rowsPerChunk = Block.rowsPerChunk(stride);
	}

	public int rows() {
		return rows;
	}

	/** Adds a row: the buffer stands at its first byte and must be written {@link #stride()} bytes. */
	public ByteBuffer add() throws IOException {
		if (room == 0) {
			extend();
		}
		chunk.position((rows & rowsPerChunk - 1) * stride);
		rows = Math.incrementExact(rows);
		room--;
		return chunk;
	}

	public int stride() {
		return stride;
	}

	/**
	 * Adds up to so many rows from a stream.
	 *
	 * @return how many there were; a row that is cut off is not counted
	 */
	public int addFrom(InputStream in, int count) throws IOException {
		byte[] piece = new byte[Math.max(stride, FIRST_BYTES / stride * stride)];
		int added = 0;
		while (added < count) {
			int wanted = Math.min(piece.length / stride, count - added);
			int got = in.readNBytes(piece, 0, wanted * stride) / stride;
			for (int i = 0; i < got; i++) {
				add().put(piece, i * stride, stride);
			}
			added += got;
			if (got < wanted) {
				break;
			}
		}
		return added;
	}

	/** A row that was added, at the buffer's position. Only to be asked where rows are kept. */
	public ByteBuffer at(int row) {
		return chunks.get(row / rowsPerChunk).position(row % rowsPerChunk * stride);
	}

	/** Takes rows away again, and those behind them move up. Only to be asked where rows are kept. */
	public void remove(BitSet gone) {
		int kept = gone.isEmpty() ? rows : Math.min(rows, gone.nextSetBit(0));
		byte[] bytes = new byte[stride];
		for (int row = gone.nextClearBit(kept); row < rows; row = gone.nextClearBit(row + 1)) {
			at(row).get(bytes);
			at(kept++).put(bytes);
		}
		int needed = (kept + rowsPerChunk - 1) / rowsPerChunk;
		if (kept < rows) {
			chunks.subList(needed, chunks.size()).clear();
			chunk = needed == 0 ? null : chunks.getLast();
			room = needed == 0 ? 0 : chunk.capacity() / stride - (kept - (needed - 1) * rowsPerChunk);
			rows = kept;
		}
	}

	/** Grows the chunk while it is small, so that few rows take little room, and begins the next one when it is full. */
	private void extend() throws IOException {
		int filled = rows & rowsPerChunk - 1;
		int full = rowsPerChunk * stride;
		if (storage == null) {
			chunk = chunk == null ? ByteBuffer.allocate(full).order(order) : chunk;
			room = rowsPerChunk;
			return;
		}
		if (chunk == null || filled == 0) {
			chunk = storage.take(chunks.isEmpty() ? Math.min(full, Math.max(stride, FIRST_BYTES / stride * stride)) : full).order(order);
			chunks.add(chunk);
		} else {
			ByteBuffer larger = storage.take((int) Math.min(full, 2L * chunk.capacity())).order(order);
			larger.put(0, chunk, 0, filled * stride);
			chunk = larger;
			chunks.set(chunks.size() - 1, chunk);
		}
		room = chunk.capacity() / stride - filled;
	}

	public Block build() {
		return new Block(rows, stride, chunks.toArray(ByteBuffer[]::new));
	}

	/** A block that is part of a file, as it lies there. */
	public static Block map(FileChannel file, long start, int rows, int stride, ByteOrder order) throws IOException {
		int rowsPerChunk = Block.rowsPerChunk(stride);
		ByteBuffer[] chunks = new ByteBuffer[(rows + rowsPerChunk - 1) / rowsPerChunk];
		for (int i = 0; i < chunks.length; i++) {
			long first = (long) i * rowsPerChunk;
			long length = Math.min(rowsPerChunk, rows - first) * stride;
			chunks[i] = file.map(MapMode.READ_ONLY, start + first * stride, length).order(order);
		}
		return new Block(rows, stride, chunks);
	}
}
