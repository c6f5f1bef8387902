package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Dataset;
import org.soma.model.Samples;
import org.soma.model.Shape;

/** The real files, which are not part of Soma. */
class MnistTest {

	@TempDir
	Path temporary;

	@BeforeEach
	void find() {
		assumeTrue(Files.isDirectory(Mnist.folder()),
				"MNIST is NOT tested: there is no folder " + Mnist.folder()
						+ "; put the four files there, or name what holds data/mnist in -Dsoma.shared or SOMA_SHARED");
	}

	@Test
	void theFolderIsTakenAsItIs() throws Exception {
		Path file = temporary.resolve("mnist.dataset");
		Dataset dataset = NewDataset.from(file, Mnist.folder().toString()).make();
		PreparedData prepared = Datasets.prepare(dataset, file, null);
		assertEquals(List.of(60_000, 0, 10_000), List.of(prepared.train().count(), prepared.validation().count(), prepared.test().count()));
		assertEquals(Shape.of(28, 28), prepared.sampleShape().orElseThrow());
		assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), prepared.classes());
		assertEquals(784, prepared.train().inputs());
		assertEquals(List.of(), prepared.warnings());
		// Figures that every description of MNIST gives: the mean and the deviation of its training pixels.
		assertMean(prepared.train());
		// The first training picture is a five, the first test picture a seven.
		assertEquals(5, label(prepared.train(), 0));
		assertEquals(7, label(prepared.test(), 0));
	}

	private static void assertMean(Samples samples) {
		float[] inputs = new float[784];
		float[] targets = new float[10];
		double sum = 0;
		double squares = 0;
		int[] row = new int[1];
		for (row[0] = 0; row[0] < samples.count(); row[0]++) {
			samples.read(row, 0, 1, inputs, targets);
			for (float value : inputs) {
				assertTrue(value >= 0 && value <= 1.000001f);
				sum += value;
				squares += (double) value * value;
			}
		}
		double count = 784.0 * samples.count();
		assertEquals(0.1307, sum / count, 1e-4);
		assertEquals(0.3081, Math.sqrt(squares / count - sum / count * (sum / count)), 1e-4);
	}

	private static int label(Samples samples, int row) {
		float[] targets = new float[10];
		samples.read(new int[] { row }, 0, 1, new float[784], targets);
		int label = 0;
		while (targets[label] != 1) {
			label++;
		}
		return label;
	}

	@Test
	void validationIsTakenFromTheTrainingFile() throws Exception {
		Path file = temporary.resolve("mnist.dataset");
		Dataset dataset = NewDataset.from(file, Mnist.folder().toString()).split("90/10/0").make();
		PreparedData prepared = Datasets.prepare(dataset, file, null);
		assertEquals(List.of(54_000, 6_000, 10_000), List.of(prepared.train().count(), prepared.validation().count(), prepared.test().count()));
	}
}
