package org.soma.data.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are written beside where they belong, and take their places when all of them are whole. What is not whole
 * when this is closed is deleted.
 */
public final class Drafts implements AutoCloseable {

	private final Map<Path, Path> drafts = new LinkedHashMap<>();

	/** Where to write what is to become the target. Its folder exists. */
	public Path of(Path target) {
		Path draft = target.resolveSibling("." + target.getFileName() + ".part");
		drafts.put(target, draft);
		return draft;
	}

	/** Puts all into their places. Files that are there are replaced. */
	public void finish() throws IOException {
		for (Map.Entry<Path, Path> each : drafts.entrySet()) {
			Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		drafts.clear();
	}

	@Override
	public void close() throws IOException {
		for (Path draft : drafts.values()) {
			Files.deleteIfExists(draft);
		}
	}
}
