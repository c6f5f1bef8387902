package org.soma.model.edit.commands;

import java.util.stream.Stream;

import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;

/** A link that is still loose, and the ends between which it is to run. */
record NewLink(Network network, Node source, Node target, Link link) {

	Stream<Change> changes() {
		return Stream.of(Insertion.atEnd(source.getOutgoing(), link), Insertion.atEnd(target.getIncoming(), link),
				Insertion.atEnd(network.getLinks(), link));
	}
}
