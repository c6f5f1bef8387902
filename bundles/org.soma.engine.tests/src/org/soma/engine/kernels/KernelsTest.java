package org.soma.engine.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;

/** The loops that every JVM has and those that use the processor's vectors and cores give the same numbers. */
class KernelsTest {

	private static final Kernels PLAIN = Kernels.plain();
	private static final Kernels BEST = Kernels.best();

	@Test
	void theTestsRunWithVectors() {
		assertNotSame(PLAIN, BEST, "start the JVM with --add-modules jdk.incubator.vector");
	}

	/** Sizes below, at and above a vector, a block and the amount that is worth a team. */
	private static final String[] SIZES = { "1, 1, 1", "2, 3, 1", "7, 16, 5", "33, 48, 4", "64, 16, 129", "300, 128, 33", "300, 128, 26",
			"784, 144, 66", "784, 256, 66" };

	static Stream<int[]> sizes() {
		return Arrays.stream(SIZES).map(text -> Arrays.stream(text.split(", ")).mapToInt(Integer::parseInt).toArray());
	}

	/** One stage of some size with random numbers, whose results are compared without the padding that differs. */
	private static final class Stage {

		final int inputs;
		final int units;
		final int samples;
		final int width;
		final float[] x;
		final float[] values;
		final float[] gradient;
		final LitInputs lit;

		Stage(int[] size, int lanes, double dark) {
			inputs = size[0];
			units = size[1];
			samples = size[2];
			width = (units + lanes - 1) / lanes * lanes;
			Random random = new Random(inputs + units);
			x = new float[samples * inputs];
			for (int i = 0; i < x.length; i++) {
				x[i] = random.nextDouble() < dark ? 0 : random.nextFloat() - 0.5f;
			}
			values = new float[(inputs + 1) * width];
			gradient = new float[samples * width];
			fill(values, inputs + 1, random);
			fill(gradient, samples, random);
			lit = new LitInputs(samples, inputs);
			lit.look(x, samples);
		}

		private void fill(float[] array, int rows, Random random) {
			for (int row = 0; row < rows; row++) {
				for (int i = 0; i < units; i++) {
					array[row * width + i] = random.nextFloat() - 0.5f;
				}
			}
		}

		float[] forward(Kernels kernels, boolean few) {
			float[] out = new float[samples * width];
			if (few) {
				kernels.forward(x, lit, inputs, values, 0, inputs * width, width, out, samples);
			} else {
				kernels.forward(x, inputs, inputs, values, 0, inputs * width, width, out, samples);
			}
			return bare(out, samples);
		}

		float[] weightGradients(Kernels kernels, boolean few) {
			float[] into = new float[values.length];
			Arrays.fill(into, 9);
			if (few) {
				kernels.weightGradients(x, lit, inputs, gradient, width, samples, into, 0, inputs * width);
			} else {
				kernels.weightGradients(x, inputs, inputs, gradient, width, samples, into, 0, inputs * width);
			}
			return bare(into, inputs + 1);
		}

		float[] inputGradients(Kernels kernels) {
			float[] into = new float[samples * inputs];
			Arrays.fill(into, 1);
			kernels.inputGradients(gradient, width, values, 0, inputs, into, inputs, samples);
			return into;
		}

