package org.soma.diagram.ui.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/**
 * Where the connections of a network run and how strong each looks, and where its neurons are, in the coordinates of the
 * model. Immutable, so that one thread can paint it while another makes the next; the weakest come first and are painted
 * over by the stronger.
 */
public final class LinkSet {

	private static final int STEPS = 20;
	private static final int SHADES = 255;
	/** Stands for the line of those that are not seen. */
	private static final Object WITHIN = new Object();
	private static final int DOT = 2;

	public static final LinkSet NONE = new LinkSet(Wires.NONE, 0, 0, new int[0], new float[0], new Tone[0], List.of(), Moving.NOTHING);

	private final Wires wires;
	private final float threshold;
	/** How many are weaker than that. */
	private final int weak;
	/** The numbers of those that are shown, the weakest first. */
	private final int[] order;
	/** By the number of the wire, as are the tones. */
	private final float[] strengths;
	private final Tone[] tones;
	private final List<Disc> discs;
	private final Moving moving;

	/**
	 * A neuron as it is seen from far away.
	 *
	 * @param colour as the catalog has it, or null
	 * @param activity what it gives; NaN where nothing runs
	 */
	record Disc(double x, double y, String colour, float activity, boolean moves) {
	}

	/**
	 * What moves while all else stands still. For the same object all else is the same, so that its picture can be kept.
	 */
	public static final class Moving {

		/** All stands still. */
		public static final Moving NOTHING = new Moving(Set.of());

		private final Set<Node> nodes;

		public Moving(Set<Node> nodes) {
			this.nodes = nodes;
		}

		private boolean has(Node node) {
			return nodes.contains(node);
		}

		boolean isNothing() {
			return nodes.isEmpty();
		}
	}

	private LinkSet(Wires wires, float threshold, int weak, int[] order, float[] strengths, Tone[] tones, List<Disc> discs, Moving moving) {
		this.wires = wires;
		this.threshold = threshold;
		this.weak = weak;
		this.order = order;
		this.strengths = strengths;
		this.tones = tones;
		this.discs = discs;
		this.moving = moving;
	}

	/**
	 * @param spots where nodes are shown now, which may differ from the model while they are dragged
	 * @param threshold connections whose strength, from 0 to 1, is below it are left out
	 */
	public static LinkSet of(Network network, Spots spots, float threshold, NetworkState state, Moving moving) {
		return of(Wires.of(network, spots), threshold, state, moving);
	}

	/** The same connections with other values, for which less is to be done. */
	public LinkSet with(NetworkState state, Moving nowMoving) {
		return of(wires, threshold, state, nowMoving);
	}

	/** The neurons alone. */
	LinkSet withoutLines() {
		return new LinkSet(wires, threshold, weak, new int[0], strengths, tones, discs, moving);
	}

	private static LinkSet of(Wires wires, float threshold, NetworkState state, Moving moving) {
		int count = wires.links().size();
		double[] sizes = new double[count];
		Tone[] tones = new Tone[count];
		float[] weights = state.weights(wires.links());
		for (int i = 0; i < count; i++) {
			Link link = wires.links().get(i);
			if (link instanceof Synapse) {
				sizes[i] = LinkStyle.size(weights[i]);
				tones[i] = LinkStyle.tone(weights[i]);
			} else {
				sizes[i] = link instanceof Projection projection ? LinkStyle.size(state.of(projection)) : 0;
				tones[i] = LinkStyle.tone(link);
			}
		}
		LinkStyle style = LinkStyle.of(sizes);
		float[] strengths = new float[count];
		for (int i = 0; i < count; i++) {
			strengths[i] = (float) style.strength(sizes[i]);
		}
		int[] order = sort(strengths, threshold);
		int weak = count - order.length;
		if (wires.collapsed()) {
			order = withoutCollapsed(wires.links(), order);
		}
		return new LinkSet(wires, threshold, weak, order, strengths, tones, discs(wires, state, moving), moving);
	}

	/**
	 * Puts the numbers of those that are shown into an order that is as good as sorted: it takes no eye to tell strengths
	 * that are this near from each other.
	 */
	private static int[] sort(float[] strengths, float threshold) {
		int[] starts = new int[SHADES + 2];
		for (float strength : strengths) {
			if (strength >= threshold) {
				starts[(int) (strength * SHADES) + 1]++;
			}
		}
		for (int shade = 0; shade <= SHADES; shade++) {
			starts[shade + 1] += starts[shade];
		}
		int[] order = new int[starts[SHADES + 1]];
		for (int i = 0; i < strengths.length; i++) {
			if (strengths[i] >= threshold) {
				order[starts[(int) (strengths[i] * SHADES)]++] = i;
			}
		}
		return order;
	}

	/** Links within a collapsed group are not seen; of those that would lie on each other the strongest, which is the last, is. */
	private static int[] withoutCollapsed(List<Link> links, int[] order) {
		LinkedHashMap<Object, Integer> strongest = new LinkedHashMap<>();
		for (int number : order) {
			Object line = line(links.get(number));
			if (line != WITHIN) {
				strongest.putLast(line, number);
			}
		}
		return strongest.values().stream().mapToInt(Integer::intValue).toArray();
	}

