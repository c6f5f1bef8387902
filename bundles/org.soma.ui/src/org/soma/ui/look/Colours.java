package org.soma.ui.look;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * Every colour of Soma, one meaning each, with its light and its dark value. Ask when painting and do not keep the
 * answer: it follows the theme ({@link Themes#addListener} tells when). The style sheets in css/ use the same values.
 */
public enum Colours {

	WINDOW(0xF6F7F9, 0x1B1F24), //
	PANEL(0xFFFFFF, 0x22272E), //
	/** What can be typed into. */
	FIELD(0xFFFFFF, 0x1B1F24), //
	EDGE(0xD9DEE5, 0x363D47), //
	TEXT(0x1F2733, 0xE4E8EE), //
	DIM(0x66717F, 0x98A3B0), //
	GRID(0xE4E8EE, 0x2B313A), //
	/** Selection and accent. */
	ACCENT(0x2F6FDE, 0x5B93F5), //
	/** Text on the accent. */
	ON_ACCENT(0xFFFFFF, 0x12161B), //

	/** Solid; a negative weight is also dashed, so that the two differ without colour. */
	POSITIVE(0xD55E00, 0xF28C4B), //
	NEGATIVE(0x0072B2, 0x57B2F0), //

	INPUT(0x2F6FDE, 0x2F6FDE), //
	INPUT_FILL(0xDDE9FD, 0x22344F), //
	HIDDEN(0x8A4FD3, 0x8A4FD3), //
	HIDDEN_FILL(0xECE1FA, 0x372A4B), //
	OUTPUT(0x1F9D61, 0x1F9D61), //
	OUTPUT_FILL(0xDAF3E6, 0x1F3F31), //
	RECURRENT(0xC77A12, 0xC77A12), //
	RECURRENT_FILL(0xFBEBD2, 0x47371C), //
	LAYER(0x0F8B8D, 0x0F8B8D), //
	LAYER_FILL(0xD9F1F1, 0x173D3E), //

	TRAIN(0x5B7083, 0x5B7083), //
	VALIDATION(0xE0A100, 0xE0A100), //
	TEST(0xC2407E, 0xC2407E), //

	WARNING(0xE0A100, 0xE0A100), //
	WARNING_FILL(0xFFF6DF, 0x3A3320), //
	ERROR(0xD64545, 0xF26D6D), //
	ERROR_FILL(0xFCE8E8, 0x43272B), //
	/** What has no meaning of its own: plain icons, things of an unknown type. */
	NEUTRAL(0x717C8A, 0x717C8A);

	/** A line and what it encloses. */
	public record Pair(Color line, Color fill) {
	}

	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final Map<String, Colours> FILLS = Map.of("INPUT", INPUT_FILL, "HIDDEN", HIDDEN_FILL, "OUTPUT", OUTPUT_FILL, //
			"RECURRENT", RECURRENT_FILL, "LAYER", LAYER_FILL);
	/** How much of a line's colour its fill takes on, near to what the pairs above have. */
	private static final double FILL_SHARE = 0.17;

	private final Color light;
	private final Color dark;

	Colours(int light, int dark) {
		this.light = new Color(rgb(light));
		this.dark = new Color(rgb(dark));
	}

	/** This colour in the current theme; never to be disposed. */
	public Color get() {
		return get(Themes.current());
	}

	public Color get(Theme theme) {
		return theme == Theme.DARK ? dark : light;
	}

	/** This colour in the current theme, for what wants a plain value. */
	public RGB rgb() {
		return get().getRGB();
	}

	/**
	 * The colours for what the catalog describes, in the current theme.
	 *
	 * @param catalogColour "input", "hidden", "output", "recurrent", "layer" or #RRGGBB; anything else, null included,
	 *                      gives the neutral pair
	 */
	public static Pair forToken(String catalogColour) {
		return forToken(catalogColour, Themes.current());
	}

	public static Pair forToken(String catalogColour, Theme theme) {
		String token = catalogColour == null ? "" : catalogColour.strip();
		if (HEX.matcher(token).matches()) {
			return derived(new Color(rgb(Integer.parseInt(token.substring(1), 16))), theme);
		}
		String name = token.toUpperCase(Locale.ROOT);
		if (FILLS.containsKey(name)) {
			return new Pair(valueOf(name).get(theme), FILLS.get(name).get(theme));
		}
		return derived(NEUTRAL.get(theme), theme);
	}

	/** The colour that lies the given share (0 to 1) of the way from one to another. */
	public static Color mix(Color from, Color to, double share) {
		return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
				mix(from.getBlue(), to.getBlue(), share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * Math.clamp(share, 0, 1));
	}

	private static Pair derived(Color line, Theme theme) {
		return new Pair(line, mix(PANEL.get(theme), line, FILL_SHARE));
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
	}
}
