package org.soma.catalog.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Generator;

/** Points on curves and in clouds. */
class PlaneTest {

	private static Generator generator(String id, String... settings) {
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			map.put(settings[i], settings[i + 1]);
		}
		return Catalog.get().generators().get(id).create(map);
	}

	@ParameterizedTest
	@ValueSource(strings = { "circles", "two-spirals", "moons" })
	void halfOfThePointsAreOne(String id) {
		float[] rows = generator(id).rows(500, 4);
		double sum = 0;
		for (int i = 2; i < rows.length; i += 3) {
			assertTrue(rows[i] == 0 || rows[i] == 1);
			sum += rows[i];
		}
		assertEquals(250, sum);
	}

	/** On the arm that is 1 the angle is that of the distance; on the other one it is half a turn on. */
	@Test
	void spiralsWindFromNearTheMiddleOutToOne() {
		float[] rows = generator("two-spirals", "turns", "2", "noise", "0").rows(400, 4);
		double least = 1;
		double greatest = 0;
		for (int i = 0; i < rows.length; i += 3) {
			double distance = Math.hypot(rows[i], rows[i + 1]);
			double angle = 2 * Math.PI * 2 * distance + (rows[i + 2] == 1 ? 0 : Math.PI);
			assertEquals(distance * Math.cos(angle), rows[i], 1e-5);
			assertEquals(distance * Math.sin(angle), rows[i + 1], 1e-5);
			least = Math.min(least, distance);
			greatest = Math.max(greatest, distance);
		}
		assertTrue(least >= 0.0999 && least < 0.2 && greatest > 0.98 && greatest <= 1.0001, least + " to " + greatest);
	}

	@Test
	void moonsReachIntoEachOther() {
		float[] rows = generator("moons", "noise", "0").rows(400, 4);
		for (int i = 0; i < rows.length; i += 3) {
			boolean upper = rows[i + 2] == 1;
			assertEquals(1, Math.hypot(rows[i] - (upper ? 0 : 1), rows[i + 1] - (upper ? 0 : 0.5)), 1e-6);
			assertTrue(upper ? rows[i + 1] >= 0 : rows[i + 1] <= 0.5);
		}
	}

	@Test
	void noiseScattersPointsByAsMuchAsItSays() {
		float[] rows = generator("circles", "inner", "1", "noise", "0.1").rows(4000, 4);
		double sum = 0;
		for (int i = 0; i < rows.length; i += 3) {
			sum += Math.pow(Math.hypot(rows[i], rows[i + 1]) - 1, 2);
		}
		assertEquals(0.1, Math.sqrt(sum / 4000), 0.01);
	}

	@Test
	void aSineHasItsPeriods() {
		Generator sine = generator("sine", "periods", "3", "noise", "0");
		float[] rows = sine.rows(300, 4);
		for (int i = 0; i < rows.length; i += 2) {
			assertTrue(rows[i] >= 0 && rows[i] <= 1);
			assertEquals(Math.sin(6 * Math.PI * rows[i]), rows[i + 1], 1e-6);
		}
		assertFalse(Arrays.equals(rows, generator("sine", "periods", "3").rows(300, 4)));
	}

	@Test
	void blobsLieApartAndAreAsWideAsTheySay() {
		for (int seed = 0; seed < 20; seed++) {
			float[] rows = generator("gaussian-blobs", "classes", "4", "dimensions", "3", "spread", "0.1").rows(2000, seed);
			double[][] centres = new double[4][3];
			for (int i = 0; i < rows.length; i += 4) {
				for (int d = 0; d < 3; d++) {
					centres[(int) rows[i + 3]][d] += rows[i + d] / 500;
				}
			}
			double squares = 0;
			for (int i = 0; i < rows.length; i += 4) {
				for (int d = 0; d < 3; d++) {
					squares += Math.pow(rows[i + d] - centres[(int) rows[i + 3]][d], 2);
				}
			}
			assertEquals(0.1, Math.sqrt(squares / 6000), 0.01);
			for (int i = 0; i < 4; i++) {
				for (int k = 0; k < i; k++) {
					assertTrue(distance(centres[i], centres[k]) > 0.5, "seed " + seed);
				}
			}
		}
	}

	private static double distance(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (a[i] - b[i]);
		}
		return Math.sqrt(sum);
	}
}
