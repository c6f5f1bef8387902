package org.soma.project.check;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds the documents in a folder. */
public final class FolderCheck {

	private FolderCheck() {
	}

	/**
	 * All documents in a folder and the folders in it, in the order of their names; hidden folders are left out, links are
	 * followed, once.
	 *
	 * @throws IOException where a folder cannot be read
	 */
	public static Set<Path> documents(Path folder) throws IOException {
		Set<Path> documents = new TreeSet<>();
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (ProjectCheck.isDocument(file)) {
					documents.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
				if (e instanceof FileSystemLoopException) {
					return FileVisitResult.CONTINUE;
				}
				throw e;
			}
		});
		return documents;
	}
}
