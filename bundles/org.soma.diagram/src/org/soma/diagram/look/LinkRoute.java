package org.soma.diagram.look;

/**
 * Where a connection runs, from the right edge of one node to the left edge of another: a cubic curve with two control
 * points, or a straight line, whose control points are its ends.
 */
public record LinkRoute(double startX, double startY, double control1X, double control1Y, double control2X, double control2Y, double endX,
		double endY) {

	/** Up to this many connections curves can be told apart; more are straight. */
	public static final int MOST_CURVES = 600;

	private static final double LEAST_BEND = 24;
	/** Connections steeper than this are straighter, for curves would all run into one rope halfway. */
	private static final double STEEP = 2;
	/** How far a connection that leads back swings out sideways and above the nodes it joins. */
	private static final double LOOP = 48;
	private static final double LOOP_RISE = 0.2;

	public static LinkRoute straight(double startX, double startY, double endX, double endY) {
		return new LinkRoute(startX, startY, startX, startY, endX, endY, endX, endY);
	}

	public static LinkRoute curved(double startX, double startY, double endX, double endY) {
		double distance = endX - startX;
		if (distance < 0) {
			double top = Math.min(startY, endY) - LOOP + LOOP_RISE * distance;
			return new LinkRoute(startX, startY, startX + LOOP, top, endX - LOOP, top, endX, endY);
		}
		double bend = Math.max(LEAST_BEND, distance / 2 * Math.min(1, STEEP * distance / Math.abs(endY - startY)));
		return new LinkRoute(startX, startY, startX + bend, startY, endX - bend, endY, endX, endY);
	}

	public boolean isStraight() {
		return control1X == startX && control1Y == startY && control2X == endX && control2Y == endY;
	}

	/** @param share how much of the way lies behind, from 0 to 1 */
	public double x(double share) {
		return along(share, startX, control1X, control2X, endX);
	}

	public double y(double share) {
		return along(share, startY, control1Y, control2Y, endY);
	}

	private static double along(double share, double start, double control1, double control2, double end) {
		double left = 1 - share;
		return left * left * left * start + 3 * left * share * (left * control1 + share * control2) + share * share * share * end;
	}
}
