package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file: one line that names it, and the file stays as it is. */
class BadInputTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void makeNetworks() {
		terminal = new Terminal(folder);
		terminal.succeed("new", "a", "--layers", "2,2,1");
		terminal.succeed("new", "l", "--layers", "2,4,1", "--as", "layers");
	}

	/** The line that every command gives, each in the same words; nothing is changed on disk. */
	private String refused(String network) throws IOException {
		byte[] before = Files.readAllBytes(terminal.file(network));
		String line = terminal.fail("show", network);
		assertEquals(line, terminal.fail("show", network, "--json"));
		assertEquals(line, terminal.fail("set", network, "h1.bias=1"));
		assertEquals(line, terminal.fail("connect", network, "x1->y1"));
		assertEquals(line, terminal.fail("disconnect", network, "x1->h1"));
		assertEquals(line, terminal.fail("check", network));
		assertArrayEquals(before, Files.readAllBytes(terminal.file(network)));
		return line;
	}

	@Test
	void truncated() throws IOException {
		terminal.write("a.network", terminal.read("a.network").substring(0, 700));
		assertTrue(refused("a.network").startsWith("a.network: line "));
	}

	@Test
	void empty() throws IOException {
		terminal.write("a.network", "");
		assertTrue(refused("a.network").startsWith("a.network: "));
	}

	@Test
	void foreign() throws IOException {
		terminal.write("a.network", "\u0000\u0001PNG not a network");
		assertTrue(refused("a.network").startsWith("a.network: "));
		terminal.write("a.network", "<html><body/></html>");
		assertTrue(refused("a.network").startsWith("a.network: "));
	}

	@Test
	void ofANewerFormat() throws IOException {
		terminal.replace("a.network", "format=\"1\"", "format=\"99\"");
		assertTrue(refused("a.network").matches("a\\.network: .*99.*newer.*|a\\.network: .*newer.*99.*"));
	}

	@Test
	void aDanglingReference() throws IOException {
		terminal.replace("a.network", "target=\"h2\"", "target=\"h77\"");
		assertTrue(refused("a.network").contains("'h77'"));
	}

	@Test
	void tensorsThatAreMissing() throws IOException {
		Files.delete(terminal.file("l.safetensors"));
		assertTrue(refused("l.network").startsWith("l.safetensors: x \u2192 h: "));
	}

	@Test
	void tensorsThatDoNotFit() throws IOException {
		terminal.succeed("new", "other", "--layers", "3,4,1", "--as", "layers");
		Files.copy(terminal.file("other.safetensors"), terminal.file("l.safetensors"), StandardCopyOption.REPLACE_EXISTING);
		assertTrue(terminal.fail("check", "l.network").contains("3x4"));
	}

	@Test
	void tensorsThatAreTruncated() throws IOException {
		byte[] bytes = Files.readAllBytes(terminal.file("l.safetensors"));
		Files.write(terminal.file("l.safetensors"), Arrays.copyOf(bytes, bytes.length - 5));
		assertTrue(refused("l.network").startsWith("l.safetensors: "));
	}

	@Test
	void externalEntitiesAreNotResolved() throws IOException {
		terminal.write("secret.txt", "secret");
		terminal.replace("a.network", "<soma:Network", "<!DOCTYPE n [<!ENTITY e SYSTEM \"secret.txt\">]>\n<soma:Network");
		terminal.replace("a.network", "id=\"h1\"", "id=\"h1\" name=\"&e;\"");
		assertFalse(refused("a.network").contains("secret;"));
	}

	@Test
	void aFolderOfThatName() throws IOException {
		Files.createDirectory(terminal.file("d.network"));
		assertTrue(terminal.fail("show", "d.network").startsWith("d.network: is a folder"));
	}

	@Test
	void anUnknownTypeIsAFindingAndIsKept() throws IOException {
		terminal.replace("a.network", "id=\"h1\" type=\"hidden\"", "id=\"h1\" type=\"spiking\"");
		assertTrue(terminal.fail("check", "a").startsWith("a: does not exist"));
		assertTrue(terminal.fail("check", "a.network").startsWith("a.network: h1: type \"spiking\" is not in the catalog"));
		terminal.succeed("set", "a", "h2.bias=1");
		assertTrue(terminal.read("a.network").contains("type=\"spiking\""));
	}
}
