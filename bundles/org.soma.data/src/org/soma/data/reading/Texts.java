package org.soma.data.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers different texts in the order in which they are met, without making a string of a text that is known. */
final class Texts {

	private final List<String> texts = new ArrayList<>();
	private int[] slots = new int[64];

	private final int most;

	/** @param most how many to remember: with one more, all are forgotten and numbered anew */
	Texts(int most) {
		this.most = most;
		Arrays.fill(slots, -1);
	}

	int number(char[] buffer, int from, int to) {
		if (texts.size() >= most) {
			texts.clear();
			Arrays.fill(slots, -1);
		}
		int slot = slot(buffer, from, to);
		if (slots[slot] < 0) {
			texts.add(new String(buffer, from, to - from));
			slots[slot] = texts.size() - 1;
			if (texts.size() * 2 > slots.length) {
				grow();
				return texts.size() - 1;
			}
		}
		return slots[slot];
	}

	int number(String text) {
		return number(text.toCharArray(), 0, text.length());
	}

	/** How many there are. */
	int size() {
		return texts.size();
	}

	/** Forgets those that were met last. @param left how many are to be left */
	void forget(int left) {
		for (int i = texts.size() - 1; i >= left; i--) {
			char[] text = texts.get(i).toCharArray();
			slots[slot(text, 0, text.length)] = -1; // nothing that stays was put in behind it
			texts.remove(i);
		}
	}

	List<String> all() {
		return texts;
	}

	private int slot(char[] buffer, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = 31 * hash + buffer[i];
		}
		int slot = (hash ^ hash >>> 15) & slots.length - 1;
		while (slots[slot] >= 0 && !same(texts.get(slots[slot]), buffer, from, to)) {
			slot = slot + 1 & slots.length - 1;
		}
		return slot;
	}

	private static boolean same(String text, char[] buffer, int from, int to) {
		if (text.length() != to - from) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (text.charAt(i - from) != buffer[i]) {
				return false;
			}
		}
		return true;
	}

	private void grow() {
		slots = new int[slots.length * 2];
		Arrays.fill(slots, -1);
		for (int i = 0; i < texts.size(); i++) {
			char[] text = texts.get(i).toCharArray();
			slots[slot(text, 0, text.length)] = i;
		}
	}
}
