package org.soma.testing.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A window of the window system's own, such as the one that asks for a file, which no widget of SWT stands for. It holds the
 * UI thread while it is open; so another thread waits for it and presses the keys.
 */
public final class NativeWindow implements AutoCloseable {

	private static final long LONGEST_SECONDS = 10;
	/** How often it is looked for: the first window of its kind may take long to come, and its activation may go unnoticed. */
	private static final int TRIES = 3;

	private final Thread thread;

	private NativeWindow(Runnable work) {
		thread = new Thread(work, "Native window");
		thread.setDaemon(true);
		thread.start();
	}

	/** Will press these keys in the window whose title contains a text; "type:abc" types abc. */
	public static NativeWindow expect(String title, String... keys) {
		return new NativeWindow(() -> answer(title, keys));
	}

	private static void answer(String title, String... keys) {
		try {
			if (!activate(title)) {
				System.err.println("'" + title + "' cannot be answered: there is no such window");
				return;
			}
			for (String key : keys) {
				if (key.startsWith("type:")) {
					run("type", "--delay", "5", "--", key.substring("type:".length()));
				} else {
					run("key", "--clearmodifiers", key);
				}
			}
		} catch (IOException e) {
			System.err.println("'" + title + "' cannot be answered: " + e.getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean activate(String title) throws IOException, InterruptedException {
		for (int i = 0; i < TRIES; i++) {
			List<String> search = new ArrayList<>(List.of("search", "--sync", "--onlyvisible", "--name", title, "windowactivate"));
			if (i == 0) {
				search.add("--sync");
			}
			if (run(search.toArray(String[]::new)) == 0) {
				return true;
			}
		}
		return false;
	}

	private static int run(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		try {
			return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
		} finally {
			process.destroy();
		}
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
