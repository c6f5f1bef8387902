package org.soma.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.model.SomaFactory;

class IdsTest {

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void countsOnFromTheHighestNumber() {
		assertEquals("h3", Ids.next(sample.network, "h"));
		assertEquals("x3", Ids.next(sample.network, "x"));
		assertEquals("note1", Ids.next(sample.network, "note"));
		assertEquals(List.of("h3", "h4"), Ids.next(sample.network, "h", 2));
	}

	@Test
	void groupsAndNotesCountToo() {
		assertEquals("n2", Ids.next(sample.network, "n"));
		sample.hidden.setId("h17");
		assertEquals("h18", Ids.next(sample.network, "h"));
	}

	@Test
	void isNotConfusedByOtherIds() {
		for (String id : List.of("h1_9", "hidden5", "h99999999999999", "h\u0667")) {
			sample.network.getNodes().add(SomaFactory.eINSTANCE.createNeuron());
			sample.network.getNodes().getLast().setId(id);
		}
		sample.network.getNotes().add(SomaFactory.eINSTANCE.createNote());
		assertEquals("h3", Ids.next(sample.network, "h"));
		assertThrows(IllegalArgumentException.class, () -> Ids.next(sample.network, "a b"));
	}
}
