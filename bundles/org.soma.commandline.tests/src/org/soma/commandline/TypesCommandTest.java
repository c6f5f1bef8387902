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
		assertEquals(Catalog.get().registries().stream().mapToInt(registry -> registry.all().size()).sum(), lines.size());
		assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}")));
		String slope = lines.stream().filter(line -> line.startsWith("{\"id\":\"leaky-relu\"")).findFirst().orElseThrow();
		assertTrue(slope.contains("\"kind\":\"activation\"") && slope.contains("\"key\":\"slope\"") && slope.contains("\"default\":\"0.01\""),
				slope);
	}
}
