package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.resource.Documents;

class NewCommandTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void openTerminal() {
		terminal = new Terminal(folder);
	}

	private List<String> ids(String name) throws IOException {
		return Documents.load(terminal.file(name), Network.class).getNodes().stream().map(Node::getId).toList();
	}

	@Test
	void neuronsAreNamedByTheirPlace() throws IOException {
		assertEquals("xor.network: 7 nodes, 12 links, 17 parameters\n", terminal.succeed("new", "xor.network", "--layers", "2,4,1"));
		assertEquals(List.of("x1", "x2", "h1", "h2", "h3", "h4", "y1"), ids("xor.network"));
		terminal.succeed("new", "deep", "--layers", "1,2,1,1");
		assertEquals(List.of("x1", "h1_1", "h1_2", "h2_1", "y1"), ids("deep.network"));
	}

	@Test
	void layersAreNamedByTheirPlace() throws IOException {
		terminal.succeed("new", "one", "--layers", "2,4,1", "--as", "layers");
		assertEquals(List.of("x", "h", "y"), ids("one.network"));
		assertTrue(Files.exists(terminal.file("one.safetensors")));
		terminal.succeed("new", "two", "--layers", "2,4,3,1", "--as", "layers");
		assertEquals(List.of("x", "h1", "h2", "y"), ids("two.network"));
	}

	@Test
	void theSameSeedMakesTheSameNetwork() throws IOException {
		terminal.succeed("new", "a", "--layers", "2,4,1", "--seed", "7");
		terminal.succeed("new", "b", "--layers=2,4,1", "--seed=7");
		terminal.succeed("new", "c", "--layers", "2,4,1", "--seed", "-8");
		assertEquals(terminal.read("a.network"), terminal.read("b.network"));
		assertNotEquals(terminal.read("a.network"), terminal.read("c.network"));
	}

	@Test
	void partsComeFromTheCatalog() {
		terminal.succeed("new", "a", "--layers", "1,1,1", "--activations", "leaky-relu(0.2),identity", "--init", "constant(0.5)", "--bias-init",
				"uniform(1,1)");
		String json = terminal.succeed("show", "a", "--json");
		assertTrue(json.contains("\"activation\":\"leaky-relu\",\"bias\":1.0"), json);
		assertTrue(json.contains("\"weight\":0.5"), json);
	}

	@Test
	void activationsCanBeTyped() throws IOException {
		terminal.succeed("new", "a", "--layers", "1,2,2,1", "--activations", "=max(x,sin(x)),=if(x<0,0.1*x,x),sigmoid");
		assertEquals(List.of("=max(x,sin(x))", "=max(x,sin(x))", "=if(x<0,0.1*x,x)", "=if(x<0,0.1*x,x)", "sigmoid"),
				Documents.load(terminal.file("a.network"), Network.class).getNodes().stream().skip(1).map(Node::getActivation).toList());
		assertTrue(terminal.read("a.network").contains("activation=\"=if(x&lt;0,0.1*x,x)\""), terminal.read("a.network"));
		assertEquals("1 document checked: no problems\n", terminal.succeed("check", "a.network"));
		assertEquals("b.network: activation '=x*cos(x' is wrong at character 9: ')' is missing",
				terminal.fail("new", "b", "--layers", "1,1", "--activations", "=x*cos(x"));
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		terminal.write("a.network", "precious");
		terminal.write("b.safetensors", "precious");
		assertEquals("a.network: exists already; choose another name or remove it first", terminal.fail("new", "a", "--layers", "2,1"));
		assertEquals("b.safetensors: exists already; choose another name or remove it first", terminal.fail("new", "b", "--layers", "2,1"));
		assertEquals("precious", terminal.read("a.network"));
		assertEquals("precious", terminal.read("b.safetensors"));
	}

	@Test
	void foldersAreNotMade() {
		assertEquals("nowhere/a.network: the folder 'nowhere' does not exist; make it first",
				terminal.fail("new", "nowhere/a", "--layers", "2,1"));
		assertFalse(Files.exists(terminal.file("nowhere")));
	}

	@Test
	void namesMayHaveSpacesAndLetters() {
		terminal.succeed("new", "größtes netz ~.network", "--layers", "2,1");
		assertTrue(Files.exists(terminal.file("größtes netz ~.network")));
	}

	@Test
	void otherFilesAreNoNetworks() {
		assertEquals("a.dataset: is not a network; name a file that ends in .network", terminal.fail("new", "a.dataset", "--layers", "2,1"));
	}

	@Test
	void whatCannotBeMeantIsMisuse() {
		assertEquals("soma new: --layers takes at least two numbers of at least 1, such as 2,4,1, not '2,0,1'",
				terminal.misuse("new", "a", "--layers", "2,0,1"));
		assertEquals("soma new: --layers takes whole numbers such as 2,4,1, not '2,,1'", terminal.misuse("new", "a", "--layers", "2,,1"));
		assertEquals("soma new: --seed takes a whole number, not 'x'", terminal.misuse("new", "a", "--layers", "2,1", "--seed", "x"));
		assertEquals("soma new: --as takes neurons or layers, not 'cells'", terminal.misuse("new", "a", "--layers", "2,1", "--as", "cells"));
		assertFalse(Files.exists(terminal.file("a.network")));
	}

	@Test
	void unknownPartsAreNamed() {
		assertEquals("a.network: activation 'tanhh' is not known; did you mean tanh?",
				terminal.fail("new", "a", "--layers", "2,1", "--activations", "tanhh"));
		assertTrue(terminal.fail("new", "a", "--layers", "2,1", "--init", "nothing").startsWith("a.network: initializer 'nothing' is not known; "));
		assertTrue(terminal.fail("new", "a", "--layers", "2,1", "--activations", "tanh,relu,relu").startsWith("a.network: 3 activations "));
		assertFalse(Files.exists(terminal.file("a.network")));
	}
}
