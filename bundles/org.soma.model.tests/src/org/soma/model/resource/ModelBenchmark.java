package org.soma.model.resource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.soma.model.Network;
import org.soma.model.Synapse;
import org.soma.model.TestNetworks;

/** Prints what a 784-16-16-10 network of single neurons costs to load, to save and to keep. */
public final class ModelBenchmark {

	private static final int WARM_UP = 20;
	private static final int RUNS = 21;

	private interface Work {
		void run() throws Exception;
	}

	private ModelBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("soma-bench");
		Path file = folder.resolve("mnist.network");
		try {
			Network built = TestNetworks.neurons(784, 16, 16, 10);
			Documents.save(built, file);
			System.out.printf("784-16-16-10 as neurons: %d nodes, %d links, %d kB%n", built.getNodes().size(), built.getLinks().size(),
					Files.size(file) / 1024);
			print("load", () -> Documents.load(file));
			Network loaded = Documents.load(file, Network.class);
			int[] count = new int[1];
			print("save", () -> {
				// Another weight each time: a save that changes nothing writes nothing.
				((Synapse) loaded.getLinks().get(0)).setWeight(count[0]++);
				Documents.save(loaded, file);
			});
			System.out.printf(Locale.ROOT, "heap: %.1f MB%n", heap(file));
		} finally {
			try (var files = Files.list(folder)) {
				for (Path left : files.toList()) {
					Files.delete(left);
				}
			}
			Files.delete(folder);
		}
	}

	private static void print(String what, Work work) throws Exception {
		double first = time(work);
		for (int i = 0; i < WARM_UP; i++) {
			work.run();
		}
		double[] times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			times[i] = time(work);
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%s: median %.0f ms, best %.0f ms, worst %.0f ms (first %.0f ms)%n", what, times[RUNS / 2], times[0],
				times[RUNS - 1], first);
	}

	private static double time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	/** What one loaded network adds, after garbage is gone. */
	private static double heap(Path file) throws Exception {
		long before = used();
		Network network = Documents.load(file, Network.class);
		long after = used();
		if (network.getNodes().isEmpty()) { // keeps it alive until here
			throw new IllegalStateException();
		}
		return (after - before) / 1e6;
	}

	private static long used() {
		Runtime runtime = Runtime.getRuntime();
		for (int i = 0; i < 5; i++) {
			System.gc();
		}
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
