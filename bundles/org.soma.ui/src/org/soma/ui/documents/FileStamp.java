package org.soma.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.SomaResource;

/**
 * In what state the files of a document are on disk. Two equal stamps mean that nobody wrote in between. The workspace
 * cannot tell that: it learns of a save some time later, and in any thread.
 */
record FileStamp(One document, One tensors) {

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

	static FileStamp of(Path file) {
		boolean network = DocumentKind.of(file).filter(DocumentKind.NETWORK::equals).isPresent();
		return new FileStamp(One.of(file), network ? One.of(SomaResource.tensorFile(file)) : null);
	}
}
