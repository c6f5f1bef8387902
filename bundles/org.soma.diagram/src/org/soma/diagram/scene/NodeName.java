package org.soma.diagram.scene;

/** How a name stands below its node. */
public final class NodeName {

	public static final double SIZE = 11;

	/** From the node's lower edge to the line that the letters stand on. */
	private static final double DROP = 18;
	private static final double BELOW = 5;
	private static final int LONGEST = 24;

	private NodeName() {
	}

	/** The height of the line that the letters stand on. */
	public static double baseline(double bottom) {
		return bottom + DROP;
	}

	public static Box bounds(String name, double x, double bottom) {
		double width = TextSize.width(name, SIZE);
		return name.isEmpty() ? Box.EMPTY : new Box(x - width / 2, bottom, width, DROP + BELOW);
	}

	/** What there is room for between two columns. */
	static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "\u2026";
	}
}
