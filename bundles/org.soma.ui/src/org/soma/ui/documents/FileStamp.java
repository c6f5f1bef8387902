package org.soma.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.SomaResource;

/**
 * In what state the files of a document are on disk. Two equal stamps mean that nobody wrote in between. The workspace
 * cannot tell that: it learns of a save some time later, and in any thread.
 */
record FileStamp(Map<Path, One> files) {

	/** One file; size -1 and no time where there is none. */
	private record One(FileTime modified, long size) {

		static One of(Path file) {
			try {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				return new One(attributes.lastModifiedTime(), attributes.size());
			} catch (IOException absent) {
				return new One(null, -1);
			}
		}
	}

	/** Of a file that holds a document, and the tensors beside it. */
	static FileStamp of(Path named) {
		Path file = real(named);
		Map<Path, One> files = new HashMap<>(Map.of(file, One.of(file)));
		if (DocumentKind.of(file).filter(DocumentKind.NETWORK::equals).isPresent()) {
			files.put(SomaResource.tensorFile(file), One.of(SomaResource.tensorFile(file)));
		}
		return new FileStamp(files);
	}

	/** Of an open document, with the files that it shows besides its own. */
	static FileStamp of(ModelDocument document) {
		return of(document.getFile()).with(companions(document));
	}

	/** The same with the state that other files have now. What is known already stays. */
	FileStamp with(Set<Path> others) {
		Map<Path, One> all = new HashMap<>(files);
		others.forEach(file -> all.computeIfAbsent(real(file), One::of));
		return new FileStamp(all);
	}

	/** One path for all ways to write it. */
	private static Path real(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException absent) {
			return file.toAbsolutePath().normalize();
		}
	}

	static Set<Path> companions(ModelDocument document) {
		return document.getCompanion().<Set<Path>>map(companion -> new LinkedHashSet<>(companion.files())).orElse(Set.of());
	}
}
