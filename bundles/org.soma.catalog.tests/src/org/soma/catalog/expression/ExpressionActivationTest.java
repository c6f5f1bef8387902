package org.soma.catalog.expression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ElementwiseActivation;
import org.soma.catalog.RandomSource;

/** Typed activations as functions: held to differences, to those written in Java, and looked at where formulas fail. */
class ExpressionActivationTest {

	private static ExpressionActivation activation(String text) {
		return new ExpressionActivation(Expression.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "x", "-x", "2*x + 1", "x^2", "x^3 - x", "x^4", "x^5", "(1 + x^2)^-1", "(1 + x^2)^-2", "(1 + x^2)^0.5", "(2 + x^2)^-1.5",
			"(1 + x^2)^(x/9)", "2^x", "x*cos(x)", "sin(x)", "cos(3*x)", "tan(x/9)", "asin(x/7)", "acos(x/7)", "atan(x)", "sinh(x/3)", "cosh(x/3)", "tanh(x)",
			"exp(-x)", "log(1 + x^2)", "sqrt(1 + x^2)", "abs(x)", "sign(x)", "step(x)", "floor(x/100)", "relu(x)", "relu(x)^2", "sigmoid(x)", "softplus(x)",
			"erf(x)", "gauss(x)", "min(x, 0.5*x)", "max(x, 0.1*x)", "max(-1, min(1, x))", "if(x > 0, x, exp(x) - 1)", "if(x <= 0, 0.1*x, x)", "x/(1 + abs(x))",
			"x*sigmoid(1.702*x)", "x*(1 + erf(x/sqrt(2)))/2", "x*tanh(log(1 + exp(x)))", "1/(1 + exp(-x))", "(exp(x) - exp(-x))/(exp(x) + exp(-x))",
			"1.7159*tanh(2/3*x)", "log(abs(x) + sqrt(x^2 + 1))", "x^2/(1 + x^2)", "sin(x)/x", "x*log(abs(x))", "sqrt(relu(x))", "sqrt(abs(x))", "sin(x)*exp(-x^2)",
			"max(max(sin(x), cos(x)), 0.2)", "e^(-x^2/2)/sqrt(2*pi)", "erf(tanh(x))*gauss(cos(x))", "x^x^0" })
	void derivativeIsTheSlopeOfTheFunction(String text) {
		ExpressionActivation activation = activation(text);
		RandomSource random = RandomSource.of(1);
		for (int i = 0; i < 1000; i++) {
			double x = random.uniform(-6, 6);
			if (Math.abs(x) < 1e-3) {
				continue; // where some have a kink, or bend sharply
			}
			double step = 1e-5 * Math.min(1, Math.abs(x));
			double before = (activation.value(x) - activation.value(x - step)) / step;
			double after = (activation.value(x + step) - activation.value(x)) / step;
			double slope = (activation.value(x + step) - activation.value(x - step)) / (2 * step);
			double derivative = activation.derivative(x);
			double least = Arrays.stream(new double[] { before, after, slope }).map(near -> Math.abs(near - derivative)).min().orElseThrow();
			assertTrue(least <= 1e-6 * Math.max(1, Math.abs(slope)) + 1e-10 * Math.abs(activation.value(x)) / step,
					text + " at " + x + ": " + derivative + " where the difference is " + slope);
		}
	}

	@Test
	void derivativesOfRandomExpressionsAreSlopes() {
		int compared = 0;
		for (long seed = 0; seed < 1500; seed++) {
			String text = RandomExpression.smooth(seed);
			ExpressionActivation activation = activation(text);
			for (double x : new double[] { -2.1, -0.7, 0.35, 1.6 }) {
				double step = 1e-4;
				double wide = (activation.value(x + step) - activation.value(x - step)) / (2 * step);
				double narrow = (activation.value(x + step / 2) - activation.value(x - step / 2)) / step;
				double slope = (4 * narrow - wide) / 3;
				if (Math.abs(wide - narrow) < 1e-4 * Math.max(1, Math.abs(slope))) {
					compared++;
					assertEquals(slope, activation.derivative(x), 1e-6 * Math.max(Math.abs(activation.value(x)), Math.max(1, Math.abs(slope))), text + " at " + x);
				}
			}
		}
		assertTrue(compared > 5500, "compared " + compared);
	}

