package org.soma.model.edit.commands;

/** Which line of several elements is to be one. */
public enum Alignment {

	LEFT(Axis.ACROSS, 0), CENTRE(Axis.ACROSS, 0.5), RIGHT(Axis.ACROSS, 1), TOP(Axis.DOWN, 0), MIDDLE(Axis.DOWN, 0.5), BOTTOM(Axis.DOWN, 1);

	private final Axis axis;
	private final double share;

	Alignment(Axis axis, double share) {
		this.axis = axis;
		this.share = share;
	}

	Axis axis() {
		return axis;
	}

	/** Where the line is in a rectangle. */
	double line(Bounds bounds) {
		return axis.start(bounds) + share * axis.size(bounds);
	}
}
