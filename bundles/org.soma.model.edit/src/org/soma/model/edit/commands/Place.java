package org.soma.model.edit.commands;

import org.soma.model.Node;

/** Where an element is to stand in the drawing. */
public record Place(double x, double y) {

	/** Puts a node here that is not in a network yet. */
	void give(Node node) {
		node.setX(x);
		node.setY(y);
	}
}
