package org.soma.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.soma.diagram.look.Tone;

class ColoursTest {

	@Test
	void a_tone_has_its_colour_in_either_theme() {
		assertEquals(new Color(0xD5, 0x5E, 0x00), Colours.of(Tone.POSITIVE, Theme.LIGHT));
		assertEquals(new Color(0xF2, 0x8C, 0x4B), Colours.of(Tone.POSITIVE, Theme.DARK));
	}

	@Test
	void what_the_catalog_describes_has_a_line_a_fill_and_an_ink() {
		Color line = Colours.of(Tone.HIDDEN, Theme.LIGHT);
		assertEquals(new Colours.Pair(line, Colours.of(Tone.HIDDEN_FILL, Theme.LIGHT), line), Colours.pair("hidden", Theme.LIGHT));
		assertEquals(Colours.of(Tone.TEXT, Theme.DARK), Colours.pair("hidden", Theme.DARK).ink());
	}
}
