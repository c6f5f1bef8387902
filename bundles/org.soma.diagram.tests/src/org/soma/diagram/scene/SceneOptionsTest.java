package org.soma.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneOptionsTest {

	@ParameterizedTest
	@ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY })
	void aScaleIsAboveZero(double scale) {
		assertThrows(IllegalArgumentException.class, () -> SceneOptions.usual().withScale(scale));
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, Double.NaN })
	void aThresholdIsNotNegative(double threshold) {
		assertThrows(IllegalArgumentException.class, () -> SceneOptions.usual().withThreshold(threshold));
	}

	@Test
	void eachOptionIsSetAlone() {
		assertEquals(new SceneOptions(true, SceneOptions.Labels.ALWAYS, 0.5, true, false, 3), SceneOptions.usual().withDark(true)
				.withLabels(SceneOptions.Labels.ALWAYS).withThreshold(0.5).withShorten(true).withBackground(false).withScale(3));
	}
}
