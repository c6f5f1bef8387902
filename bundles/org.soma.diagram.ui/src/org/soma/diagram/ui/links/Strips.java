package org.soma.diagram.ui.links;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/** Divides the picture of a ground into strips, from the left to the right, that take about as long to paint as each other. */
final class Strips {

	private static final int MOST = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
	/** Where a strip may end, so that it seldom changes with the values. */
	private static final int PARTS = 32;
	/** As many connections tell where they are dense. */
	private static final int SAMPLES = 2000;
	/** How long an empty pixel takes, where one with a line takes 1. */
	private static final double EMPTY = 0.1;

	private final Ground ground;
	private final Rectangle area;
	/** In each part. */
	private final double[] work = new double[PARTS];

	private Strips(Ground ground) {
		this.ground = ground;
		area = ground.changing();
	}

	static List<Rectangle> of(Ground ground) {
		if (ground.changing().isEmpty()) {
			return List.of(); // the network is out of sight
		}
		if (ground.gentle()) {
			return List.of(ground.changing()); // one thread paints it
		}
		Strips strips = new Strips(ground);
		strips.estimate(ground.links());
		return strips.cut();
	}

	private void estimate(LinkSet links) {
		int step = Math.max(1, links.size() / SAMPLES);
		for (int i = 0; i < links.size(); i += step) {
			links.trace(i, (x1, y1, x2, y2) -> line(x1 * ground.zoom() - area.x, y1 * ground.zoom() - area.y, (x2 - x1) * ground.zoom(),
					(y2 - y1) * ground.zoom(), step));
		}
		for (int i = 0; i < PARTS; i++) {
			work[i] += EMPTY * area.height * area.width / PARTS;
		}
	}

	private void line(double x, double y, double dx, double dy, int times) {
		int points = 1 + (int) (PARTS * Math.abs(dx) / area.width);
		double each = times * Math.max(Math.abs(dx), Math.abs(dy)) / points;
		for (int i = 0; i < points; i++) {
			double share = (i + 0.5) / points;
			double atX = x + share * dx;
			double atY = y + share * dy;
			if (atX >= 0 && atX < area.width && atY >= 0 && atY < area.height) {
				work[(int) (PARTS * atX / area.width)] += each;
			}
		}
	}

	private List<Rectangle> cut() {
		double all = 0;
		for (double part : work) {
			all += part;
		}
		List<Rectangle> strips = new ArrayList<>();
		double done = 0;
		int left = 0;
		for (int i = 0; i < PARTS; i++) {
			done += work[i];
			int right = area.width * (i + 1) / PARTS;
			boolean enough = i == PARTS - 1 || done + work[i + 1] / 2 > all * (strips.size() + 1) / MOST;
			if (enough && right > left && (strips.size() < MOST - 1 || i == PARTS - 1)) {
				strips.add(new Rectangle(area.x + left, area.y, right - left, area.height));
				left = right;
			}
		}
		return strips;
	}
}
