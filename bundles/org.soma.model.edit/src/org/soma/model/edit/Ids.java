package org.soma.model.edit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.soma.model.Element;
import org.soma.model.Network;
import org.soma.model.Networks;

/** Ids for new elements of a network: a prefix and a number. */
public final class Ids {

	private Ids() {
	}

	/** The next free id: <code>h5</code> after <code>h4</code>. A gap that a deletion left is not filled again. */
	public static String next(Network network, String prefix) {
		return next(network, prefix, 1).get(0);
	}

	/**
	 * As many free ids as are asked for, in order.
	 *
	 * @throws IllegalArgumentException where the prefix cannot begin an id
	 */
	public static List<String> next(Network network, String prefix, int count) {
		if (!Networks.isId(prefix)) {
			throw new IllegalArgumentException("'" + prefix + "' cannot begin an id; use letters, digits, _ and -");
		}
		int first = elements(network).mapToInt(element -> number(element.getId(), prefix)).max().orElse(0) + 1;
		return IntStream.range(first, first + count).mapToObj(number -> prefix + number).toList();
	}

	/** Whether an element of the network has this id. */
	public static boolean isTaken(Network network, String id) {
		return elements(network).anyMatch(element -> id.equals(element.getId()));
	}

	private static Stream<Element> elements(Network network) {
		return Stream.of(network.getGroups(), network.getNodes(), network.getNotes()).flatMap(List::stream);
	}

	/** The number behind the prefix; 0 where something else stands there. Longer numbers than an int holds cannot clash. */
	private static int number(String id, String prefix) {
		if (id == null || !id.startsWith(prefix)) {
			return 0;
		}
		String digits = id.substring(prefix.length());
		return !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
				? Integer.parseInt(digits) : 0;
	}
}
