package org.soma.diagram.ui.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.Tone;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;

/**
 * Where the connections of a network run and how strong each looks, in the coordinates of the model. Immutable, so that one
 * thread can paint it while another makes the next; the weakest come first and are painted over by the stronger.
 */
public final class LinkSet {

	private static final int STEPS = 20;

	public static final LinkSet NONE = new LinkSet(List.of(), 0, 0, new float[0], new float[0], new Tone[0], new boolean[0]);

	private final List<Link> links;
	private final int hidden;
	private final float threshold;
	/** x1, y1, x2, y2 of each. */
	private final float[] ends;
	private final float[] strengths;
	private final Tone[] tones;
	private final boolean[] frozen;

	private LinkSet(List<Link> links, int hidden, float threshold, float[] ends, float[] strengths, Tone[] tones, boolean[] frozen) {
		this.links = links;
		this.hidden = hidden;
		this.threshold = threshold;
		this.ends = ends;
		this.strengths = strengths;
		this.tones = tones;
		this.frozen = frozen;
	}

	/**
	 * @param spots where nodes are shown now, which may differ from the model while they are dragged
	 * @param threshold connections whose strength, from 0 to 1, is below it are left out
	 */
	public static LinkSet of(Network network, Spots spots, float threshold) {
		LinkStyle style = LinkStyle.of(network);
		List<Link> all = network.getLinks();
		int count = all.size();
		float[] strengths = new float[count];
		long[] order = new long[count];
		int shown = 0;
		int hidden = 0;
		for (int i = 0; i < count; i++) {
			Link link = all.get(i);
			strengths[i] = (float) style.strength(link);
			if (link.getSource() == null || link.getTarget() == null) {
				continue;
			}
			if (strengths[i] < threshold) {
				hidden++;
			} else {
				// Strengths are not negative, so their bits sort as they do.
				order[shown++] = (long) Float.floatToIntBits(strengths[i]) << 32 | i;
			}
		}
		Arrays.sort(order, 0, shown);
		List<Link> links = new ArrayList<>(shown);
		float[] ends = new float[4 * shown];
		float[] sorted = new float[shown];
		Tone[] tones = new Tone[shown];
		boolean[] frozen = new boolean[shown];
		for (int k = 0; k < shown; k++) {
			int i = (int) order[k];
			Link link = all.get(i);
			links.add(link);
			sorted[k] = strengths[i];
			tones[k] = LinkStyle.tone(link);
			frozen[k] = Networks.isFrozen(link);
			Spot from = spots.of(link.getSource());
			Spot to = spots.of(link.getTarget());
			ends[4 * k] = (float) (from.x() + from.reach());
			ends[4 * k + 1] = (float) from.y();
			ends[4 * k + 2] = (float) (to.x() - to.reach());
			ends[4 * k + 3] = (float) to.y();
		}
		return new LinkSet(links, hidden, threshold, ends, sorted, tones, frozen);
	}

	public int size() {
		return links.size();
	}

	/** How many are left out because they are weak. */
	public int hidden() {
		return hidden;
	}

	public float threshold() {
		return threshold;
	}

	public Link link(int index) {
		return links.get(index);
	}

	float strength(int index) {
		return strengths[index];
	}

	Tone tone(int index) {
		return tones[index];
	}

	boolean isFrozen(int index) {
		return frozen[index];
	}

	/** Takes the pieces of a line. */
	@FunctionalInterface
	public interface Pen {

		void line(double x1, double y1, double x2, double y2);
	}

	/** Whether connections are drawn as curves, for which there is time while they are few. */
	public boolean areCurves() {
		return links.size() <= LinkRoute.MOST_CURVES;
	}

	/** Draws a connection. */
	void trace(int index, Pen pen) {
		trace(ends[4 * index], ends[4 * index + 1], ends[4 * index + 2], ends[4 * index + 3], areCurves(), pen);
	}

	/** Draws a connection from the right edge of its source to the left edge of its target. */
	public static void trace(Spot source, Spot target, boolean curved, Pen pen) {
		trace(source.x() + source.reach(), source.y(), target.x() - target.reach(), target.y(), curved, pen);
	}

	private static void trace(double x1, double y1, double x2, double y2, boolean curved, Pen pen) {
		if (!curved && x2 >= x1) {
			pen.line(x1, y1, x2, y2);
			return;
		}
		LinkRoute route = LinkRoute.curved(x1, y1, x2, y2);
		double fromX = x1;
		double fromY = y1;
		for (int i = 1; i <= STEPS; i++) {
			double x = route.x((double) i / STEPS);
			double y = route.y((double) i / STEPS);
			pen.line(fromX, fromY, x, y);
			fromX = x;
			fromY = y;
		}
	}

	/**
	 * The connection nearest to a point, the strongest of equals; -1 where none is within reach.
	 */
	public int at(double x, double y, double reach) {
		Nearest nearest = new Nearest(x, y, reach);
		for (int i = links.size() - 1; i >= 0; i--) {
			nearest.index = i;
			trace(i, nearest);
		}
		return nearest.found;
	}

	private static final class Nearest implements Pen {

		private final double x;
		private final double y;
		private double best;
		private int index;
		private int found = -1;

		Nearest(double x, double y, double reach) {
			this.x = x;
			this.y = y;
			best = reach * reach;
		}

		@Override
		public void line(double x1, double y1, double x2, double y2) {
			double dx = x2 - x1;
			double dy = y2 - y1;
			double length = dx * dx + dy * dy;
			double t = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
			double ox = x1 + t * dx - x;
			double oy = y1 + t * dy - y;
			double distance = ox * ox + oy * oy;
			if (distance < best) {
				best = distance;
				found = index;
			}
		}
	}

	/** The connections that a straight cut goes through. */
	public List<Link> crossing(double x1, double y1, double x2, double y2) {
		List<Link> cut = new ArrayList<>();
		boolean[] hit = new boolean[1];
		for (int i = 0; i < links.size(); i++) {
			hit[0] = false;
			trace(i, (a, b, c, d) -> hit[0] |= crosses(x1, y1, x2, y2, a, b, c, d));
			if (hit[0]) {
				cut.add(links.get(i));
			}
		}
		return cut;
	}

	private static boolean crosses(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
		return side(ax, ay, bx, by, cx, cy) != side(ax, ay, bx, by, dx, dy) && side(cx, cy, dx, dy, ax, ay) != side(cx, cy, dx, dy, bx, by);
	}

	private static boolean side(double ax, double ay, double bx, double by, double px, double py) {
		return (bx - ax) * (py - ay) - (by - ay) * (px - ax) > 0;
	}
}
