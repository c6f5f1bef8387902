package org.soma.data.drawing;

/** A line that is being drawn: with what, and how far it has come. */
final class Stroke {

	/** Is told of each pixel on the way. */
	@FunctionalInterface
	interface Touch {
		void at(int x, int y);
	}

	private final Tool tool;
	private int x;
	private int y;

	Stroke(Tool tool, int x, int y) {
		this.tool = tool;
		this.x = x;
		this.y = y;
	}

	Tool tool() {
		return tool;
	}

	/**
	 * Touches every pixel on the way but the one it stands on, for a pen that rests makes nothing lighter.
	 *
	 * @return whether it has moved
	 */
	boolean goTo(int toX, int toY, Touch touch) {
		int steps = Math.max(Math.abs(toX - x), Math.abs(toY - y));
		int fromX = x;
		int fromY = y;
		for (int i = 1; i <= steps; i++) {
			x = fromX + Math.round((toX - fromX) * (float) i / steps);
			y = fromY + Math.round((toY - fromY) * (float) i / steps);
			touch.at(x, y);
		}
		return steps > 0;
	}
}
