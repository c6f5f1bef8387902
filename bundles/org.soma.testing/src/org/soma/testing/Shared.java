package org.soma.testing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Files that tests use where they are there, and that are no part of Soma: results of others, real data. */
public final class Shared {

	private Shared() {
	}

	/**
	 * A folder below what the property <code>soma.shared</code> or the variable <code>SOMA_SHARED</code> names, else below the
	 * folder <code>shared</code> beside the project. A test that asks for one that is missing is skipped, and says so.
	 */
	public static Path folder(String path) {
		Path folder = root().resolve(path);
		if (!Files.isDirectory(folder)) {
			String message = "SKIPPED: there is no folder " + folder.toAbsolutePath() + "; set SOMA_SHARED to the folder that holds " + path;
			System.err.println(message);
			Assumptions.abort(message);
		}
		return folder;
	}

	private static Path root() {
		String named = System.getProperty("soma.shared", System.getenv("SOMA_SHARED"));
		if (named != null) {
			return Path.of(named);
		}
		// Tests run in a folder of their bundle, and work trees may lie deeper than the project.
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("shared"))) {
				return at.resolve("shared");
			}
		}
		return Path.of("..", "shared");
	}
}
