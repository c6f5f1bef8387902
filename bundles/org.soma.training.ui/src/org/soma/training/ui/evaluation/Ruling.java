package org.soma.training.ui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.soma.engine.train.Snapshot;
import org.soma.training.judging.Judgement;
import org.soma.training.judging.Verdict;

/** A verdict as it is shown: with its rows where it was just made, where it is kept, and whether it still holds. */
final class Ruling {

	private final Verdict verdict;
	private final Judgement judgement;
	private final String kept;
	private boolean otherNetwork;
	private boolean otherData;

	private Ruling(Verdict verdict, Judgement judgement, String kept) {
		this.verdict = verdict;
		this.judgement = judgement;
		this.kept = kept;
	}

	/** @param kept where it was kept, in a few words; empty where it was not */
	static Ruling made(Judgement judgement, String kept) {
		return new Ruling(judgement.verdict(), judgement, kept);
	}

	/** One from before, whose rows were not kept. */
	static Ruling recalled(Verdict verdict, boolean otherData, String kept) {
		Ruling ruling = new Ruling(verdict, null, kept);
		ruling.otherData = otherData;
		return ruling;
	}

	Verdict verdict() {
		return verdict;
	}

	/** The rows behind it, where they are known. */
	Optional<Judgement> judgement() {
		return Optional.ofNullable(judgement);
	}

	boolean isOfNumbers() {
		return verdict.classes().isEmpty();
	}

	/** The outputs that can be plotted one by one; none where there are classes. */
	List<String> outputs() {
		return isOfNumbers() && judgement != null ? judgement.data().targetNames() : List.of();
	}

	/** Holds it against the network as it is now. Whether that changes what is said of it. */
	boolean compare(Snapshot network) {
		boolean other = verdict.isOfOtherNetwork(network.plan(), network.values());
		boolean news = other != otherNetwork;
		otherNetwork = other;
		return news;
	}

	/** Takes whether the rows are others now. */
	void setOtherData(boolean other) {
		otherData = other;
	}

	boolean isStale() {
		return otherNetwork || otherData;
	}

	/** All of it in a line. */
	String words() {
		StringBuilder words = new StringBuilder();
		if (isStale()) {
			String what = Stream.of(otherNetwork ? "network" : "", otherData ? "data" : "").filter(each -> !each.isEmpty())
					.collect(Collectors.joining(" and "));
			words.append("Stale: the ").append(what).append(otherNetwork && otherData ? " have" : " has").append(" changed since.  ");
		}
		words.append(String.format(Locale.ROOT, "%,d rows, loss %.4f", verdict.rows(), verdict.loss()));
		words.append(isOfNumbers() ? String.format(Locale.ROOT, ", mean absolute error %.4f, R\u00b2 %.4f", verdict.absoluteError(), verdict.determination())
				: String.format(Locale.ROOT, ", accuracy %.2f%%", 100 * verdict.accuracy()));
		return words.append(kept.isEmpty() ? "" : ", " + kept).toString();
	}
}
