package org.soma.model.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps a save consists of. Tests put one in that fails or stops after any of them. */
interface FileOperations {

	/** Writes a file that must not exist yet. Not on disk for certain before {@link #sync}. */
	void write(Path file, Content content) throws IOException;

	/** Brings a file's content, or a folder's entries, to the disk. */
	void sync(Path fileOrFolder) throws IOException;

	/** Replaces the target in one step. */
	void move(Path source, Path target) throws IOException;

	/** Deletes the file if it exists. */
	void delete(Path file) throws IOException;

	FileOperations REAL = new FileOperations() {

		@Override
		public void write(Path file, Content content) throws IOException {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				content.writeTo(channel);
			}
		}

		@Override
		public void sync(Path fileOrFolder) throws IOException {
			try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}

		@Override
		public void move(Path source, Path target) throws IOException {
			Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
		}

		@Override
		public void delete(Path file) throws IOException {
			Files.deleteIfExists(file);
		}
	};
}
