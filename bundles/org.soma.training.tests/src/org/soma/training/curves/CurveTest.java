package org.soma.training.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CurveTest {

	private static final int MILLION = 1_000_000;

	private static PointCurve of(double... heights) {
		PointCurve curve = new PointCurve();
		for (int i = 0; i < heights.length; i++) {
			curve.add(i, heights[i]);
		}
		return curve;
	}

	@Test
	void extentsAreThoseOfAPlainSearch() {
		Random random = new Random(1);
		double[] heights = new double[5000];
		Arrays.setAll(heights, i -> random.nextInt(7) == 0 ? Double.NaN : random.nextGaussian());
		Curve curve = of(heights);
		for (int trial = 0; trial < 2000; trial++) {
			int from = random.nextInt(heights.length);
			int to = from + random.nextInt(heights.length - from);
			double[] plain = Arrays.stream(heights, from, to + 1).filter(Double::isFinite).toArray();
			double low = plain.length == 0 ? Double.NaN : Arrays.stream(plain).min().getAsDouble();
			double high = plain.length == 0 ? Double.NaN : Arrays.stream(plain).max().getAsDouble();
			assertEquals(new Extent(low, high), curve.extent(from, to), "from " + from + " to " + to);
		}
	}

	@Test
	void noPeakIsHiddenHoweverFarZoomedOut() {
		PointCurve curve = new PointCurve();
		for (int i = 0; i < MILLION; i++) {
			curve.add(i, i == 654_321 ? 9 : i == 123_456 ? -9 : 0);
		}
		Extent[] envelope = curve.envelope(0, MILLION - 1, 500);
		assertEquals(9, envelope[327].high());
		assertEquals(-9, envelope[61].low());
		assertEquals(1, Arrays.stream(envelope).filter(column -> column.high() > 0).count());
	}

	@Test
	void aMillionPointsAreDrawnAtOnce() {
		PointCurve curve = new PointCurve();
		for (int i = 0; i < MILLION; i++) {
			curve.add(i, Math.sin(i));
		}
		Assertions.assertTimeout(Duration.ofMinutes(1), () -> {
			for (int frame = 0; frame < 30; frame++) {
				curve.envelope(frame, MILLION - frame, 1500);
			}
		});
	}

	@Test
	void theLastPointIsInTheLastColumn() {
		Extent[] envelope = of(0, 0, 0, 5).envelope(0, 3, 2);
		assertEquals(5, envelope[1].high());
		assertEquals(0, envelope[0].high());
	}

	@Test
	void gapsAreGaps() {
		Curve curve = of(1, Double.NaN, Double.POSITIVE_INFINITY, 2);
		assertTrue(Double.isNaN(curve.low(1)) && Double.isNaN(curve.low(2)));
		assertTrue(curve.extent(1, 2).isEmpty());
		assertEquals(new Extent(1, 2), curve.extent(0, 3));
	}

	@Test
	void thePointNextToThePointerIsFound() {
		PointCurve curve = new PointCurve();
		assertEquals(-1, curve.nearest(3));
		curve.add(10, 1);
		curve.add(20, 2);
		assertEquals(0, curve.nearest(-5));
		assertEquals(0, curve.nearest(14));
		assertEquals(1, curve.nearest(16));
		assertEquals(1, curve.nearest(99));
		assertThrows(IllegalArgumentException.class, () -> curve.add(5, 0));
	}
}
