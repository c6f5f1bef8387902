package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Asks whether a command is refused with the sentence that users are to read. */
final class Refused {

	private Refused() {
	}

	static void with(String sentence, Executable edit) {
		assertEquals(sentence, assertThrows(IllegalArgumentException.class, edit).getMessage());
	}
}
