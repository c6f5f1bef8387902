package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.Catalog;

class TypesCommandTest {

	@TempDir
	private Path folder;

	@Test
	void theTableNamesAllAndFitsATerminal() {
		String table = new Terminal(folder).succeed("types");
		for (String id : new String[] { "input", "hidden", "output", "dense", "tanh", "gcu", "glorot-uniform", "mse", "adam", "l2", "xor" }) {
			assertTrue(table.contains("\n  " + id + " "), id);
		}
		assertTrue(table.lines().allMatch(line -> line.length() <= 100));
	}

	@Test
	void jsonHasOneObjectALine() {
		List<String> lines = new Terminal(folder).succeed("types", "--json").lines().toList();
		Catalog catalog = Catalog.get();
		assertEquals(catalog.neuronTypes().all().size() + catalog.layerTypes().all().size() + catalog.activations().all().size()
				+ catalog.initializers().all().size() + catalog.losses().all().size() + catalog.optimizers().all().size()
				+ catalog.regularizers().all().size() + catalog.generators().all().size(), lines.size());
		assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}")));
		String slope = lines.stream().filter(line -> line.startsWith("{\"id\":\"leaky-relu\"")).findFirst().orElseThrow();
		assertTrue(slope.contains("\"kind\":\"activation\"") && slope.contains("\"key\":\"slope\"") && slope.contains("\"default\":\"0.01\""),
				slope);
	}
}
