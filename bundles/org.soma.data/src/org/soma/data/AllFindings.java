package org.soma.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong without ever giving up: counts everything, and keeps the first of each kind. For one thread. */
final class AllFindings extends Findings {

	/** How many of a kind are kept. */
	private static final int MOST_OF_A_KIND = 200;

	private final Map<FileCheck.Kind, Long> counts = new LinkedHashMap<>();
	private final List<Finding> kept = new ArrayList<>();

	@Override
	public void add(Finding finding) {
		if (counts.merge(FileCheck.Kind.of(finding), 1L, Long::sum) <= MOST_OF_A_KIND) {
			kept.add(finding);
		}
	}

	@Override
	public void check() {
		// all are told at the end
	}

	Map<FileCheck.Kind, Long> counts() {
		return counts;
	}

	/** In the order in which they were found. */
	List<Finding> kept() {
		return kept;
	}
}
