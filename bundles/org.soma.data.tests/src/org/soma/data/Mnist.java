package org.soma.data;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the real MNIST files lie, which are no part of Soma. */
public final class Mnist {

	private static final Path INSIDE = Path.of("data", "mnist");

	private Mnist() {
	}

	/**
	 * The folder: below what the property <code>soma.shared</code> or the variable <code>SOMA_SHARED</code> names, else below a
	 * folder <code>shared</code> beside the project. May not exist.
	 */
	public static Path folder() {
		String named = System.getProperty("soma.shared", System.getenv("SOMA_SHARED"));
		if (named != null) {
			return Path.of(named).resolve(INSIDE);
		}
		// Tests run in a folder of their bundle, work trees may lie anywhere beside the project.
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path folder = at.resolve("shared").resolve(INSIDE);
			if (Files.isDirectory(folder)) {
				return folder;
			}
		}
		return Path.of("..", "shared").resolve(INSIDE);
	}
}
