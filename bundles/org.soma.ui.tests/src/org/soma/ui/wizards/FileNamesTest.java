package org.soma.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

	private static final Set<String> TAKEN = Set.of("net", "net2", "9");

	@ParameterizedTest
	@CsvSource({ "a/b, has no /", "a\\b, has no /", "'', Give the network a name", "'  ', Give the network a name", ".hidden, dot",
			"net, try 'net3'", "net2, try 'net3'", "9, try '9-2'" })
	void saysWhatIsWrongAndWhatToDo(String name, String part) {
		String problem = FileNames.problem(name, "network", TAKEN::contains).orElseThrow();
		assertTrue(problem.contains(part), problem);
	}

	@Test
	void aFreeNameIsFine() {
		assertEquals(Optional.empty(), FileNames.problem("my net", "network", TAKEN::contains));
		assertEquals("other", FileNames.free("other", TAKEN::contains));
	}

	@Test
	void whoTypesTheEndingMeansTheSame() {
		assertEquals("net", FileNames.withoutExtension(" net.network ", "network"));
		assertEquals("net.dataset", FileNames.withoutExtension("net.dataset", "network"));
	}
}
