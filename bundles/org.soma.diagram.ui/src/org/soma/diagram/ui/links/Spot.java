package org.soma.diagram.ui.links;

/**
 * Where a node is shown.
 *
 * @param x of its centre
 * @param y of its centre
 * @param reach how far it reaches to the left and to the right of it
 */
public record Spot(double x, double y, double reach) {
}
