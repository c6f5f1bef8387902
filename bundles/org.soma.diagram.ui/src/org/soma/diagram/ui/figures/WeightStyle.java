package org.soma.diagram.ui.figures;

import java.util.Arrays;

import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/**
 * How strong a connection looks among the others of its network: its size against the 95th percentile, so that a few
 * outliers do not make all others vanish.
 */
public final class WeightStyle {

	private static final double PERCENTILE = 0.95;
	private static final double THINNEST = 0.5;
	private static final double THICKEST = 6;
	private static final double FAINTEST = 0.28;
	private static final double STRONGEST = 0.9;

	private final double reference;

	private WeightStyle(double reference) {
		this.reference = reference;
	}

	public static WeightStyle of(Network network) {
		double[] sizes = network.getLinks().stream().mapToDouble(WeightStyle::size).sorted().toArray();
		double reference = sizes.length == 0 ? 0 : sizes[(int) Math.floor(PERCENTILE * (sizes.length - 1))];
		return new WeightStyle(reference > 0 ? reference : Arrays.stream(sizes).max().orElse(0));
	}

	/** A number between 0, no weight at all, and 1, among the strongest. */
	public double strength(Link link) {
		return reference > 0 ? Math.min(1, size(link) / reference) : 0;
	}

	public static float width(double strength) {
		return (float) (THINNEST + (THICKEST - THINNEST) * strength);
	}

	public static int alpha(double strength) {
		return (int) Math.round(255 * (FAINTEST + (STRONGEST - FAINTEST) * strength));
	}

	public static boolean isNegative(Link link) {
		return link instanceof Synapse synapse && synapse.getWeight() < 0;
	}

	/** A projection stands for its root mean square weight. */
	private static double size(Link link) {
		return switch (link) {
		case Synapse synapse -> Float.isFinite(synapse.getWeight()) ? Math.abs(synapse.getWeight()) : 0;
		case Projection projection when projection.getWeights() != null -> {
			float[] weights = projection.getWeights().toArray();
			double sum = 0;
			for (float weight : weights) {
				sum += weight * weight;
			}
			yield Math.sqrt(sum / weights.length);
		}
		default -> 0;
		};
	}
}
