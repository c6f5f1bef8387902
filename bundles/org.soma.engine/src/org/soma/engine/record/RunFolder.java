package org.soma.engine.record;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of a run's record lie. */
final class RunFolder {

	static final List<String> COLUMNS = List.of("epoch", "train_loss", "val_loss", "train_accuracy", "val_accuracy", "rate", "seconds");

	private static final String WEIGHTS = "weights";
	private static final String EPOCH = "epoch-";
	private static final String ENDING = ".safetensors";

	private final Path folder;

	RunFolder(Path folder) {
		this.folder = folder;
	}

	/** Makes the folder of the next run of a name: NAME-1, NAME-2 and so on. */
	static RunFolder next(Path runs, String name) throws IOException {
		Files.createDirectories(runs);
		int number = 1;
		try (Stream<Path> entries = Files.list(runs)) {
			number += entries.map(entry -> entry.getFileName().toString()).filter(entry -> entry.matches("\\Q" + name + "\\E-\\d{1,9}"))
					.mapToInt(entry -> Integer.parseInt(entry.substring(name.length() + 1))).max().orElse(0);
		}
		while (true) {
			Path folder = runs.resolve(name + "-" + number);
			try {
				Files.createDirectory(folder);
				return new RunFolder(folder);
			} catch (FileAlreadyExistsException e) {
				number++; // somebody else began a run
			}
		}
	}

	Path path() {
		return folder;
	}

	Path settings() {
		return folder.resolve("settings.json");
	}

	Path metrics() {
		return folder.resolve("metrics.csv");
	}

	/** The losses of single steps. */
	Path steps() {
		return folder.resolve("steps.safetensors");
	}

	Path elements() {
		return folder.resolve("elements.json");
	}

	/** What its recorder holds a lock on. */
	Path lock() {
		return folder.resolve("running");
	}

	Path result() {
		return folder.resolve("result.json");
	}

	Path weights(int epoch) {
		return folder.resolve(WEIGHTS).resolve(EPOCH + epoch + ENDING);
	}

	/** The epochs whose weights are there, rising. */
	List<Integer> epochs() throws IOException {
		Path weights = folder.resolve(WEIGHTS);
		if (!Files.isDirectory(weights)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(weights)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.matches(EPOCH + "\\d{1,9}" + ENDING))
					.map(name -> Integer.valueOf(name.substring(EPOCH.length(), name.length() - ENDING.length()))).sorted().toList();
		}
	}
}