	/** What is the same for all links that are drawn as one line: a link's own, or what collapsed groups leave to be seen of its ends. */
	private static Object line(Link link) {
		EObject source = shownAs(link.getSource());
		EObject target = shownAs(link.getTarget());
		if (source == link.getSource() && target == link.getTarget()) {
			return link;
		}
		return source == target ? WITHIN : List.of(source, target);
	}

	/** The group that is collapsed over a node, or the node. */
	public static EObject shownAs(Node node) {
		return node.getGroup() != null && node.getGroup().isCollapsed() ? node.getGroup() : node;
	}

	private static List<Disc> discs(Wires wires, NetworkState state, Moving moving) {
		List<Disc> discs = new ArrayList<>(wires.neurons().size());
		for (int i = 0; i < wires.neurons().size(); i++) {
			Neuron neuron = wires.neurons().get(i);
			discs.add(new Disc(wires.places()[2 * i], wires.places()[2 * i + 1], wires.colours()[i], state.activity(neuron), moving.has(neuron)));
		}
		return discs;
	}

	/** Within which they run. */
	Rectangle bounds() {
		return wires.bounds();
	}

	/** Whether all lines of it run where those of another do and as many are left out, whatever they look like. */
	boolean runsLike(LinkSet other) {
		return wires == other.wires && weak == other.weak;
	}

	/** What moves in it. */
	Moving moving() {
		return moving;
	}

	/** Whether a connection moves with one of its ends. */
	boolean moves(int index) {
		return moving.has(link(index).getSource()) || moving.has(link(index).getTarget());
	}

	List<Disc> discs() {
		return discs;
	}

	public int size() {
		return order.length;
	}

	/** How many there are, shown or not. */
	public int all() {
		return wires.links().size();
	}

	/** How many are left out because they are weak. */
	public int weak() {
		return weak;
	}

	/** How many are left out because they are within a collapsed group, or where another line leads from or to it already. */
	public int folded() {
		return all() - weak - size();
	}

	/** All that the line of a connection stands for, which is more than one at a collapsed group. */
	public List<Link> behind(Link shown) {
		Object line = line(shown);
		if (line == shown) {
			return List.of(shown);
		}
		return IntStream.range(0, all()).filter(i -> strengths[i] >= threshold).mapToObj(wires.links()::get).filter(link -> line.equals(line(link)))
				.toList();
	}

	public float threshold() {
		return threshold;
	}

	public Link link(int index) {
		return wires.links().get(order[index]);
	}

	/** By which it is known as long as all run where they do, whatever their order. */
	int number(int index) {
		return order[index];
	}

	float strength(int index) {
		return strengths[order[index]];
	}

	Tone tone(int index) {
		return tones[order[index]];
	}

	/** How long its dashes are: a frozen connection is a row of dots, a negative one of dashes; 0 for a solid line. */
	int dash(int index) {
		return wires.frozen()[order[index]] ? DOT : tone(index) == Tone.NEGATIVE ? LinkStyle.DASH : 0;
	}

	/** Takes the pieces of a line. */
	@FunctionalInterface
	public interface Pen {

		void line(double x1, double y1, double x2, double y2);
	}

	/** Whether connections are drawn as curves, for which there is time while they are few. */
	public boolean areCurves() {
		return size() <= LinkRoute.MOST_CURVES;
	}

	/** Where a connection runs. */
	LinkRoute route(int index) {
		float[] ends = wires.ends();
		int at = 4 * order[index];
		return route(ends[at], ends[at + 1], ends[at + 2], ends[at + 3]);
	}

	/** Where a connection runs from what is shown at one place to what is at another. */
	public LinkRoute route(Spot source, Spot target) {
		return route(source.x() + source.reach(), source.y(), target.x() - target.reach(), target.y());
	}

	private LinkRoute route(double x1, double y1, double x2, double y2) {
		return areCurves() || x2 < x1 ? LinkRoute.curved(x1, y1, x2, y2) : LinkRoute.straight(x1, y1, x2, y2);
	}

	/** Draws a connection. */
	void trace(int index, Pen pen) {
		float[] ends = wires.ends();
		int at = 4 * order[index];
		trace(ends[at], ends[at + 1], ends[at + 2], ends[at + 3], areCurves(), pen);
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
		for (int i = size() - 1; i >= 0; i--) {
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

	/** The connections that a straight cut goes through, with all that their lines stand for. */
	public List<Link> crossing(double x1, double y1, double x2, double y2) {
		List<Link> cut = new ArrayList<>();
		boolean[] hit = new boolean[1];
		for (int i = 0; i < size(); i++) {
			hit[0] = false;
			trace(i, (a, b, c, d) -> hit[0] |= crosses(x1, y1, x2, y2, a, b, c, d));
			if (hit[0]) {
				cut.addAll(behind(link(i)));
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
