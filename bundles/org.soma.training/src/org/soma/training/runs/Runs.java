package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.soma.engine.record.RunRecord;

/** The folder in which a project keeps the records of its runs. Any thread may use it. */
public final class Runs {

	/** What the folder is called in a project. */
	public static final String FOLDER = "runs";

	private static final Pattern NAME = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}.][^/\\\\:*?\"<>|\\p{Cntrl}]{0,99}");

	private final Path folder;

	/** @param folder need not be there */
	public Runs(Path folder) {
		this.folder = folder;
	}

	/** All of them by name; one that is damaged says why. */
	public List<StoredRun> list() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(RunRecord::isRun).sorted(Comparator.comparing(Path::toString)).map(Runs::read).toList();
		}
	}

	/**
	 * The run of a training that began last, whatever it is called now.
	 *
	 * @param runs where runs are recorded; need not be there
	 * @param training what the training file is called
	 */
	public static Optional<Path> latest(Path runs, String training) throws IOException {
		Map<Path, Instant> begun = new HashMap<>();
		for (Path run : of(runs, training)) {
			begun.put(run, began(run));
		}
		return begun.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/** All runs of a training, whatever they are called, but those that are damaged. */
	static List<Path> of(Path runs, String training) throws IOException {
		if (!Files.isDirectory(runs)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(runs)) {
			return folders.filter(RunRecord::isRun).filter(folder -> training.equals(setting(folder, "training"))).toList();
		}
	}

	private static Instant began(Path run) {
		try {
			return setting(run, "started") instanceof String text ? Instant.parse(text) : Instant.MIN;
		} catch (DateTimeParseException e) {
			return Instant.MIN;
		}
	}

	private static Object setting(Path run, String name) {
		try {
			return RunRecord.settings(run).get(name);
		} catch (IOException e) {
			return null; // the Runs view says what is damaged
		}
	}

	/** One of them. */
	public static StoredRun read(Path run) {
		try {
			RunRecord.Outline outline = RunRecord.outline(run);
			return new StoredRun(run, outline.settings(), outline.result(), outline.last(), RunNotes.read(run), RunRecord.isRunning(run), null);
		} catch (IOException e) {
			return new StoredRun(run, Map.of(), Map.of(), Map.of(), RunNotes.NONE, RunRecord.isRunning(run), e.getMessage());
		}
	}

	public static void note(Path run, RunNotes notes) throws IOException {
		notes.write(run);
	}

	/**
	 * Gives a run another name.
	 *
	 * @return where it is now
	 * @throws IOException with one line for the user
	 */
	public static Path rename(Path run, String name) throws IOException {
		refuseRunning(run, "renamed");
		if (name.isBlank() || !NAME.matcher(name).matches()) {
			throw new IOException("'" + name + "' is no name for a folder; use letters, digits, spaces and hyphens");
		}
		Path renamed = run.resolveSibling(name);
		if (Files.exists(renamed)) {
			throw new IOException("there is a run '" + name + "' already; choose another name");
		}
		return Files.move(run, renamed);
	}

	/**
	 * Deletes a run with all that was kept of it.
	 *
	 * @throws IOException with one line for the user
	 */
	public static void delete(Path run) throws IOException {
		refuseRunning(run, "deleted");
		try (Stream<Path> files = Files.walk(run)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static void refuseRunning(Path run, String what) throws IOException {
		if (!RunRecord.isRun(run)) {
			throw new IOException(run.getFileName() + " is no record of a run; it is not " + what);
		}
		if (RunRecord.isRunning(run)) {
			throw new IOException(run.getFileName() + " is still running; stop it before it is " + what);
		}
	}
}
