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

	private static final long LONGEST_SECONDS = 20;

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
			if (run("search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync") != 0) {
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
