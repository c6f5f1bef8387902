package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

import org.soma.model.Node;

/** Which of many sources are to be connected to which of many targets. */
@FunctionalInterface
public interface ConnectionPattern {

	/** Names the pairs, source and target, in the order in which they are to be connected. */
	void pairs(List<? extends Node> sources, List<? extends Node> targets, BiConsumer<Node, Node> connect);

	static ConnectionPattern allToAll() {
		return (sources, targets, connect) -> sources.forEach(source -> targets.forEach(target -> connect.accept(source, target)));
	}

	/** The first to the first, the second to the second; there must be as many of the one as of the other. */
	static ConnectionPattern oneToOne() {
		return (sources, targets, connect) -> {
			refuse(sources.size() != targets.size(), sources.size() + " sources and " + targets.size()
					+ " targets cannot be connected one to one; select as many of the one as of the other");
			for (int i = 0; i < sources.size(); i++) {
				connect.accept(sources.get(i), targets.get(i));
			}
		};
	}

	/** Each pair with this chance, from 0 to 1; the same seed picks the same pairs again. */
	static ConnectionPattern random(double density, long seed) {
		refuse(!(density >= 0 && density <= 1), "the density is " + density + "; set a share from 0 to 1");
		return (sources, targets, connect) -> {
			SplittableRandom random = new SplittableRandom(seed);
			allToAll().pairs(sources, targets, (source, target) -> {
				if (random.nextDouble() < density) {
					connect.accept(source, target);
				}
			});
		};
	}

	/** The pairs whose places are no further apart than this. */
	static ConnectionPattern within(double distance) {
		refuse(!(distance >= 0), "the distance is " + distance + "; set 0 or more");
		return (sources, targets, connect) -> allToAll().pairs(sources, targets, (source, target) -> {
			if (Math.hypot(source.getX() - target.getX(), source.getY() - target.getY()) <= distance) {
				connect.accept(source, target);
			}
		});
	}
}
