package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Locale;
import java.util.function.Supplier;

import org.soma.model.Networks;
import org.soma.model.Node;

/** What fits into memory: values that never could be held are refused before anything is made of them. */
final class Room {

	/** The longest array that there is. */
	private static final int LONGEST = Integer.MAX_VALUE - 8;
	private static final double GIGABYTE = 1024.0 * 1024 * 1024;

	private Room() {
	}

	/**
	 * Makes something that holds many values.
	 *
	 * @param what is to hold them, as the user calls it
	 */
	static <T> T hold(String what, long values, Supplier<T> make) {
		return hold(what, values, Runtime.getRuntime().maxMemory(), make);
	}

	/** @param memory how many bytes there are in all */
	static <T> T hold(String what, long values, long memory, Supplier<T> make) {
		refuse(values > memory / Float.BYTES, tooLarge(what, values, memory));
		try {
			return make.get();
		} catch (OutOfMemoryError e) { // What was half made is garbage by now.
			throw new IllegalArgumentException(tooLarge(what, values, memory), e);
		}
	}

	private static String tooLarge(String what, long values, long memory) {
		return String.format(Locale.ROOT, "%s would hold %,d values, %.1f GB, and Soma has %.1f GB of memory for all; choose a smaller shape", what,
				values, values * Float.BYTES / GIGABYTE, memory / GIGABYTE);
	}

	/** How many weights are between two nodes; refuses more than a link can have. */
	static long weights(Node source, Node target) {
		return weights(source, Networks.units(source), target, Networks.units(target));
	}

	/** The same, were they to have so many units. */
	static long weights(Node source, int sourceUnits, Node target, int targetUnits) {
		long count = (long) sourceUnits * targetUnits;
		if (count > LONGEST) { // asked of very many links: the sentence is made only where it is needed
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "%s \u2192 %s would have %,d weights, and no connection holds more than %,d; choose a smaller shape",
							Networks.label(source), Networks.label(target), count, LONGEST));
		}
		return count;
	}
}
