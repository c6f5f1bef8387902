package org.soma.model.files;

import java.io.IOException;
import java.nio.file.Path;

/** Works for some steps; then nothing can be written any more, only deleted, unless it never could. */
final class FailingOperations implements FileOperations {

	private final boolean never;
	private int left;

	FailingOperations(int steps) {
		this.left = steps;
		this.never = steps == 0;
	}

	@Override
	public void write(Path file, Content content) throws IOException {
		check();
		REAL.write(file, content);
	}

	@Override
	public void sync(Path fileOrFolder) throws IOException {
		check();
		REAL.sync(fileOrFolder);
	}

	@Override
	public void move(Path source, Path target) throws IOException {
		check();
		REAL.move(source, target);
	}

	@Override
	public void delete(Path file) throws IOException {
		if (never) {
			check();
		}
		REAL.delete(file);
	}

	private void check() throws IOException {
		if (left-- <= 0) {
			throw new IOException("no space left on device");
		}
	}
}
