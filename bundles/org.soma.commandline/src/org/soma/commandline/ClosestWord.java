package org.soma.commandline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word was meant. */
final class ClosestWord {

	private ClosestWord() {
	}

	/** The word that least letters must change to, where these are at most half of what was typed. */
	static Optional<String> of(String typed, Collection<String> words) {
		return words.stream().filter(word -> distance(typed, word) * 2 <= Math.max(typed.length(), 3))
				.min(Comparator.comparingInt(word -> distance(typed, word)));
	}

	/** How many letters must be added, dropped or changed to get from one word to the other. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[b.length()];
	}
}
