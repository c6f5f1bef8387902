package org.soma.testing.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept of a test that went wrong. Any thread may call: nothing here needs the workbench, which may hang. */
public final class Evidence {

	private static final Path FOLDER = Path.of(System.getProperty("soma.screenshots", "screenshots"));
	private static final long LONGEST_SECONDS = 10;

	private Evidence() {
	}

	/** Keeps the whole screen as NAME.png. */
	static void keepPicture(String name) {
		try {
			Files.createDirectories(FOLDER);
			new ProcessBuilder("import", "-window", "root", picture(name).toString()).inheritIO().start().waitFor(LONGEST_SECONDS,
					TimeUnit.SECONDS);
		} catch (IOException e) {
			System.err.println("no picture of " + name + ": " + e.getMessage() + "; ImageMagick is needed");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Keeps what each thread is doing as NAME.txt. */
	static void keepThreads(String name) {
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(threads(name), Thread.getAllStackTraces().entrySet().stream().map(Evidence::describe)
					.collect(Collectors.joining("\n")));
		} catch (IOException e) {
			System.err.println("the threads of " + name + " are not kept: " + e.getMessage());
		}
	}

	private static String describe(Map.Entry<Thread, StackTraceElement[]> entry) {
		String stack = Stream.of(entry.getValue()).map(frame -> "\tat " + frame + "\n").collect(Collectors.joining());
		return entry.getKey().getName() + " (" + entry.getKey().getState() + ")\n" + stack;
	}

	public static Path picture(String name) {
		return FOLDER.resolve(name + ".png");
	}

	public static Path threads(String name) {
		return FOLDER.resolve(name + ".txt");
	}
}
