package org.soma.data.preparing;

import java.nio.ByteBuffer;

import org.soma.data.storage.Block;

/** Bytes in a mapped file that are scaled while they are read. */
final class MappedByteStretch extends Stretch {

	private final ByteBuffer[] chunks;
	private final int rowBytes;
	private final int offset;
	private final int shift;
	private final int mask;
	private final float factor;
	private final float added;

	MappedByteStretch(int first, int width, Block block, int offset, Scaler scaler) {
		super(first, width);
		this.chunks = block.chunks();
		this.rowBytes = block.stride();
		this.offset = offset;
		this.shift = block.shift();
		this.mask = block.mask();
		this.factor = (float) scaler.factor();
		this.added = (float) (-scaler.offset() * scaler.factor());
	}

	@Override
	void read(int[] map, int[] rows, int from, int to, float[] values, int stride) {
		int target = first;
		for (int i = from; i < to; i++, target += stride) {
			int row = map == null ? rows[i] : map[rows[i]];
			ByteBuffer chunk = chunks[row >>> shift];
			int start = (row & mask) * rowBytes + offset;
			for (int k = 0; k < width; k++) {
				values[target + k] = (chunk.get(start + k) & 0xff) * factor + added;
			}
		}
	}
}
