package org.soma.diagram.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeRasterTest {

	private static final int WIDTH = 40;
	private static final int HEIGHT = 30;
	private static final int WHITE = 0xFFFFFF;
	private static final int GREY = 128;

	private final Pixels pixels = new Pixels(WIDTH, HEIGHT);

	private StrokeRaster raster(boolean fine, double strength, double lineWidth, double dash, double gap) {
		StrokeRaster raster = new StrokeRaster(pixels, fine);
		raster.style(WHITE, strength, lineWidth, dash, gap);
		raster.begin();
		return raster;
	}

	private int shade(int x, int y) {
		return pixels.rgb(x, y) & 0xFF;
	}

	private long covered() {
		return IntStream.range(0, WIDTH * HEIGHT).filter(i -> pixels.rgb(i % WIDTH, i / WIDTH) != 0).count();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aLineIsAsThickAsItIsSaidToBe(boolean fine) {
		raster(fine, 1, 3, 0, 0).segment(5, 10.5, 25, 10.5);
		assertEquals(3 * 20, covered());
		assertTrue(shade(5, 9) > 250 && shade(24, 11) > 250 && shade(25, 10) == 0 && shade(4, 10) == 0);
	}

	@Test
	void aFineLineCoversPixelsInPart() {
		raster(true, 1, 1, 0, 0).segment(5, 11, 25, 11);
		assertEquals(GREY, shade(10, 10), 2);
		assertEquals(GREY, shade(10, 11), 2);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void segmentsOfACurveLeaveNoDarkerJoints(boolean fine) {
		StrokeRaster raster = raster(fine, 0.5, 1, 0, 0);
		raster.segment(5, 10.5, 15, 10.5);
		raster.segment(15, 10.5, 25, 10.5);
		for (int x = 5; x < 25; x++) {
			assertEquals(GREY, shade(x, 10), 2, "at " + x);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void dashesGoOnFromSegmentToSegment(boolean fine) {
		StrokeRaster raster = raster(fine, 1, 1, 4, 2);
		raster.segment(0, 10.5, 9, 10.5);
		raster.segment(9, 10.5, 18, 10.5);
		for (int x = 0; x < 18; x++) {
			assertEquals(x % 6 < 4, shade(x, 10) > 0, "at " + x);
		}
	}

	/** A picture is what the same part of a larger one is, wherever lines come in from. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatIsOutsideIsLeftOut(boolean fine) {
		Random random = new Random(4);
		int more = 80;
		int width = WIDTH + 2 * more;
		int different = 0;
		for (int i = 0; i < 5000; i++) {
			pixels.fill(0);
			Pixels large = new Pixels(width, HEIGHT + 2 * more);
			double lineWidth = 1 + 3 * random.nextDouble();
			double[] ends = random.doubles(4, -20, 60).toArray();
			ends[3] = i % 5 == 0 ? ends[1] : ends[3];
			raster(fine, 1, lineWidth, 0, 0).segment(ends[0], ends[1], ends[2], ends[3]);
			StrokeRaster other = new StrokeRaster(large, fine);
			other.style(WHITE, 1, lineWidth, 0, 0);
			other.segment(ends[0] + more, ends[1] + more, ends[2] + more, ends[3] + more);
			for (int y = 0; y < HEIGHT; y++) {
				for (int x = 0; x < WIDTH; x++) {
					different += Math.abs(shade(x, y) - (large.rgb(x + more, y + more) & 0xFF)) > 2 ? 1 : 0;
				}
			}
		}
		// A line that runs along the border of two pixels may go to either.
		assertTrue(different < 20, different + " pixels differ");
	}
}
