package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void openTerminal() {
		terminal = new Terminal(folder);
	}

	@Test
	void versionIsOneLine() {
		assertTrue(terminal.succeed("--version").matches("Soma \\d+\\.\\d+\\.\\d+\n"));
	}

	@Test
	void helpNamesEveryCommand() {
		String help = terminal.succeed("--help");
		for (String command : new String[] { "new", "show", "set", "connect", "disconnect", "check", "types", "data", "train", "evaluate",
				"predict", "render", "bench", "test" }) {
			assertTrue(help.contains("\n  " + command + " "), command);
		}
		assertEquals(help, terminal.succeed());
		assertEquals(help, terminal.succeed("help"));
	}

	@Test
	void helpOfACommandBeginsWithItsUsage() {
		String help = terminal.succeed("help", "show");
		assertTrue(help.startsWith("usage: soma show NETWORK|RUN [--json] [--values]\n"), help);
		assertEquals(help, terminal.succeed("show", "--help"));
	}

	@Test
	void anUnknownCommandGetsTheClosest() {
		assertEquals("soma: there is no command 'shwo'; did you mean show?", terminal.misuse("shwo", "a.network"));
		assertEquals("soma: there is no command 'xyzzy'", terminal.misuse("xyzzy"));
	}

	@Test
	void optionsAreTakenStrictly() {
		assertEquals("soma show: there is no option --jsn; did you mean --json?", terminal.misuse("show", "a", "--jsn"));
		assertEquals("soma show: there is no option -debug", terminal.misuse("show", "a", "-debug"));
		assertEquals("soma show: --json takes no value", terminal.misuse("show", "a", "--json=yes"));
		assertEquals("soma show: --json is given twice", terminal.misuse("show", "a", "--json", "--json"));
		assertEquals("soma show: NETWORK|RUN is missing", terminal.misuse("show"));
		assertEquals("soma show: 'b' is one word too many", terminal.misuse("show", "a", "b"));
		assertEquals("soma new: --layers 2,4,1 is missing", terminal.misuse("new", "a"));
		assertEquals("soma new: --seed needs a value: 1", terminal.misuse("new", "a", "--seed", "--layers", "2,1"));
		assertEquals("soma new: --seed needs a value: 1", terminal.misuse("new", "a", "--layers", "2,1", "--seed"));
	}

	@Test
	void whatFollowsTwoDashesIsNoOption() {
		assertEquals("--json.network: does not exist; check the name", terminal.fail("show", "--", "--json"));
	}

	@Test
	void aReaderThatHasGoneIsNoProblem() {
		assertEquals(0, new CommandLine(new Console(folder, failing("Broken pipe"), OutputStream.nullOutputStream())).run("types"));
	}

	@Test
	void outputThatIsLostIsAProblem() {
		assertEquals(1, new CommandLine(new Console(folder, failing("No space left on device"), OutputStream.nullOutputStream())).run("types"));
	}

	private static OutputStream failing(String reason) {
		return new OutputStream() {

			@Override
			public void write(int b) throws IOException {
				throw new IOException(reason);
			}
		};
	}
}
