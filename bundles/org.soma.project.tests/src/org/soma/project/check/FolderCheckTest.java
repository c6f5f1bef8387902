package org.soma.project.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

	@TempDir
	private Path folder;

	@Test
	void findsDocumentsInOrderAndThroughLinksOnce() throws IOException {
		Files.createDirectories(folder.resolve("b/c"));
		Files.createDirectories(folder.resolve(".git"));
		for (String name : new String[] { "z.network", "b/a.dataset", "b/c/t.training", ".git/x.network", "b/n.txt" }) {
			Files.writeString(folder.resolve(name), "");
		}
		Files.createSymbolicLink(folder.resolve("b/c/up"), folder);
		assertEquals(List.of("b/a.dataset", "b/c/t.training", "z.network"),
				FolderCheck.documents(folder).stream().map(file -> folder.relativize(file).toString()).toList());
	}
}
