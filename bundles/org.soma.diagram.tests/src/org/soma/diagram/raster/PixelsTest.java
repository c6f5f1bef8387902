package org.soma.diagram.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.IntBuffer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PixelsTest {

	private static final int GROUND = 0x123456;
	private static final int INK = 0xF0A050;

	private final Pixels pixels = new Pixels(9, 7);

	@Test
	void aColourIsKeptAndWrittenAsItIs() {
		pixels.fill(GROUND);
		pixels.fill(7, 5, 20, 20, INK);
		pixels.fill(-3, -3, 1, 1, INK);
		int[] written = new int[9 * 7];
		pixels.writeTo(IntBuffer.wrap(written));
		assertArrayEquals(IntStream.range(0, 9 * 7).map(i -> i == 0 || i % 9 >= 7 && i / 9 >= 5 ? INK : GROUND).toArray(), written);
		Pixels copy = new Pixels(9, 7);
		copy.copy(pixels);
		assertEquals(INK, copy.rgb(8, 6));
	}

	@Test
	void inkIsMixedWithWhatIsThereChannelByChannel() {
		pixels.fill(GROUND);
		pixels.blend(0, Pixels.ink(INK), Pixels.OPAQUE / 4);
		for (int shift = 0; shift < 24; shift += 8) {
			double mixed = 0.75 * (GROUND >> shift & 0xFF) + 0.25 * (INK >> shift & 0xFF);
			assertEquals(mixed, pixels.rgb(0, 0) >> shift & 0xFF, 1);
		}
	}

	@Test
	void aDiscHasALineAndWhatItEncloses() {
		pixels.fill(GROUND);
		pixels.disc(4.5, 3.5, 3, 1.5, INK, 0xFFFFFF);
		assertEquals(0xFFFFFF, pixels.rgb(4, 3));
		assertEquals(INK, pixels.rgb(4, 1));
		assertEquals(GROUND, pixels.rgb(0, 0));
	}
}
