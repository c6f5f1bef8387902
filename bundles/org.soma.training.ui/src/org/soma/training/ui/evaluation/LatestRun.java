package org.soma.training.ui.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.soma.engine.record.RunRecord;

/** Finds the last run of a training. */
final class LatestRun {

	private LatestRun() {
	}

	static Optional<Path> of(Path runs, String name) throws IOException {
		if (!Files.isDirectory(runs)) {
			return Optional.empty();
		}
		Pattern pattern = Pattern.compile(Pattern.quote(name) + "-\\d{1,9}");
		try (Stream<Path> folders = Files.list(runs)) {
			return folders.filter(folder -> pattern.matcher(folder.getFileName().toString()).matches() && RunRecord.isRun(folder))
					.max(Comparator.comparingInt(folder -> number(folder.getFileName().toString())));
		}
	}

	private static int number(String name) {
		return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
	}
}
