package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void openTerminal() {
		terminal = new Terminal(folder);
	}

	/** Scripts rely on every word of this. */
	@Test
	void neuronsAsJson() {
		terminal.succeed("new", "a", "--layers", "1,1", "--init", "constant(0.1)");
		terminal.succeed("set", "a", "y1.name=Answer", "x1->y1.frozen=true");
		assertEquals("{\"nodes\":[{\"id\":\"x1\",\"name\":\"x1\",\"kind\":\"neuron\",\"type\":\"input\"},"
				+ "{\"id\":\"y1\",\"name\":\"Answer\",\"kind\":\"neuron\",\"type\":\"output\",\"activation\":\"sigmoid\",\"bias\":0.0,"
				+ "\"biasFrozen\":false}],"
				+ "\"links\":[{\"id\":\"x1->y1\",\"source\":\"x1\",\"target\":\"y1\",\"delay\":0,\"weight\":0.1,\"frozen\":true}],"
				+ "\"parameters\":2,\"frozenParameters\":1}\n", terminal.succeed("show", "a", "--json"));
	}

	@Test
	void layersAsJson() {
		terminal.succeed("new", "a", "--layers", "1,2", "--init", "constant(0.1)", "--as", "layers");
		assertEquals("{\"nodes\":[{\"id\":\"x\",\"name\":\"x\",\"kind\":\"layer\",\"type\":\"input-layer\",\"shape\":[1]},"
				+ "{\"id\":\"y\",\"name\":\"y\",\"kind\":\"layer\",\"type\":\"output-layer\",\"activation\":\"sigmoid\",\"biasFrozen\":false,"
				+ "\"shape\":[2]}],"
				+ "\"links\":[{\"id\":\"x->y\",\"source\":\"x\",\"target\":\"y\",\"delay\":0,\"frozen\":false,\"shape\":[1,2],"
				+ "\"connections\":2}],\"parameters\":4,\"frozenParameters\":0}\n", terminal.succeed("show", "a", "--json"));
	}

	@Test
	void tensorsCarryTheirValuesWhenAsked() {
		terminal.succeed("new", "a", "--layers", "1,2", "--init", "constant(0.1)", "--as", "layers");
		terminal.succeed("set", "a", "x->y.weight[0,1]=-2", "x->y.connected[0,0]=false", "x->y.frozen[0,1]=true", "y.bias[1]=3");
		String json = terminal.succeed("show", "a", "--json", "--values");
		assertTrue(json.contains("\"bias\":{\"shape\":[2],\"values\":[0.0,3.0],\"frozenMask\":[false,false]}"), json);
		assertTrue(json.contains("\"connections\":1,\"values\":[0.1,-2.0],\"mask\":[false,true],\"frozenMask\":[false,true]"), json);
	}

	@Test
	void aRecurrentLinkHasItsDelay() {
		terminal.succeed("new", "a", "--layers", "1,1,1");
		terminal.succeed("connect", "a", "h1->h1@2");
		assertTrue(terminal.succeed("show", "a", "--json")
				.contains("{\"id\":\"h1->h1@2\",\"source\":\"h1\",\"target\":\"h1\",\"delay\":2,\"weight\":0.0,\"frozen\":false}"));
	}

	@Test
	void aTableForPeople() {
		terminal.succeed("new", "a", "--layers", "1,1", "--init", "constant(0.1)");
		assertEquals("""
				a.network: 2 nodes, 1 link, 2 parameters, 0 frozen

				node  name  kind    type    activation  bias  frozen  shape
				x1          neuron  input
				y1          neuron  output  sigmoid      0.0

				link    delay  weight  connections  frozen  shape
				x1->y1      0     0.1
				""", terminal.succeed("show", "a.network"));
	}

	@Test
	void aLargeNetworkIsSummarisedUnlessAllIsAskedFor() {
		terminal.succeed("new", "a", "--layers", "30,40,2");
		String summary = terminal.succeed("show", "a");
		assertTrue(summary.lines().count() < 20, summary);
		assertTrue(summary.contains("inputs -> hidden"), summary);
		assertTrue(summary.lines().allMatch(line -> line.length() <= 100), summary);
		assertEquals(3 + 72 + 2 + 1280, terminal.succeed("show", "a", "--values").lines().count());
	}

	@Test
	void whatIsNotThereIsSaid() {
		assertEquals("nothing.network: does not exist; check the name", terminal.fail("show", "nothing"));
		assertFalse(terminal.fail("show", "").isEmpty());
		assertFalse(terminal.fail("show", ".").isEmpty());
	}
}
