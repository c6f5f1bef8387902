package org.soma.diagram.export;

import java.util.Locale;

/** How SVG writes numbers, colours, texts and ids. */
final class SvgText {

	private SvgText() {
	}

	/** With two decimals at most, and none that are not needed. */
	static void number(StringBuilder out, double value) {
		long hundredths = Math.round(value * 100);
		if (hundredths < 0) {
			out.append('-');
			hundredths = -hundredths;
		}
		long rest = hundredths % 100;
		out.append(hundredths / 100);
		if (rest != 0) {
			out.append('.').append(rest / 10);
			if (rest % 10 != 0) {
				out.append(rest % 10);
			}
		}
	}

	static String colour(int rgb) {
		return "#" + Integer.toHexString(0x1000000 | rgb & 0xFFFFFF).substring(1).toUpperCase(Locale.ROOT);
	}

	/**
	 * An XML name for an element: its own id, with dots for the signs of a link's id, as in <code>x1.h1</code>, which no other
	 * id has. Names begin with a letter.
	 */
	static String id(String id) {
		String name = id.replace("->", ".").replace('@', '.');
		int first = name.codePointAt(0);
		return Character.isLetter(first) || first == '_' ? name : "_." + name;
	}

	/** What XML has no letter for becomes a question mark. */
	static String escape(String text) {
		StringBuilder out = null;
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			int length = Character.charCount(character);
			String replaced = replacement(character);
			if (replaced != null && out == null) {
				out = new StringBuilder(text.length() + 16).append(text, 0, i);
			}
			if (out != null) {
				out.append(replaced != null ? replaced : text.substring(i, i + length));
			}
			i += length;
		}
		return out == null ? text : out.toString();
	}

	private static String replacement(int character) {
		return switch (character) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		case '\t', '\n', '\r' -> " ";
		default -> isXml(character) ? null : "?";
		};
	}

	private static boolean isXml(int character) {
		boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
	}
}