		private float[] bare(float[] padded, int rows) {
			float[] bare = new float[rows * units];
			for (int row = 0; row < rows; row++) {
				System.arraycopy(padded, row * width, bare, row * units, units);
			}
			return bare;
		}
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void denseStagesAgree(int[] size) {
		Stage plain = new Stage(size, PLAIN.lanes(), 0);
		Stage best = new Stage(size, BEST.lanes(), 0);
		assertClose(plain.forward(PLAIN, false), best.forward(BEST, false));
		assertClose(plain.weightGradients(PLAIN, false), best.weightGradients(BEST, false));
		assertClose(plain.inputGradients(PLAIN), best.inputGradients(BEST));
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void stagesWithFewLitInputsAgree(int[] size) {
		Stage plain = new Stage(size, PLAIN.lanes(), 0.8);
		Stage best = new Stage(size, BEST.lanes(), 0.8);
		assertClose(plain.forward(PLAIN, false), plain.forward(PLAIN, true));
		assertClose(plain.forward(PLAIN, false), best.forward(BEST, true));
		assertClose(plain.weightGradients(PLAIN, false), plain.weightGradients(PLAIN, true));
		assertClose(plain.weightGradients(PLAIN, false), best.weightGradients(BEST, true));
	}

	@ParameterizedTest
	@CsvSource({ "3, 1", "3, 4", "20, 5", "20, 32", "70, 33" })
	void sparseStagesAgree(int units, int batch) {
		float[][] plain = sparse(PLAIN, units, batch);
		float[][] best = sparse(BEST, units, batch);
		for (int i = 0; i < plain.length; i++) {
			assertClose(plain[i], best[i]);
		}
	}

	/** What rows, gradients of rows and gradients of values become, without padding. */
	private static float[][] sparse(Kernels kernels, int units, int batch) {
		Random random = new Random(units);
		int pitch = kernels.pitch(batch);
		int inputs = units;
		int[] starts = new int[units + 1];
		int[] sources = IntStream.range(0, units).flatMap(unit -> {
			int[] own = IntStream.range(0, inputs).filter(source -> random.nextInt(3) == 0).toArray();
			starts[unit + 1] = starts[unit] + own.length;
			return Arrays.stream(own);
		}).toArray();
		float[] values = new float[sources.length + units];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextFloat() - 0.5f;
		}
		float[] rows = new float[2 * units * pitch];
		float[] gradient = new float[2 * units * pitch];
		for (int unit = 0; unit < units; unit++) {
			for (int s = 0; s < batch; s++) {
				rows[unit * pitch + s] = random.nextFloat();
				gradient[(units + unit) * pitch + s] = random.nextFloat() - 0.5f;
			}
		}
		SparseRows stage = new SparseRows(units, starts, sources, 0, sources.length, pitch);
		float[] gradients = new float[values.length];
		float[] into = new float[rows.length];
		kernels.forward(stage, values, rows, into);
		kernels.backward(stage, values, rows, gradient, gradients, 1);
		return new float[][] { bare(into, units, 2 * units, pitch, batch), bare(gradient, 0, units, pitch, batch), gradients };
	}

	private static float[] bare(float[] rows, int first, int end, int pitch, int batch) {
		float[] bare = new float[(end - first) * batch];
		for (int row = first; row < end; row++) {
			System.arraycopy(rows, row * pitch, bare, (row - first) * batch, batch);
		}
		return bare;
	}

	static Stream<ComponentDescriptor<Activation>> activations() {
		return Catalog.get().activations().all().stream();
	}

	@ParameterizedTest
	@MethodSource("activations")
	void fastActivationsAreAsGoodAsExact(ComponentDescriptor<Activation> descriptor) {
		Activation exact = descriptor.create();
		Activation fast = BEST.fast(exact);
		int count = 4001;
		float[] x = new float[count];
		float[] ones = new float[count];
		for (int i = 0; i < count; i++) {
			x[i] = (i - 2000) * 0.01f;
			ones[i] = 1;
		}
		float[] expected = new float[count];
		float[] actual = new float[count];
		exact.apply(x, expected, 0, count);
		fast.apply(x, actual, 0, count);
		assertClose(expected, actual);
		float[] otherOnes = ones.clone();
		exact.backward(x, expected, ones, 0, count);
		fast.backward(x, actual, otherOnes, 0, count);
		assertClose(ones, otherOnes);
	}

	@Test
	void severalThreadsMayComputeAtOnce() throws Exception {
		Stage stage = new Stage(new int[] { 784, 256, 66 }, BEST.lanes(), 0);
		float[] expected = stage.forward(BEST, false);
		Callable<Void> work = () -> {
			for (int i = 0; i < 20; i++) {
				assertArrayEquals(expected, stage.forward(BEST, false));
			}
			return null;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			for (Future<Void> future : threads.invokeAll(Stream.generate(() -> work).limit(6).toList())) {
				future.get();
			}
		}
	}

	/** Within 1e-6 of the greatest among them: sums in another order differ by that much of their terms. */
	private static void assertClose(float[] expected, float[] actual) {
		float greatest = 1;
		for (float value : expected) {
			greatest = Math.max(greatest, Math.abs(value));
		}
		assertEquals(expected.length, actual.length);
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], actual[i], 1e-6 * greatest, "number " + i);
		}
	}
}
