package org.soma.model.edit.commands;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.soma.model.Element;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.edit.Ids;

/** Gives elements that come into a network ids and names that none there has. What is free stays. */
final class FreshNames {

	private static final String FALLBACK = "n";

	private final Network network;
	private final Set<String> ids = new HashSet<>();
	private final Set<String> names = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	FreshNames(Network network) {
		this.network = network;
		Stream.of(network.getGroups(), network.getNodes(), network.getNotes()).flatMap(List::stream).forEach(element -> {
			ids.add(element.getId());
			names.add(element.getName());
		});
	}

	void give(Element element) {
		element.setId(ids.contains(element.getId()) ? next(element.getId()) : element.getId());
		ids.add(element.getId());
		if (element.getName() != null) {
			element.setName(names.contains(element.getName()) ? nextName(element.getName()) : element.getName());
			names.add(element.getName());
		}
	}

	private String next(String taken) {
		String stem = taken.replaceAll("[0-9]+$", "");
		String prefix = Networks.isId(stem) ? stem : FALLBACK;
		int number = numbers.computeIfAbsent(prefix, key -> Integer.parseInt(Ids.next(network, key).substring(key.length())));
		while (ids.contains(prefix + number)) {
			number++; // another of the new ones has it
		}
		numbers.put(prefix, number + 1);
		return prefix + number;
	}

	/** "gate" becomes "gate 2", and that "gate 3". */
	private String nextName(String taken) {
		String stem = taken.replaceAll(" [0-9]+$", "");
		int number = 2;
		while (names.contains(stem + " " + number)) {
			number++;
		}
		return stem + " " + number;
	}
}
