package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Types commands in a folder, as a user or script does, and reads what they answer. */
final class Terminal {

	private final Path folder;

	Terminal(Path folder) {
		this.folder = folder;
	}

	record Answer(int code, String out, String err) {
	}

	Answer type(String... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = new CommandLine(new Console(folder, out, err)).run(words);
		return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** What a command prints that succeeds and has nothing to complain of. */
	String succeed(String... words) {
		Answer answer = type(words);
		assertEquals("", answer.err());
		assertEquals(0, answer.code());
		return answer.out();
	}

	/** The one line in which a command says what is wrong with what it was given. */
	String fail(String... words) {
		Answer answer = type(words);
		assertEquals(1, answer.code(), answer.toString());
		List<String> lines = answer.err().lines().toList();
		assertEquals(1, lines.size(), answer.err());
		assertFalse(lines.get(0).contains("Exception"), lines.get(0));
		return lines.get(0);
	}

	/** What a command says to wrong usage, without the usage line behind it. */
	String misuse(String... words) {
		Answer answer = type(words);
		assertEquals(2, answer.code(), answer.toString());
		assertEquals("", answer.out());
		List<String> lines = answer.err().lines().toList();
		assertEquals(2, lines.size(), answer.err());
		assertTrue(lines.get(1).startsWith("usage: soma "), lines.get(1));
		return lines.get(0);
	}

	Path file(String name) {
		return folder.resolve(name);
	}

	String read(String name) throws IOException {
		return Files.readString(file(name));
	}

	void write(String name, String text) throws IOException {
		Files.writeString(file(name), text);
	}

	/** Exchanges a piece of a file that must be there. */
	void replace(String name, String from, String to) throws IOException {
		String text = read(name);
		assertTrue(text.contains(from), text);
		write(name, text.replace(from, to));
	}
}
