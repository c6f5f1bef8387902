package org.soma.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.model.Neuron;
import org.soma.model.SomaFactory;

class ActivationCurveTest {

	static Stream<String> activations() {
		return Catalog.get().activations().all().stream().map(Descriptor::id);
	}

	@ParameterizedTest
	@MethodSource("activations")
	void everyActivationFillsItsArea(String id) {
		List<ActivationCurve.Point> points = ActivationCurve.of(neuron("hidden", id)).points();
		assertEquals(0, points.get(0).x());
		assertEquals(1, points.get(points.size() - 1).x());
		assertEquals(0, points.stream().mapToDouble(ActivationCurve.Point::y).min().orElseThrow(), 1e-6);
		assertEquals(1, points.stream().mapToDouble(ActivationCurve.Point::y).max().orElseThrow(), 1e-6);
	}

	@Test
	void aFlatOneLiesInTheMiddleAndGapsAreLeftOut() {
		assertTrue(ActivationCurve.of(activation(new float[] { 7 })).points().stream().allMatch(point -> point.y() == 0.5));
		assertEquals(13, ActivationCurve.of(activation(new float[] { 7, Float.NaN })).points().size());
		assertEquals(List.of(), ActivationCurve.of(activation(new float[] { Float.POSITIVE_INFINITY })).points());
	}

	@Test
	void anInputHandsOnWhatItGets() {
		assertEquals(List.of(new ActivationCurve.Point(0, 0), new ActivationCurve.Point(1, 1)), ActivationCurve.of(neuron("input", null)).points());
	}

	@Test
	void whatIsUnknownHasNoCurve() {
		assertEquals(ActivationCurve.NONE, ActivationCurve.of(neuron("hidden", "no-such")));
		assertEquals(ActivationCurve.NONE, ActivationCurve.of(neuron("no-such", "tanh")));
	}

	private static Neuron neuron(String type, String activation) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setType(type);
		neuron.setActivation(activation);
		return neuron;
	}

	/** Gives the values in turn, and insists on separate arrays as activations may. */
	private static Activation activation(float[] values) {
		return new Activation() {

			@Override
			public void apply(float[] in, float[] out, int from, int to) {
				assertNotSame(in, out);
				for (int i = from; i < to; i++) {
					out[i] = values[i % values.length];
				}
			}

			@Override
			public void backward(float[] in, float[] out, float[] gradient, int from, int to) {
				throw new UnsupportedOperationException();
			}
		};
	}
}