	@Test
	void bulkLoopsAreTheSameFunction() {
		List<String> texts = new ArrayList<>(List.of("tanh(x)", "sigmoid(x)", "exp(x/9)", "gauss(x)", "sqrt(1 + x^2)", "sin(x)/x", "x", "7", "2*x",
				"max(x, 0)", "if(x > 0, 1, 0)"));
		for (long seed = 0; seed < 300; seed++) {
			texts.add(RandomExpression.smooth(seed));
		}
		float[] in = inputs(1000);
		for (String text : texts) {
			ExpressionActivation activation = activation(text);
			float[] out = new float[in.length];
			float[] gradient = new float[in.length];
			Arrays.fill(gradient, 1);
			activation.apply(in, out, 0, in.length);
			activation.backward(in, out, gradient, 0, in.length);
			for (int i = 0; i < in.length; i++) {
				assertEquals(activation.value(in[i]), out[i], 1e-6 * Math.max(1, Math.abs(out[i])), text + " at " + in[i]);
				assertEquals(activation.derivative(in[i]), gradient[i], 1e-6 * Math.max(1, Math.abs(gradient[i])), "slope of " + text + " at " + in[i]);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "tanh | tanh(x)", "sigmoid | sigmoid(x)", "sigmoid | 1/(1 + exp(-x))", "relu | relu(x)", "relu | max(x, 0)",
			"relu | if(x >= 0, x, 0)", "swish | x*sigmoid(x)", "swish | x/(1 + exp(-x))", "gelu | x*(1 + erf(x/sqrt(2)))/2", "softplus | log(1 + exp(x))",
			"gaussian | exp(-x^2)", "gcu | x*cos(x)", "elu | if(x > 0, x, exp(x) - 1)", "leaky-relu | max(x, 0.01*x)", "identity | x" })
	void equalsWhatIsWrittenInJava(String id, String text) {
		ElementwiseActivation built = (ElementwiseActivation) Catalog.get().activations().get(id).create();
		ExpressionActivation typed = activation(text);
		for (double x = -40; x <= 40; x += 0.125) {
			assertEquals(built.value(x), typed.value(x), 1e-7 * Math.max(1, Math.abs(x)), "value at " + x);
			assertEquals(built.derivative(x), typed.derivative(x), 1e-7 * Math.max(1, Math.abs(x)), "slope at " + x);
		}
		for (double x : new double[] { 1e3, -1e3, 1e18, -1e18 }) {
			assertEquals(built.value(x), typed.value(x), 1e-7 * Math.max(1, Math.abs(x)), "value at " + x);
			assertEquals(built.derivative(x), typed.derivative(x), 1e-7 * Math.max(1, Math.abs(x)), "slope at " + x);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sin(x)/x | 0 | 1 | 0", "(1 - cos(x))/x | 0 | 0 | 0.5", "x^2*log(abs(x)) | 0 | 0 | 0",
			"exp(x)/(1 + exp(x)) | 800 | 1 | 0", "exp(x)/(1 + exp(x)) | -800 | 0 | 0", "exp(-x)/(1 + exp(-x))^2 | -800 | 0 | 0",
			"(exp(x) - exp(-x))/(exp(x) + exp(-x)) | 1e4 | 1 | 0", "(exp(x) - exp(-x))/(exp(x) + exp(-x)) | -1e18 | -1 | 0",
			"x*sigmoid(x) | -Infinity | 0 | 0", "tanh(x) | Infinity | 1 | 0", "x/(1 + abs(x)) | -Infinity | -1 | 0", "x*exp(-x) | 1e5 | 0 | 0",
			"sqrt(relu(x)) | -2 | 0 | 0", "log(max(x, 1)) | -3 | 0 | 0", "sqrt(abs(x)) | 0 | 0 | 0", "abs(x) | 0 | 0 | 0", "sqrt(x^2) | 0 | 0 | 0",
			"relu(x) | 0 | 0 | 0", "max(x, 0) | 0 | 0 | 0", "max(0, x) | 0 | 0 | 0", "max(x, 0.1*x) | 0 | 0 | 0.1", "min(x, 0.1*x) | 0 | 0 | 0.1",
			"if(x >= 0, x, 0.1*x) | 0 | 0 | 0.1", "if(x > 0, x, 3*x) | 0 | 0 | 1", "x^0 | 0 | 1 | 0", "x^1.5 | 0 | 0 | 0", "x^2 | 0 | 0 | 0" })
	void hasItsLimitsAndTheFlatterSlopeAtKinks(String text, double x, double value, double slope) {
		assertEquals(value, activation(text).value(x), 1e-6);
		assertEquals(slope, activation(text).derivative(x), 1e-3);
		if (Double.isFinite((float) x)) {
			float[] out = new float[3];
			float[] gradient = { 1, 1, 1 };
			float[] in = { 1, (float) x, 1 };
			activation(text).apply(in, out, 0, 3);
			activation(text).backward(in, out, gradient, 0, 3);
			assertEquals(value, out[1], 1e-6);
			assertEquals(slope, gradient[1], 1e-3);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "1", "if(x > 0, 1, 0)", "step(x)", "max(x, 0)", "0*x", "sin(x)/x", "x*cos(x)" })
	void keepsNaN(String text) {
		float[] out = new float[2];
		activation(text).apply(new float[] { Float.NaN, 1 }, out, 0, 2);
		assertTrue(Float.isNaN(out[0]));
		assertFalse(Float.isNaN(out[1]));
	}

	/** Outside of where a function is defined nothing is made up. */
	@ParameterizedTest
	@CsvSource({ "sqrt(x), -1", "log(x), -0.5", "asin(x), 2", "x/abs(x), 0", "log(x + 5), -800", "x*cos(x), Infinity", "sqrt(1 - x^2), 100", "x - x/0, 3" })
	void whatIsNotDefinedStaysSo(String text, double x) {
		assertTrue(!Double.isFinite(activation(text).value(x)), text);
	}

	@Test
	void whatDoesNotMatterHasNoSlope() {
		float[] gradient = { 0, 1 };
		activation("1/x").backward(new float[] { 0, 2 }, new float[] { Float.POSITIVE_INFINITY, 0.5f }, gradient, 0, 2);
		assertArrayEquals(new float[] { 0, -0.25f }, gradient);
	}

	@Test
	void leavesWhatIsOutsideTheRangeAlone() {
		for (int size : new int[] { 1, 127, 128, 129, 300 }) {
			float[] out = new float[size + 2];
			float[] gradient = new float[size + 2];
			Arrays.fill(gradient, 9);
			float[] in = inputs(size + 2);
			ExpressionActivation activation = activation("0.25 + sin(x)/2 + x^2");
			activation.apply(in, out, 1, size + 1);
			activation.backward(in, out, gradient, 1, size + 1);
			activation.apply(in, out, 1, 1);
			assertArrayEquals(new float[] { 0, 0, 9, 9 }, new float[] { out[0], out[size + 1], gradient[0], gradient[size + 1] });
			assertEquals(activation.value(in[size]), out[size], 1e-5);
			assertTrue(gradient[size] != 9);
		}
	}

	@Test
	void allocatesNothing() {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		ExpressionActivation activation = activation("x*tanh(log(1 + exp(x))) + max(x, 1)");
		float[] in = inputs(500);
		float[] out = new float[500];
		float[] gradient = new float[500];
		run(activation, in, out, gradient);
		long thread = Thread.currentThread().threadId();
		long before = threads.getThreadAllocatedBytes(thread);
		for (int i = 0; i < 100; i++) {
			run(activation, in, out, gradient);
		}
		assertTrue(threads.getThreadAllocatedBytes(thread) - before < 4000);
	}

	private static void run(Activation activation, float[] in, float[] out, float[] gradient) {
		activation.apply(in, out, 0, in.length);
		activation.backward(in, out, gradient, 0, in.length);
	}

	@Test
	void manyThreadsUseOneAtTheSameTime() throws Exception {
		ExpressionActivation activation = activation("x*sin(x) + exp(-x^2)/(1 + abs(x))");
		float[] in = inputs(5000);
		float[] expected = new float[in.length];
		activation.apply(in, expected, 0, in.length);
		Callable<float[]> task = () -> {
			float[] out = new float[in.length];
			for (int i = 0; i < 50; i++) {
				activation.apply(in, out, 0, in.length);
			}
			return out;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (Future<float[]> out : threads.invokeAll(List.of(task, task, task, task))) {
				assertArrayEquals(expected, out.get());
			}
		}
	}

	private static float[] inputs(int count) {
		RandomSource random = RandomSource.of(3);
		float[] in = new float[count];
		for (int i = 0; i < count; i++) {
			in[i] = (float) random.uniform(-5, 5);
		}
		return in;
	}
}
