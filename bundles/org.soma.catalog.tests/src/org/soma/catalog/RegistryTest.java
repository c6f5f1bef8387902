package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registries filled by hand. */
class RegistryTest {

	private final Registry<ComponentDescriptor<Object>> fruits = registry("apple", "apricot", "sour-cherry", "sweet-cherry");

	private static Registry<ComponentDescriptor<Object>> registry(String... ids) {
		return Registry.of("fruit",
				Stream.of(ids).map(id -> new ComponentDescriptor<>(Metadata.of(id, id, "A fruit."), Object::new)).toList());
	}

	@Test
	void findsWhatIsThereInTheGivenOrder() {
		assertEquals("apricot", fruits.get("apricot").id());
		assertEquals(List.of("apple", "apricot", "sour-cherry", "sweet-cherry"), fruits.all().stream().map(Descriptor::id).toList());
		assertEquals(true, fruits.find("plum").isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "aplpe | fruit 'aplpe' is not known; did you mean apple?",
			"Apple | fruit 'Apple' is not known; did you mean apple?",
			"sour_cherry | fruit 'sour_cherry' is not known; did you mean sour-cherry?",
			"cherry | fruit 'cherry' is not known; did you mean sour-cherry or sweet-cherry?",
			"banana | fruit 'banana' is not known; choose one of apple, apricot, sour-cherry, sweet-cherry",
			"'' | fruit '' is not known; choose one of apple, apricot, sour-cherry, sweet-cherry" })
	void namesWhatMayHaveBeenMeant(String typed, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> fruits.get(typed)).getMessage());
	}

	@Test
	void saysWhereThereIsNothingToChoose() {
		assertEquals("fruit 'apple' is not known; there are none", registry().unknown("apple"));
	}

	@Test
	void refusesTwoOfOneId() {
		assertEquals("fruit 'apple' is there twice",
				assertThrows(IllegalArgumentException.class, () -> registry("apple", "apple")).getMessage());
	}
}
