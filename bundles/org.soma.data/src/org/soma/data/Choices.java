package org.soma.data;

import java.util.HashMap;
import java.util.Map;

import org.soma.data.FileCheck.Kind;

/**
 * What somebody has chosen to do about findings: about all of a kind, and about single ones otherwise. Where nothing is
 * chosen, a finding stops. Immutable.
 */
public record Choices(Map<Kind, Remedy> kinds, Map<Single, Remedy> singles) {

	public static final Choices NONE = new Choices(Map.of(), Map.of());

	/**
	 * One finding of a kind.
	 *
	 * @param place as {@link Finding#place} has it
	 */
	public record Single(Kind kind, long place) {
	}

	public Choices {
		kinds = Map.copyOf(kinds);
		singles = Map.copyOf(singles);
	}

	/** The same for all of a kind. */
	public static Choices of(Map<Kind, Remedy> kinds) {
		return new Choices(kinds, Map.of());
	}

	public Remedy of(Finding finding) {
		Kind kind = Kind.of(finding);
		return singles.getOrDefault(new Single(kind, finding.place()), of(kind));
	}

	private Remedy of(Kind kind) {
		return kinds.getOrDefault(kind, Remedy.STOP);
	}

	/** Whether something can be done about a finding that is not done about all of its kind. */
	public static boolean isSingle(Finding finding) {
		return finding.fault().isOfRows() && finding.place() > 0;
	}

	/** Another choice for one finding; for all of its kind where it is not dealt with alone. */
	public Choices with(Finding finding, Remedy remedy) {
		Kind kind = Kind.of(finding);
		if (!isSingle(finding)) {
			return with(kind, remedy);
		}
		Map<Single, Remedy> others = new HashMap<>(singles);
		others.put(new Single(kind, finding.place()), remedy);
		return new Choices(kinds, others);
	}

	/** Another choice for all findings of a kind, whatever was chosen for single ones. */
	public Choices with(Kind kind, Remedy remedy) {
		Map<Kind, Remedy> others = new HashMap<>(kinds);
		others.put(kind, remedy);
		Map<Single, Remedy> left = new HashMap<>(singles);
		left.keySet().removeIf(single -> single.kind().equals(kind));
		return new Choices(others, left);
	}

	/** What is said of what was found in a file, and nothing else. */
	public Choices about(FileCheck check) {
		Map<Kind, Remedy> found = new HashMap<>();
		check.counts().keySet().forEach(kind -> found.put(kind, of(kind)));
		Map<Single, Remedy> single = new HashMap<>(singles);
		single.entrySet().removeIf(each -> each.getValue() == found.getOrDefault(each.getKey().kind(), each.getValue()));
		return new Choices(found, single);
	}

	/** How many of the findings still stop. */
	public long open(FileCheck check) {
		Choices own = about(check);
		long open = 0;
		for (Map.Entry<Kind, Long> each : check.counts().entrySet()) {
			long otherwise = own.singles.keySet().stream().filter(single -> single.kind().equals(each.getKey())).count();
			open += own.of(each.getKey()) == Remedy.STOP ? each.getValue() - otherwise : 0;
		}
		return open + own.singles.values().stream().filter(remedy -> remedy == Remedy.STOP).count();
	}
}
