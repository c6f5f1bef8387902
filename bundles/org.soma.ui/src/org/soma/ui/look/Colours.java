package org.soma.ui.look;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;

/**
 * The table of {@link Tone tones} as SWT has colours. Ask when painting and do not keep the answer: it follows the theme
 * ({@link Themes#addListener} tells when). No colour has to be disposed.
 */
public final class Colours {

	/** A line, what it encloses, and what is drawn upon that. */
	public record Pair(Color line, Color fill, Color ink) {
	}

	private Colours() {
	}

	/** A colour in the current theme. */
	public static Color of(Tone tone) {
		return of(tone, Themes.current());
	}

	public static Color of(Tone tone, Theme theme) {
		return of(tone.rgb(isDark(theme)));
	}

	/** A colour in the current theme as 0xRRGGBB, to be mixed. */
	public static int rgb(Tone tone) {
		return tone.rgb(Themes.isDark());
	}

	/** @param rgb 0xRRGGBB */
	public static Color of(int rgb) {
		return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
	}

	/**
	 * The colours for what the catalog describes, in the current theme.
	 *
	 * @param catalogColour as {@link Tones#pair} takes it
	 */
	public static Pair pair(String catalogColour) {
		return pair(catalogColour, Themes.current());
	}

	public static Pair pair(String catalogColour, Theme theme) {
		Tones.Pair pair = Tones.pair(catalogColour, isDark(theme));
		return new Pair(of(pair.line()), of(pair.fill()), of(Tones.ink(pair, isDark(theme))));
	}

	private static boolean isDark(Theme theme) {
		return theme == Theme.DARK;
	}
}
