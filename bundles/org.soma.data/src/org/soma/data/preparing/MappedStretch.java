package org.soma.data.preparing;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.stream.Stream;

import org.soma.data.storage.Block;

/** Values that are ready, too many for memory. */
final class MappedStretch extends Stretch {

	private final FloatBuffer[] chunks;
	private final int shift;
	private final int mask;

	/** @param block of floats, as many in a row as there are units */
	MappedStretch(int first, int width, Block block) {
		super(first, width);
		chunks = Stream.of(block.chunks()).map(chunk -> chunk.duplicate().clear().order(chunk.order()).asFloatBuffer())
				.toArray(FloatBuffer[]::new);
		shift = block.shift();
		mask = block.mask();
	}

	/** The place of floats in a block that is being built. */
	static void put(ByteBuffer row, float[] values) {
		for (float value : values) {
			row.putFloat(value);
		}
	}

	@Override
	void read(int[] map, int[] rows, int from, int to, float[] values, int stride) {
		int target = first;
		for (int i = from; i < to; i++, target += stride) {
			int row = map == null ? rows[i] : map[rows[i]];
			chunks[row >>> shift].get((row & mask) * width, values, target, width);
		}
	}
}
