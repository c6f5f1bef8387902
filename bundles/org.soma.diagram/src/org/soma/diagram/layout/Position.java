package org.soma.diagram.layout;

/** Where the centre of a node is to stand. */
public record Position(double x, double y) {
}
