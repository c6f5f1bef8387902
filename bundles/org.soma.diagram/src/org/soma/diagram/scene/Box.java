package org.soma.diagram.scene;

/** A rectangle. */
public record Box(double x, double y, double width, double height) {

	public static final Box EMPTY = new Box(0, 0, 0, 0);

	public static Box around(double centreX, double centreY, double width, double height) {
		return new Box(centreX - width / 2, centreY - height / 2, width, height);
	}

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centreX() {
		return x + width / 2;
	}

	public double centreY() {
		return y + height / 2;
	}

	public boolean isEmpty() {
		return width <= 0 || height <= 0;
	}

	/** The smallest one that holds both; an empty one adds nothing. */
	public Box union(Box other) {
		if (isEmpty()) {
			return other;
		}
		if (other.isEmpty()) {
			return this;
		}
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	public Box grown(double by) {
		return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
	}

	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}
}
