package org.soma.diagram.ui.policies;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.catalog.validation.Wiring;
import org.soma.model.Node;
import org.soma.model.edit.commands.Connecting;
import org.soma.model.edit.commands.ConnectionPattern;
import org.soma.model.edit.commands.LinkRule;
import org.soma.model.edit.commands.ManyLinks;
import org.soma.model.edit.commands.StartValues;

/** What the drawing knows of connections from the catalog: which types allow them, and what weights they begin with. */
public final class NewConnections {

	private static final String USUAL = "glorot-uniform";

	/** What the types of the ends allow. */
	public static final LinkRule RULE = Wiring::problemOfTypes;

	private NewConnections() {
	}

	public static ManyLinks allToAll(EditingDomain domain, Collection<? extends Node> sources, Collection<? extends Node> targets) {
		return connect(domain, ConnectionPattern.allToAll(), sources, targets);
	}

	public static ManyLinks connect(EditingDomain domain, ConnectionPattern pattern, Collection<? extends Node> sources,
			Collection<? extends Node> targets) {
		return Connecting.connect(domain, pattern, sources, targets, 0, RULE, startWeights());
	}

	/** Random weights as a new network has them, different each time. */
	public static StartValues startWeights() {
		Initializer initializer = Catalog.get().initializers().get(USUAL).create(Map.of());
		RandomSource random = RandomSource.of(System.nanoTime());
		float[] one = new float[1];
		return (fanIn, fanOut) -> {
			initializer.fill(one, 0, 1, fanIn, fanOut, random);
			return one[0];
		};
	}
}
