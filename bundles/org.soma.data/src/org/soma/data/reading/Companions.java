package org.soma.data.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the file with the labels that belong to a file of samples, by the names people give to such pairs. */
final class Companions {

	private static final List<String[]> PAIRS = List.of(new String[] { "images", "labels" }, new String[] { "inputs", "targets" },
			new String[] { "features", "labels" }, new String[] { "data", "labels" }, new String[] { "samples", "labels" });

	private Companions() {
	}

	static Optional<Path> labels(Path samples) {
		String name = samples.getFileName().toString();
		return candidates(name).flatMap(other -> Stream.of(other, other.endsWith(".gz") ? other.substring(0, other.length() - 3) : other + ".gz"))
				.filter(other -> !other.equals(name)).map(samples::resolveSibling).filter(Files::isRegularFile).findFirst();
	}

	private static Stream<String> candidates(String name) {
		Stream<String> words = PAIRS.stream().filter(pair -> name.contains(pair[0])).map(pair -> name.replace(pair[0], pair[1]));
		Stream<String> letters = Stream.of(name.replaceFirst("(^|[_-])x(?=[_.-])", "$1y"), name.replaceFirst("(^|[_-])X(?=[_.-])", "$1y"),
				name.replaceFirst("(^|[_-])X(?=[_.-])", "$1Y"));
		return Stream.concat(words.map(other -> other.replace("idx3", "idx1")), letters);
	}
}
