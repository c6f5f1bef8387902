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

	private static final int LOOKS = 100;
	private static final int LOOK_AGAIN_MILLIS = 100;
	private static final long LONGEST_SECONDS = 10;

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
			for (int look = 0; look < LOOKS; look++) {
				if (run("search", "--onlyvisible", "--name", title) == 0) {
					Thread.sleep(LOOK_AGAIN_MILLIS);
					for (String key : keys) {
						if (key.startsWith("type:")) {
							run("type", "--delay", "5", "--", key.substring("type:".length()));
						} else {
							run("key", "--clearmodifiers", key);
						}
					}
					return;
				}
				Thread.sleep(LOOK_AGAIN_MILLIS);
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
		return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
