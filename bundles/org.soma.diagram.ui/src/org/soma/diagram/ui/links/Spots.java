package org.soma.diagram.ui.links;

import org.soma.model.Node;

/** Tells where nodes are shown: at their own place, in the group that is collapsed over them, or where they are dragged. */
@FunctionalInterface
public interface Spots {

	Spot of(Node node);
}
