package org.soma.catalog.generators;

import java.util.stream.Stream;

/** How people write the ten digits, each in some ways, in boxes of about 70 by 100. */
final class Glyphs {

	private static final Glyph[][] OF_DIGIT = {
			glyphs("40,2 14,17 3,52 14,86 36,98 58,84 67,50 58,15 36,2 22,9",
					"46,5 20,10 8,48 16,88 35,98 54,86 62,48 52,14 34,6"),
			glyphs("37,2 36,50 34,98",
					"14,24 38,3! 37,50 36,98",
					"16,22 36,3! 36,97; 14,98 60,97"),
			glyphs("6,24 16,7 36,2 57,12 59,32 42,60 6,96! 36,95 66,96",
					"6,22 20,5 44,3 60,20 52,50 30,82 12,95 5,84 18,78 42,92 67,94"),
			glyphs("8,12 32,2 57,12 54,36 28,47! 58,56 64,78 40,97 6,90",
					"8,4 60,4! 30,40! 56,50 64,74 42,97 6,90",
					"6,14 34,2 56,18 44,40 26,46! 56,58 58,84 34,98 8,88"),
			glyphs("14,4 6,52! 64,50; 48,8 44,52 42,98",
					"46,98 48,50 50,3! 4,66! 68,64",
					"10,6 10,44 28,56 54,46; 58,4 53,50 48,98"),
			glyphs("16,4 12,42! 36,36 62,54 60,82 34,98 5,90; 16,4 62,5",
					"62,4 18,5! 13,43! 38,38 63,58 56,88 30,98 5,89"),
			glyphs("52,3 24,24 8,60 16,90 38,98 60,82 54,60 34,54 10,72",
					"36,2 16,34 7,72 26,97 52,92 60,72 44,56 20,60 9,76"),
			glyphs("5,6 64,5! 40,50 28,98",
					"5,6 64,5! 42,48 28,98; 18,52 60,50",
					"6,20 8,6! 64,5! 44,44 34,98"),
			glyphs("57,20 46,3 25,3 13,20 36,46 60,70 51,96 20,97 10,74 36,47 57,20",
					"35,47 14,34 17,10 36,2 55,12 56,34 35,47 10,62 10,88 35,98 61,87 60,61 35,47"),
			glyphs("58,16 36,3 12,14 8,38 26,52 50,42 59,18! 56,60 48,98",
					"57,14 34,3 12,18 12,42 34,50 56,34 58,14! 60,52 46,88 14,96") };

	private Glyphs() {
	}

	static int digits() {
		return OF_DIGIT.length;
	}

	/** How many points the longest way has. */
	static int mostPoints() {
		return Stream.of(OF_DIGIT).flatMap(Stream::of).mapToInt(Glyph::size).max().orElseThrow();
	}

	/** The ways of writing a digit. */
	static Glyph[] of(int digit) {
		return OF_DIGIT[digit];
	}

	private static Glyph[] glyphs(String... texts) {
		return Stream.of(texts).map(Glyph::parse).toArray(Glyph[]::new);
	}
}
