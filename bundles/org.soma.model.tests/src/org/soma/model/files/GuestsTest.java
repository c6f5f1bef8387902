package org.soma.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is saved together with others, which only it knows of and which lie elsewhere. */
class GuestsTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "project/rows.csv", "data here/rows.csv", "rows.csv" })
	void aCrashAtAnyStepLeavesOneStateForWhoOpensTheHost(String name) throws IOException {
		Path host = Files.createDirectories(folder.resolve("project")).resolve("d.dataset");
		Path guest = folder.resolve(name);
		Files.createDirectories(guest.getParent());
		Set<String> seen = new HashSet<>();
		boolean finished = false;
		for (int step = 0; !finished; step++) {
			for (CrashingOperations.Moment moment : CrashingOperations.Moment.values()) {
				Files.writeString(host, "a");
				Files.writeString(guest, "b");
				try {
					FileGroup.hosting(host, List.of(guest), new CrashingOperations(step, moment)).replace(List.of(content("A"), content("B")));
					finished = true;
				} catch (CrashingOperations.Crash e) {
					// the process is gone now
				}
				for (FileChannel channel : FileGroup.hosting(host, List.of()).open()) {
					channel.close();
				}
				String found = Files.readString(host) + Files.readString(guest);
				assertTrue(found.equals("ab") || found.equals("AB"), found + " after a crash " + moment + " step " + step);
				seen.add(found);
			}
		}
		assertEquals(Set.of("ab", "AB"), seen);
	}

	@Test
	void aJournalCannotNameAFileBesideWhichNothingLiesReady() throws IOException {
		Path host = Files.writeString(folder.resolve("d.dataset"), "a");
		Path other = Files.writeString(folder.resolve("other.txt"), "keep");
		FileDigest digest = FileDigest.of(other);
		Files.writeString(folder.resolve(".d.dataset.journal"), "soma save 1/\n" + digest + "/" + FileDigest.ABSENT + "/other.txt//\n");
		for (FileChannel channel : FileGroup.hosting(host, List.of()).open()) {
			channel.close();
		}
		assertEquals("keep", Files.readString(other));
	}

	private static Content content(String text) {
		return Content.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
