package org.soma.diagram.scene;

/**
 * Three dots that stand for nodes left out.
 *
 * @param left how many are left out
 * @param upright whether the dots lie one above the other
 */
public record Ellipsis(double x, double y, int left, boolean upright) implements SceneItem {

	public static final double DOT = 5;
	public static final double STEP = 11;

	private static final double ROOM = 46;

	@Override
	public Box bounds() {
		return Box.around(x, y, ROOM, ROOM);
	}
}
