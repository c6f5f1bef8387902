package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.resource.Documents;

class ConnectCommandTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void makeNetwork() {
		terminal = new Terminal(folder);
		terminal.succeed("new", "a", "--layers", "2,2,1");
	}

	private List<Link> links(String name) throws IOException {
		return Documents.load(terminal.file(name), Network.class).getLinks();
	}

	private List<String> ids() throws IOException {
		return links("a.network").stream().map(Link::getId).toList();
	}

	@Test
	void connectsNeuronsWithWeightZero() throws IOException {
		assertEquals("", terminal.succeed("connect", "a", "x1->y1", "h1->h2", "y1->h1@1"));
		assertEquals(List.of("x1->y1", "h1->h2", "y1->h1@1"), ids().subList(6, 9));
		assertEquals(0f, ((Synapse) links("a.network").get(6)).getWeight());
	}

	@Test
	void connectsLayersWithZeros() throws IOException {
		terminal.succeed("new", "l", "--layers", "2,4,1", "--as", "layers");
		terminal.succeed("connect", "l", "x->y");
		Projection projection = (Projection) links("l.network").get(2);
		assertEquals("2x1", projection.getWeights().shape().toString());
		assertEquals(Tensor.zeros(projection.getWeights().shape()), projection.getWeights());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"x1->h1 | exists already",
			"h1->x1 | leads into x1, and input neurons take their values from the data; reverse or remove the connection",
			"y1->h1 | leaves y1, and output neurons send nothing on; remove the connection or give it a delay of 1 or more",
			"x1->z | there is no node 'z'; soma show lists the nodes there are",
			"x1 | is no link; write SOURCE->TARGET, such as 'x1->h1', in quotes" })
	void whatCannotBeIsRefused(String link, String problem) throws IOException {
		String before = terminal.read("a.network");
		assertEquals("a.network: " + link + ": " + problem, terminal.fail("connect", "a", "x1->y1", link));
		assertEquals(before, terminal.read("a.network"));
	}

	@Test
	void noCycleIsClosed() throws IOException {
		String before = terminal.read("a.network");
		assertTrue(terminal.fail("connect", "a", "h1->h2", "h2->h1").contains("cycle"));
		assertTrue(terminal.fail("connect", "a", "h1->h1").contains("cycle"));
		assertEquals(before, terminal.read("a.network"));
	}

	@Test
	void disconnects() throws IOException {
		terminal.succeed("connect", "a", "h1->h1@1");
		assertEquals("", terminal.succeed("disconnect", "a", "x1->h1", "h1->h1@1"));
		assertEquals(List.of("x1->h2", "x2->h1", "x2->h2", "h1->y1", "h2->y1"), ids());
	}

	@Test
	void disconnectsAllOrNothing() throws IOException {
		assertEquals("a.network: x1->y1: there is no such link; soma connect makes one",
				terminal.fail("disconnect", "a", "x1->h1", "x1->y1"));
		assertEquals("a.network: x1->h1@1: there is no such link; there is x1->h1", terminal.fail("disconnect", "a", "x1->h1@1"));
		assertEquals(6, ids().size());
	}

	@Test
	void namesServeAsWellAsIds() throws IOException {
		terminal.succeed("set", "a", "x1.name=Left eye");
		terminal.succeed("connect", "a", "Left eye->y1");
		assertTrue(ids().contains("x1->y1"));
		terminal.succeed("set", "a", "x2.name=Left eye");
		assertEquals("a.network: Left eye->h1: 2 nodes are named 'Left eye'; say which by its id: x1, x2",
				terminal.fail("disconnect", "a", "Left eye->h1"));
	}
}
