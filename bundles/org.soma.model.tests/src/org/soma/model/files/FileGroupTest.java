package org.soma.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileGroupTest {

	@TempDir
	Path folder;

	/** "-" stands for a file that is not there. */
	@ParameterizedTest
	@CsvSource({ "a,b,A,B", "a,-,A,B", "a,b,A,-", "-,-,A,B", "a,b,A,b", "a,b,a,B", "a,-,A,-" })
	void aCrashAtAnyStepLeavesTheOldOrTheNewState(String first, String second, String newFirst, String newSecond) throws IOException {
		List<String> before = List.of(first, second);
		List<String> after = List.of(newFirst, newSecond);
		Set<List<String>> seen = new HashSet<>();
		boolean finished = false;
		for (int step = 0; !finished; step++) {
			for (CrashingOperations.Moment moment : CrashingOperations.Moment.values()) {
				prepare(before);
				CrashingOperations operations = new CrashingOperations(step, moment);
				try {
					new FileGroup(files(), operations).replace(contents(after));
					finished = true;
				} catch (CrashingOperations.Crash e) {
					// the process is gone now
				}
				List<String> found = read(new FileGroup(files()));
				assertTrue(found.equals(before) || found.equals(after), found + " after a crash " + moment + " step " + step);
				assertEquals(found, read(new FileGroup(files())), "the state must stay");
				assertNoLeftovers();
				seen.add(found);
			}
		}
		assertEquals(Set.of(before, after), seen, "a crash early on must leave the old state, one late the new");
	}

	/** A reader without permission to write neither cleans up nor is misled by what lies around. */
	@Test
	void aCrashLeavesOneStateForReadersWhoMayNotWriteAsWell() throws IOException {
		List<String> before = List.of("a", "b");
		List<String> after = List.of("A", "B");
		boolean finished = false;
		for (int step = 0; !finished; step++) {
			prepare(before);
			try {
				new FileGroup(files(), new CrashingOperations(step, CrashingOperations.Moment.AFTER)).replace(contents(after));
				finished = true;
			} catch (CrashingOperations.Crash e) {
				// the process is gone now
			}
			List<String> found = read(new FileGroup(files(), new FailingOperations(0)));
			assertTrue(found.equals(before) || found.equals(after), found + " after a crash after step " + step);
			assertEquals(found, read(new FileGroup(files())), "who may write must see the same");
		}
	}

	@Test
	void aFailureAtAnyStepLeavesOneStateAndNoLeftovers() throws IOException {
		List<String> before = List.of("a", "b");
		List<String> after = List.of("A", "B");
		int failures = 0;
		while (true) {
			prepare(before);
			try {
				new FileGroup(files(), new FailingOperations(failures)).replace(contents(after));
				break;
			} catch (IOException e) {
				assertTrue(e.getMessage().contains("no space left"), e.getMessage());
			}
			List<String> found = read(new FileGroup(files()));
			assertTrue(found.equals(before) || found.equals(after), found + " after a failure at step " + failures);
			assertNoLeftovers();
			failures++;
		}
		assertTrue(failures > 8, "each step was to fail once");
		assertEquals(after, read(new FileGroup(files())));
	}

	@Test
	void aFullDiskWhileWritingRemovesWhatWasWritten() throws IOException {
		prepare(List.of("a", "b"));
		Content tooLong = channel -> {
			channel.write(ByteBuffer.wrap(new byte[100]));
			throw new IOException("no space left on device");
		};
		assertThrows(IOException.class, () -> new FileGroup(files()).replace(List.of(Content.of(bytes("A")), tooLong)));
		assertEquals(List.of("a", "b"), onDisk());
		assertNoLeftovers();
	}

	@Test
	void whatSomebodyChangedAfterACrashIsNotOverwritten() throws IOException {
		crashBetweenTheMoves();
		assertEquals(List.of("A", "b"), onDisk(), "the crash was to come between the two moves");

		Files.writeString(files().get(0), "checked out");

		assertEquals(List.of("checked out", "b"), read(new FileGroup(files())));
		assertNoLeftovers();
	}

	@Test
	void aJournalThatSpeaksOfOtherFilesIsDropped() throws IOException {
		prepare(List.of("a", "b"));
		Path other = Files.writeString(folder.resolve("other"), "precious");
		Path journal = folder.resolve(".first.journal");
		FileDigest digest = FileDigest.of(other);
		Files.writeString(journal, "soma save 1/\n" + digest + "/" + FileDigest.ABSENT + "/other//\n");
		assertEquals(List.of("a", "b"), read(new FileGroup(files())));
		assertEquals("precious", Files.readString(other));
		assertFalse(Files.exists(journal));

		Files.writeString(journal, "\0garbage");
		assertEquals(List.of("a", "b"), read(new FileGroup(files())));
		assertFalse(Files.exists(journal));
	}

	@Test
	void aSaveFinishesWhatACrashLeftFirst() throws IOException {
		crashBetweenTheMoves();
		new FileGroup(files()).replace(contents(List.of("A", "newest")));
		assertEquals(List.of("A", "newest"), onDisk());
		assertNoLeftovers();
	}

	@Test
	void unchangedFilesAreNotTouched() throws IOException {
		prepare(List.of("a", "b"));
		Object identity = Files.getAttribute(files().get(1), "unix:ino");
		new FileGroup(files()).replace(contents(List.of("A", "b")));
		assertEquals(identity, Files.getAttribute(files().get(1), "unix:ino"));
	}

	@Test
	void permissionsStay() throws IOException {
		prepare(List.of("a", "b"));
		Files.setPosixFilePermissions(files().get(0), PosixFilePermissions.fromString("rw-r-----"));
		new FileGroup(files()).replace(contents(List.of("A", "B")));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))));
	}

	@Test
	void contentsLongerThanAnyBufferAreKept() throws IOException {
		byte[] large = new byte[300_000];
		new Random(1).nextBytes(large);
		new FileGroup(files()).replace(List.of(Content.of(large), Content.of(bytes("b"))));
		assertEquals(-1, Arrays.mismatch(large, Files.readAllBytes(files().get(0))));
	}

	private void crashBetweenTheMoves() throws IOException {
		for (int step = 0;; step++) {
			prepare(List.of("a", "b"));
			assertThrowsCrash(step);
			if (onDisk().equals(List.of("A", "b"))) {
				return;
			}
		}
	}

	private void assertThrowsCrash(int step) {
		assertThrows(CrashingOperations.Crash.class, () -> new FileGroup(files(),
				new CrashingOperations(step, CrashingOperations.Moment.AFTER)).replace(contents(List.of("A", "B"))));
	}

	private List<Path> files() {
		return List.of(folder.resolve("first"), folder.resolve("second"));
	}

	private void prepare(List<String> texts) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			for (Path file : all.toList()) {
				Files.delete(file);
			}
		}
		for (int i = 0; i < texts.size(); i++) {
			if (!texts.get(i).equals("-")) {
				Files.writeString(files().get(i), texts.get(i));
			}
		}
	}

	private static List<Content> contents(List<String> texts) {
		return texts.stream().map(text -> text.equals("-") ? null : Content.of(bytes(text))).toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private List<String> onDisk() {
		return files().stream().map(file -> {
			try {
				return Files.exists(file) ? Files.readString(file) : "-";
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).toList();
	}

	private static List<String> read(FileGroup group) throws IOException {
		List<String> texts = new ArrayList<>();
		for (FileChannel channel : group.open()) {
			if (channel == null) {
				texts.add("-");
			} else {
				ByteBuffer buffer = ByteBuffer.allocate(100);
				channel.read(buffer);
				channel.close();
				texts.add(StandardCharsets.UTF_8.decode(buffer.flip()).toString());
			}
		}
		return texts;
	}

	private void assertNoLeftovers() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of(), all.filter(file -> !files().contains(file)).toList());
		}
	}
}
