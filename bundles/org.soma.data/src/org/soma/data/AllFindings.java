package org.soma.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong without ever giving up: counts everything, and keeps the first of each kind, so many and no more. For one thread. */
final class AllFindings extends Findings {

	/** How many of a kind are kept. */
	private static final int MOST_OF_A_KIND = 200;
	/** How many of all kinds are kept, but for the first of each: a table may have thousands of columns. */
	private static final int MOST_OF_ALL = 20_000;

	private final Map<FileCheck.Kind, Long> counts = new LinkedHashMap<>();
	private final List<Finding> kept = new ArrayList<>();

	@Override
	public void add(Finding finding) {
		long count = counts.merge(FileCheck.Kind.of(finding), 1L, Long::sum);
		if (count == 1 || !isFull(count - 1)) {
			kept.add(finding);
		}
	}

	@Override
	public boolean isCounted(Fault fault, String column) {
		FileCheck.Kind kind = new FileCheck.Kind(fault, column);
		long count = counts.getOrDefault(kind, 0L);
		if (count == 0 || !isFull(count)) {
			return false;
		}
		counts.put(kind, count + 1);
		return true;
	}

	private boolean isFull(long count) {
		return count >= MOST_OF_A_KIND || kept.size() >= MOST_OF_ALL;
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
