package org.soma.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.soma.data.sheet.DatasetSheet;
import org.soma.model.Dataset;
import org.soma.model.Samples;
import org.soma.model.Scaling;

/**
 * Tells how fast data is read: a table of a million rows and ten columns, MNIST where it lies, and batches of both; and how
 * fast the rows of such a table and of one of more than 2 GB are found. A main program, for times are nothing to test.
 */
public final class DataBenchmark {

	private static final int ROWS = 1_000_000;
	private static final int COLUMNS = 10;
	private static final int ROUNDS = 5;
	private static final double NANOS = 1e9;

	private DataBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createTempDirectory("soma-benchmark");
		Path csv = folder.resolve("large.csv");
		Path huge = folder.resolve("huge.csv");
		try {
			write(csv);
			System.out.printf("%s: %d rows, %d columns, %.0f MB%n", csv.getFileName(), ROWS, COLUMNS, Files.size(csv) / 1e6);
			Path file = folder.resolve("large.dataset");
			Dataset large = NewDataset.from(file, csv.toString()).make();
			large.getColumns().forEach(column -> column.setScaling(Scaling.STANDARD));
			measure("large.csv", large, file);
			find("large.csv", large, file);
			large.getSources().get(0).setFile(repeated(csv, huge).toString());
			find("huge.csv", large, file);
			Files.delete(huge);
			Path mnist = Mnist.folder();
			if (Files.isDirectory(mnist)) {
				measure("MNIST", NewDataset.from(file, mnist.toString()).make(), file);
			}
		} finally {
			Files.deleteIfExists(csv);
			Files.deleteIfExists(huge);
			Files.deleteIfExists(folder);
		}
	}

	private static void write(Path csv) throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		try (Writer out = Files.newBufferedWriter(csv)) {
			out.write(String.join(",", IntStream.rangeClosed(1, COLUMNS).mapToObj(i -> "c" + i).toList()) + "\n");
			for (int i = 0; i < ROWS; i++) {
				for (int k = 0; k < COLUMNS; k++) {
					out.write(Double.toString(Math.round(random.nextDouble(-1000, 1000) * 10_000) / 10_000.0));
					out.write(k == COLUMNS - 1 ? '\n' : ',');
				}
			}
		}
	}

	/** The same rows again and again, more than 2 GB of them. */
	private static Path repeated(Path csv, Path huge) throws IOException {
		try (FileChannel from = FileChannel.open(csv); FileChannel to = FileChannel.open(huge, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			String header = String.join(",", IntStream.rangeClosed(1, COLUMNS).mapToObj(i -> "c" + i).toList()) + "\n";
			for (long start = 0; to.size() <= 1L << 31; start = header.length()) {
				for (long at = start; at < from.size();) {
					at += from.transferTo(at, from.size() - at, to);
				}
			}
		}
		return huge;
	}

	/** As the editor opens it. */
	private static void find(String name, Dataset dataset, Path file) throws IOException {
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			DatasetSheet rows = DatasetSheet.open(dataset, file);
			rows.index(() -> false);
			rows.grow();
			double seconds = (System.nanoTime() - start) / NANOS;
			System.gc();
			long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
			System.out.printf("%s: %,d rows found in %.2f s, %.0f MB in use, the last ends in %s%n", name, rows.sheet().rows(), seconds, used / 1e6,
					rows.sheet().text(rows.sheet().rows() - 1, COLUMNS - 1));
			rows.dispose();
		}
	}

	private static void measure(String name, Dataset dataset, Path file) throws IOException {
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			PreparedData data = Datasets.prepare(dataset, file, null);
			double seconds = (System.nanoTime() - start) / NANOS;
			System.gc();
			long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
			System.out.printf("%s: prepared in %.2f s, %.0f MB in use; ", name, seconds, used / 1e6);
			batches(data.train());
		}
	}

	private static void batches(Samples samples) {
		int batch = 128;
		int[] order = IntStream.range(0, samples.count()).toArray();
		SplittableRandom random = new SplittableRandom(1);
		for (int i = order.length - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			int row = order[i];
			order[i] = order[other];
			order[other] = row;
		}
		float[] inputs = new float[batch * samples.inputs()];
		float[] targets = new float[batch * samples.targets()];
		double sum = 0;
		long start = System.nanoTime();
		for (int first = 0; first < order.length; first += batch) {
			samples.read(order, first, Math.min(order.length, first + batch), inputs, targets);
			sum += inputs[inputs.length / 2];
		}
		double seconds = (System.nanoTime() - start) / NANOS;
		System.out.printf("an epoch in batches of %d read in %.3f s (%.2f ns a value)%n", batch, seconds,
				seconds * NANOS / order.length / (samples.inputs() + samples.targets()));
		Arrays.fill(inputs, (float) sum);
	}
}
