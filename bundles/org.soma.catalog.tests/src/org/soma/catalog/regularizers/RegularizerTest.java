package org.soma.catalog.regularizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Regularizer;

/** What holds for every regularizer of the catalog, and the known prices of Soma's own. */
class RegularizerTest {

	private static final float[] WEIGHTS = { -2, 0.5f, 1, -0.25f };

	static Stream<ComponentDescriptor<Regularizer>> regularizers() {
		return Catalog.get().regularizers().all().stream();
	}

	/** Central differences over exact steps: 1e-4 relative. */
	@ParameterizedTest
	@MethodSource("regularizers")
	void addsTheSlopeOfItsPrice(ComponentDescriptor<Regularizer> descriptor) {
		Regularizer regularizer = descriptor.create();
		float[] gradient = { 1, 1, 1, 1 };
		regularizer.addGradient(WEIGHTS, gradient, 1, 4);
		assertEquals(1, gradient[0]);
		for (int i = 1; i < 4; i++) {
			float[] more = WEIGHTS.clone();
			float[] less = WEIGHTS.clone();
			more[i] += 0x1p-8f;
			less[i] -= 0x1p-8f;
			double slope = (regularizer.penalty(more, 1, 4) - regularizer.penalty(less, 1, 4)) / 0x1p-7;
			assertEquals(slope, gradient[i] - 1, 1e-4 * Math.max(1e-2, Math.abs(slope)), "weight " + i);
		}
	}

	@Test
	void pricesTheSizeOfWeights() {
		var regularizers = Catalog.get().regularizers();
		assertEquals(0.375, regularizers.get("l1").create(Map.of("strength", "0.1")).penalty(WEIGHTS, 0, 4), 1e-6);
		assertEquals(0.265625, regularizers.get("l2").create(Map.of("strength", "0.1")).penalty(WEIGHTS, 0, 4), 1e-6);
	}
}
