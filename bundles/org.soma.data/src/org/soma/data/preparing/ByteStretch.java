package org.soma.data.preparing;

import java.nio.ByteBuffer;
import java.util.stream.Stream;

import org.soma.data.storage.Block;

/**
 * Bytes in memory that are scaled while they are read: a quarter of the room, and of the way from memory. They are kept less
 * 128, as Java's signed bytes, which is what the compiler has vector instructions to turn into floats.
 */
final class ByteStretch extends Stretch {

	private static final float HALF = 128;

	private final byte[][] chunks;
	private final int rowBytes;
	private final int offset;
	private final int shift;
	private final int mask;
	private final float factor;
	private final float added;

	ByteStretch(int first, int width, Block block, int offset, Scaler scaler) {
		super(first, width);
		this.chunks = Stream.of(block.chunks()).map(chunk -> signed(chunk.array())).toArray(byte[][]::new);
		this.rowBytes = block.stride();
		this.offset = offset;
		this.shift = block.shift();
		this.mask = block.mask();
		this.factor = (float) scaler.factor();
		this.added = (float) (-scaler.offset() * scaler.factor());
	}

	private static byte[] signed(byte[] bytes) {
		byte[] signed = new byte[bytes.length];
		for (int i = 0; i < signed.length; i++) {
			signed[i] = (byte) (bytes[i] ^ 0x80);
		}
		return signed;
	}

	@Override
	void read(int[] map, int[] rows, int from, int to, float[] values, int stride) {
		int target = first;
		for (int i = from; i < to; i++, target += stride) {
			int row = map == null ? rows[i] : map[rows[i]];
			byte[] chunk = chunks[row >>> shift];
			int start = (row & mask) * rowBytes + offset;
			if (added == 0) {
				multiply(chunk, start, values, target, width, factor);
			} else {
				multiplyAndAdd(chunk, start, values, target, width, factor, added);
			}
		}
	}

	/** On their own, so that the compiler turns them into vector instructions. */
	private static void multiply(byte[] bytes, int start, float[] values, int target, int count, float factor) {
		for (int k = 0; k < count; k++) {
			values[target + k] = (bytes[start + k] + HALF) * factor;
		}
	}

	private static void multiplyAndAdd(byte[] bytes, int start, float[] values, int target, int count, float factor, float added) {
		for (int k = 0; k < count; k++) {
			values[target + k] = (bytes[start + k] + HALF) * factor + added;
		}
	}
}
