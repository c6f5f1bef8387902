package org.soma.diagram.look;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Colours that follow from those of the table; all are 0xRRGGBB. */
public final class Tones {

	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final Map<Tone, Tone> FILLS = Map.of(Tone.INPUT, Tone.INPUT_FILL, Tone.HIDDEN, Tone.HIDDEN_FILL, //
			Tone.OUTPUT, Tone.OUTPUT_FILL, Tone.RECURRENT, Tone.RECURRENT_FILL, Tone.LAYER, Tone.LAYER_FILL);
	/** How much of a line's colour its fill takes on, near to what the pairs of the table have. */
	private static final double FILL_SHARE = 0.17;

	private Tones() {
	}

	/** A line and what it encloses. */
	public record Pair(int line, int fill) {
	}

	/**
	 * The colours for what the catalog describes.
	 *
	 * @param catalogColour "input", "hidden", "output", "recurrent", "layer" or #RRGGBB; anything else, null included,
	 *                      gives the neutral pair
	 */
	public static Pair pair(String catalogColour, boolean dark) {
		String colour = catalogColour == null ? "" : catalogColour.strip();
		if (HEX.matcher(colour).matches()) {
			return derived(Integer.parseInt(colour.substring(1), 16), dark);
		}
		return FILLS.entrySet().stream().filter(kind -> kind.getKey().name().equals(colour.toUpperCase(Locale.ROOT))).findFirst()
				.map(kind -> new Pair(kind.getKey().rgb(dark), kind.getValue().rgb(dark))).orElseGet(() -> derived(Tone.NEUTRAL.rgb(dark), dark));
	}

	/** What is drawn upon a pair's fill; the lines' colours are too dark for it there once all is dark. */
	public static int ink(Pair pair, boolean dark) {
		return dark ? Tone.TEXT.rgb(true) : pair.line();
	}

	/**
	 * The colour of a signed value, from negative through the panel's colour to positive.
	 *
	 * @param value from -1 to 1
	 */
	public static int signed(double value, boolean dark) {
		return mix(Tone.PANEL.rgb(dark), (value < 0 ? Tone.NEGATIVE : Tone.POSITIVE).rgb(dark), Math.abs(value));
	}

	/** The colour that lies the given share (0 to 1) of the way from one to another. */
	public static int mix(int from, int to, double share) {
		return mix(from, to, share, 16) | mix(from, to, share, 8) | mix(from, to, share, 0);
	}

	private static int mix(int from, int to, double share, int shift) {
		int start = from >> shift & 0xFF;
		int end = to >> shift & 0xFF;
		return (int) Math.round(start + (end - start) * Math.clamp(share, 0, 1)) << shift;
	}

	private static Pair derived(int line, boolean dark) {
		return new Pair(line, mix(Tone.PANEL.rgb(dark), line, FILL_SHARE));
	}
}
