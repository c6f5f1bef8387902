package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

	private static final String TRAINING = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" \
			network="a.network" dataset="a.dataset">
			  <loss type="mse"/>
			  <optimizer type="adam"/>
			</soma:Training>
			""";

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void makeNetwork() {
		terminal = new Terminal(folder);
		terminal.succeed("new", "a", "--layers", "2,2,1");
	}

	@Test
	void aSoundNetworkPasses() {
		assertEquals("1 document checked: no problems\n", terminal.succeed("check", "a.network"));
	}

	@Test
	void eachProblemIsALineWithFileAndElement() throws IOException {
		terminal.replace("a.network", "activation=\"tanh\"", "activation=\"tanhh\"");
		Terminal.Answer answer = terminal.type("check", "a.network");
		assertEquals(1, answer.code());
		assertEquals(List.of("a.network: h1: activation 'tanhh' is not known; did you mean tanh?",
				"a.network: h2: activation 'tanhh' is not known; did you mean tanh?"), answer.err().lines().toList());
		assertEquals("1 document checked: 2 errors, 0 warnings\n", answer.out());
	}

	@Test
	void whatIsWrongWithATypedActivationIsSaidAtItsCharacter() throws IOException {
		terminal.replace("a.network", "activation=\"tanh\"", "activation=\"=x*cos(x)\"");
		assertEquals("1 document checked: no problems\n", terminal.succeed("check", "a.network"));
		terminal.replace("a.network", "activation=\"sigmoid\"", "activation=\"=2x\"");
		assertEquals("a.network: y1: activation '=2x' is wrong at character 3: an operator such as * is missing before 'x'",
				terminal.fail("check", "a.network"));
	}

	@Test
	void foldersAreSearchedAndOneBrokenFileStopsNothing() throws IOException {
		Files.createDirectories(terminal.file("sub/.hidden"));
		terminal.succeed("new", "sub/good", "--layers", "1,1");
		terminal.write("sub/bad.network", "no xml");
		terminal.write("sub/.hidden/worse.network", "no xml");
		terminal.write("sub/other.txt", "no network");
		Terminal.Answer answer = terminal.type("check", "sub", "a.network");
		assertEquals(1, answer.code());
		assertEquals(1, answer.err().lines().count(), answer.err());
		assertTrue(answer.err().startsWith("sub/bad.network: line 1: "), answer.err());
		assertTrue(answer.out().startsWith("3 documents checked: 1 error"), answer.out());
	}

	@Test
	void filesThatATrainingNeedsMustBeThere() throws IOException {
		terminal.write("t.training", TRAINING);
		assertEquals("t.training: its dataset 'a.dataset' does not exist; make it or choose another", terminal.fail("check", "t.training"));
	}

	@Test
	void missingTensorsAreSaidOfTheirFile() throws IOException {
		terminal.succeed("new", "l", "--layers", "2,1", "--as", "layers");
		Files.delete(terminal.file("l.safetensors"));
		assertTrue(terminal.fail("check", "l.network").startsWith("l.safetensors: x \u2192 y: needs its 'x->y.weight'"));
	}

	@Test
	void whatIsNotThereOrNoDocumentIsAProblem() throws IOException {
		assertEquals("nothing: does not exist; name a document or a folder", terminal.fail("check", "nothing"));
		terminal.write("a.txt", "x");
		assertEquals("a.txt: is no document; name a file that ends in .network, .dataset or .training", terminal.fail("check", "a.txt"));
	}
}
