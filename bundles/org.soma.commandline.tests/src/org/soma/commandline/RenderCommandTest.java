package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void makeNetwork() {
		terminal = new Terminal(folder);
		terminal.succeed("new", "a", "--layers", "2,3,1");
	}

	@Test
	void theEndingDecidesWhatIsMade() throws IOException {
		assertTrue(terminal.succeed("render", "a", "a.svg").matches("a\\.svg: \\d+ x \\d+\n"));
		assertTrue(terminal.read("a.svg").startsWith("<?xml"));
		assertTrue(terminal.type("render", "a.network", "a.PNG").out().matches("(?s)a\\.PNG: \\d+ x \\d+ pixels\n.*"));
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(Files.readAllBytes(terminal.file("a.PNG")), 4));
	}

	@Test
	void aFileThatExistsIsReplacedAndNothingElseIsLeftBehind() throws IOException {
		terminal.write("a.svg", "old");
		terminal.succeed("render", "a", "a.svg");
		assertFalse(terminal.read("a.svg").contains("old"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void optionsReachTheDrawing() throws IOException {
		terminal.succeed("render", "a", "light.svg");
		terminal.succeed("render", "a", "dark.svg", "--dark");
		assertTrue(terminal.read("light.svg").contains("#D55E00") && terminal.read("light.svg").contains(">h1</text>"));
		assertTrue(terminal.read("dark.svg").contains("#F28C4B"));
		terminal.succeed("render", "a", "bare.svg", "--no-labels", "--transparent", "--threshold", "100");
		String bare = terminal.read("bare.svg");
		assertFalse(bare.contains(">h1</text>"));
		assertTrue(bare.contains("0 of 9 shown"), bare);
		terminal.succeed("new", "long", "--layers", "40,3");
		terminal.succeed("render", "long", "short.svg", "--shorten");
		assertTrue(terminal.read("short.svg").contains("34 more"));
	}

	@Test
	void aLargeNetworkHasNamesWhereTheyAreAskedFor() throws IOException {
		terminal.succeed("new", "b", "--layers", "90,20");
		terminal.succeed("render", "b", "b.svg");
		assertFalse(terminal.read("b.svg").contains(">x1</text>"));
		terminal.succeed("render", "b", "b.svg", "--labels");
		assertTrue(terminal.read("b.svg").contains(">x1</text>"));
	}

	@Test
	void whatCannotBeWrittenIsSaidInOneLine() throws IOException {
		assertEquals("a.jpg: ends in neither .svg nor .png; name a file that does", terminal.fail("render", "a", "a.jpg"));
		assertEquals("'': ends in neither .svg nor .png; name a file that does", terminal.fail("render", "a", ""));
		assertEquals("no/a.svg: the folder 'no' does not exist; make it first", terminal.fail("render", "a", "no/a.svg"));
		Files.createDirectory(terminal.file("d.svg"));
		assertEquals("d.svg: is a folder; name a file", terminal.fail("render", "a", "d.svg"));
		assertEquals("b.network: does not exist; check the name", terminal.fail("render", "b", "b.svg"));
		String large = terminal.fail("render", "a", "a.png", "--scale", "1000");
		assertTrue(large.matches("a\\.png: a picture of [\\d,]+ x [\\d,]+ pixels is too large; choose a scale of at most \\d+\\.\\d+, or write an \\.svg"), large);
		assertFalse(Files.exists(terminal.file("a.png")));
	}

	@Test
	void anEmptyNetworkGivesNoDrawing() throws IOException {
		String network = terminal.read("a.network");
		terminal.write("a.network", network.substring(0, network.indexOf('>', network.indexOf("<soma:Network"))) + "/>\n");
		assertEquals("a.network: is empty, there is nothing to draw; add nodes first", terminal.fail("render", "a", "a.svg"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--scale|0|a scale is a number above 0, not 0.0", "--scale|NaN|a scale is a number above 0, not NaN",
			"--scale|big|--scale takes a number, not 'big'", "--threshold|-1|a threshold is a number of at least 0, not -1.0" })
	void numbersThatMakeNoSenseAreWrongUsage(String option, String value, String message) {
		assertEquals("soma render: " + message, terminal.misuse("render", "a", "a.svg", option, value));
	}

	@Test
	void namesCannotBeWantedAndUnwanted() {
		assertEquals("soma render: --labels and --no-labels exclude each other", terminal.misuse("render", "a", "a.svg", "--labels", "--no-labels"));
		assertEquals("soma render: OUT.svg|OUT.png is missing", terminal.misuse("render", "a"));
	}
}
