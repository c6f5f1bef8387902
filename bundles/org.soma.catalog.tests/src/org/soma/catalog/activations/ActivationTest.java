package org.soma.catalog.activations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.ElementwiseActivation;
import org.soma.catalog.RandomSource;

/** What holds for every activation of the catalog; a new one is checked without being named here. */
class ActivationTest {

	static Stream<ComponentDescriptor<Activation>> activations() {
		return Catalog.get().activations().all().stream();
	}

	static Stream<ComponentDescriptor<Activation>> elementwise() {
		return activations().filter(descriptor -> descriptor.create() instanceof ElementwiseActivation);
	}

	/** Central differences in double precision; the step keeps away from kinks, which lie at zero. */
	@ParameterizedTest
	@MethodSource("elementwise")
	void derivativeIsTheSlopeOfTheFunction(ComponentDescriptor<Activation> descriptor) {
		ElementwiseActivation activation = (ElementwiseActivation) descriptor.create();
		RandomSource random = RandomSource.of(1);
		for (int i = 0; i < 2000; i++) {
			double x = random.uniform(-12, 12);
			double step = 1e-5;
			double slope = (activation.value(x + step) - activation.value(x - step)) / (2 * step);
			assertEquals(slope, activation.derivative(x), 1e-7 * Math.max(1, Math.abs(x)), "at " + x);
		}
	}

	@ParameterizedTest
	@MethodSource("elementwise")
	void bulkLoopsAreTheSameFunction(ComponentDescriptor<Activation> descriptor) {
		ElementwiseActivation activation = (ElementwiseActivation) descriptor.create();
		float[] in = inputs(500, 8);
		float[] out = new float[in.length];
		float[] gradient = new float[in.length];
		Arrays.fill(gradient, 1);
		activation.apply(in, out, 0, in.length);
		activation.backward(in, out, gradient, 0, in.length);
		for (int i = 0; i < in.length; i++) {
			assertEquals(activation.value(in[i]), out[i], 1e-6 * Math.max(1, Math.abs(out[i])), "value at " + in[i]);
			assertEquals(activation.derivative(in[i]), gradient[i], 1e-6 * Math.max(1, Math.abs(in[i])), "slope at " + in[i]);
		}
	}

	/** Differences of a weighted sum of the outputs, in float: so 1e-3 relative to the size of the numbers. */
	@ParameterizedTest
	@MethodSource("activations")
	void backwardIsTheGradientOfApply(ComponentDescriptor<Activation> descriptor) {
		Activation activation = descriptor.create();
		float[] in = inputs(9, 2);
		float[] weights = inputs(9, 1);
		float[] out = new float[9];
		float[] gradient = weights.clone();
		activation.apply(in, out, 0, 9);
		activation.backward(in, out, gradient, 0, 9);
		for (int i = 0; i < 9; i++) {
			double step = 1e-2;
			double slope = (weighted(activation, in, weights, i, step) - weighted(activation, in, weights, i, -step)) / (2 * step);
			assertEquals(slope, gradient[i], 1e-3, "input " + i);
		}
	}

	private static double weighted(Activation activation, float[] in, float[] weights, int index, double change) {
		float[] moved = in.clone();
		moved[index] += (float) change;
		float[] out = new float[in.length];
		activation.apply(moved, out, 0, out.length);
		double sum = 0;
		for (int i = 0; i < out.length; i++) {
			sum += (double) weights[i] * out[i];
		}
		return sum;
	}

	@ParameterizedTest
	@MethodSource("activations")
	void leavesWhatIsOutsideTheRangeAlone(ComponentDescriptor<Activation> descriptor) {
		Activation activation = descriptor.create();
		float[] out = { 9, 9, 9, 9, 9 };
		float[] gradient = { 9, 9, 9, 9, 9 };
		activation.apply(inputs(5, 1), out, 1, 4);
		activation.backward(inputs(5, 1), out, gradient, 1, 4);
		assertArrayEquals(new float[] { 9, 9, 9, 9 }, new float[] { out[0], out[4], gradient[0], gradient[4] });
	}

	@ParameterizedTest
	@MethodSource("activations")
	void staysFiniteForLargeInputsAndKeepsNaN(ComponentDescriptor<Activation> descriptor) {
		Activation activation = descriptor.create();
		for (float x : new float[] { 100, -100, 1e4f, -1e4f, 1e18f, -1e18f }) {
			float[] in = { x, 0.5f };
			float[] out = new float[2];
			float[] gradient = { 1, 1 };
			activation.apply(in, out, 0, 2);
			activation.backward(in, out, gradient, 0, 2);
			assertTrue(Float.isFinite(out[0]) && Float.isFinite(out[1]), "outputs at " + x);
			assertTrue(Float.isFinite(gradient[0]) && Float.isFinite(gradient[1]), "gradients at " + x);
		}
		float[] out = new float[2];
		activation.apply(new float[] { Float.NaN, 1 }, out, 0, 2);
		assertTrue(Float.isNaN(out[0]));
		assertEquals(activation.coupled(), Float.isNaN(out[1]));
	}

	@ParameterizedTest
	@CsvSource({ "identity, 2, 2", "sigmoid, 2, 0.8807970779778823", "tanh, 0.5, 0.46211715726000973", "relu, -3, 0", "relu, 3, 3",
			"leaky-relu, -2, -0.02", "elu, -1, -0.6321205588285577", "gelu, 1, 0.8413447460685429", "gelu, -3, -0.004049694094890287",
			"swish, 1, 0.7310585786300049", "softplus, 0, 0.6931471805599453", "softplus, -50, 1.9287498479639178e-22",
			"gaussian, 1, 0.36787944117144233", "gcu, 3.141592653589793, -3.141592653589793", "swish, -Infinity, 0", "gelu, -Infinity, 0",
			"gaussian, -Infinity, 0", "softplus, -Infinity, 0", "sigmoid, Infinity, 1" })
	void hasTheKnownValues(String id, double x, double y) {
		double value = ((ElementwiseActivation) Catalog.get().activations().get(id).create()).value(x);
		assertEquals(y, value, Math.abs(y) * 1e-6);
	}

	@Test
	void slopeAndAlphaCanBeSet() {
		var activations = Catalog.get().activations();
		assertEquals(-0.5f, ((ElementwiseActivation) activations.get("leaky-relu").create(Map.of("slope", "0.25"))).value(-2));
		assertEquals(2 * Math.expm1(-1), ((ElementwiseActivation) activations.get("elu").create(Map.of("alpha", "2"))).value(-1));
	}

	@Test
	void softmaxSumsToOneHoweverLargeTheInputs() {
		float[] out = new float[4];
		new Softmax().apply(new float[] { 1000, 1001, -1000, 1001 }, out, 0, 4);
		assertEquals(1, out[0] + out[1] + out[2] + out[3], 1e-6);
		assertEquals(0.42231882f, out[1], 1e-6);
		assertFalse(out[2] != 0);
	}

	private static float[] inputs(int count, double bound) {
		RandomSource random = RandomSource.of(3);
		float[] in = new float[count];
		for (int i = 0; i < count; i++) {
			// At least 0.05 from zero, where some have a kink.
			double size = random.uniform(0.05, bound);
			in[i] = (float) (i % 2 == 0 ? size : -size);
		}
		return in;
	}
}
