package org.soma.diagram.look;

import java.util.Arrays;

import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/**
 * How strong a connection looks among the others of its network: its size against the 95th percentile, so that a few
 * outliers do not make all others vanish.
 */
public final class LinkStyle {

	/** How long the dashes of a negative connection are. */
	public static final int DASH = 7;
	/** How far they lie apart. */
	public static final int DASH_GAP = 3;

	/** Up to this many connections have all their width. */
	private static final double ROOMY = 300;
	/** More than this take no more width from each other, for they cross too often to be told apart anyway. */
	private static final double CROWD = 50_000;
	private static final double PERCENTILE = 0.95;
	private static final double THINNEST = 0.5;
	private static final double THICKEST = 6;
	private static final double FAINTEST = 0.28;
	private static final double STRONGEST = 0.9;

	private final double reference;

	private LinkStyle(double reference) {
		this.reference = reference;
	}

	public static LinkStyle of(Network network) {
		return of(network.getLinks().stream().mapToDouble(LinkStyle::size).toArray());
	}

	/** For connections of these sizes. */
	public static LinkStyle of(double[] sizes) {
		return new LinkStyle(strong(sizes));
	}

	/** The size from which on a value is among the strongest of all. */
	public static double strong(double[] sizes) {
		if (sizes.length == 0) {
			return 0;
		}
		double usual = Ranking.smallest(sizes.clone(), (int) Math.floor(PERCENTILE * (sizes.length - 1)));
		return usual > 0 ? usual : Arrays.stream(sizes).max().getAsDouble();
	}

	/** A number between 0, no weight at all, and 1, among the strongest. */
	public double strength(Link link) {
		return strength(size(link));
	}

	/** The same for a connection of this size. */
	public double strength(double size) {
		return reference > 0 ? Math.min(1, size / reference) : 0;
	}

	public static double width(double strength) {
		return THINNEST + (THICKEST - THINNEST) * strength;
	}

	/** The width among so many others: many leave each other less room. */
	public static double width(double strength, int count) {
		return width(strength) * room(count);
	}

	public static double opacity(double strength) {
		return FAINTEST + (STRONGEST - FAINTEST) * strength;
	}

	/** The opacity among so many others. */
	public static double opacity(double strength, int count) {
		return opacity(strength) * Math.sqrt(Math.sqrt(room(count)));
	}

	/** The share of its width that each of so many connections has. */
	private static double room(int count) {
		return Math.sqrt(ROOMY / Math.clamp(count, ROOMY, CROWD));
	}

	/** A negative connection is dashed. */
	public static boolean isNegative(Link link) {
		return link instanceof Synapse synapse && synapse.getWeight() < 0;
	}

	/** The colour of the sign; a projection has weights of both. */
	public static Tone tone(Link link) {
		return link instanceof Synapse synapse ? tone(synapse.getWeight()) : Tone.NEUTRAL;
	}

	public static Tone tone(float weight) {
		return weight < 0 ? Tone.NEGATIVE : Tone.POSITIVE;
	}

	/** How large a weight is without its sign. A projection stands for its root mean square weight. */
	public static double size(Link link) {
		return switch (link) {
		case Synapse synapse -> size(synapse.getWeight());
		case Projection projection when projection.getWeights() != null -> size(projection.getWeights().toArray());
		default -> 0;
		};
	}

	/** The same for a weight that does not stand in the model. */
	public static double size(float weight) {
		return Float.isFinite(weight) ? Math.abs(weight) : 0;
	}

	/** The same for the weights of a projection. */
	public static double size(float[] weights) {
		double sum = 0;
		for (float weight : weights) {
			sum += (double) weight * weight;
		}
		double size = Math.sqrt(sum / weights.length);
		return Double.isFinite(size) ? size : 0;
	}
}
