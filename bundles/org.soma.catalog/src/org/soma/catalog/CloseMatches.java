package org.soma.catalog;

import java.util.List;
import java.util.Locale;

/** Guesses what was meant by a word that is not known. */
public final class CloseMatches {

	private CloseMatches() {
	}

	/** Those words that are nearest to what was typed, if any is near enough; at most three. */
	public static List<String> of(String typed, List<String> words) {
		if (typed == null || typed.isBlank()) {
			return List.of();
		}
		String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
		int allowed = Math.max(1, text.length() / 3);
		int best = words.stream().mapToInt(word -> distance(text, word)).min().orElse(Integer.MAX_VALUE);
		if (best > allowed) {
			return text.length() < 3 ? List.of() : words.stream().filter(word -> word.contains(text)).limit(3).toList();
		}
		return words.stream().filter(word -> distance(text, word) == best).limit(3).toList();
	}

	/** How many letters must be added, dropped, changed or swapped with their neighbour to get from one word to the other. */
	private static int distance(String a, String b) {
		int[][] steps = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
					continue;
				}
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					least = Math.min(least, steps[i - 2][j - 2] + 1);
				}
				steps[i][j] = least;
			}
		}
		return steps[a.length()][b.length()];
	}
}
