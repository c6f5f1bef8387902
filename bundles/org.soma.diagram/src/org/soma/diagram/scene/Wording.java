package org.soma.diagram.scene;

import java.util.Locale;
import java.util.Optional;

import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;

/** What a drawing says in words. */
public final class Wording {

	private static final int MILLION = 1_000_000;

	private Wording() {
	}

	static String title(Link link) {
		String frozen = Networks.isFrozen(link) ? ", frozen" : "";
		return Networks.label(link) + switch (link) {
		case Synapse synapse -> ": " + signed(synapse.getWeight()) + frozen;
		case Projection projection -> ": " + count(Networks.connections(projection), "connection") + frozen;
		default -> frozen;
		};
	}

	static String title(Neuron neuron) {
		return Networks.label(neuron) + ": " + kind(neuron)
				+ (Networks.hasBias(neuron) ? ", bias " + signed(neuron.getBias()) + (neuron.isBiasFrozen() ? ", frozen" : "") : "");
	}

	static String title(Layer layer) {
		return Networks.label(layer) + ": " + kind(layer) + ", " + layer.getShape() + ", " + parameters(layer);
	}

	/** What a layer does: its activation, or its type where it has none. */
	public static String caption(Layer layer) {
		return activation(layer).orElseGet(() -> kind(layer));
	}

	/** The type, and the activation where there is one. */
	static String kind(Node node) {
		String type = Catalog.get().type(node.getType()).map(Descriptor::name).orElse(String.valueOf(node.getType()));
		return activation(node).map(activation -> type + ", " + activation).orElse(type);
	}

	static Optional<String> activation(Node node) {
		Catalog catalog = Catalog.get();
		return catalog.activationId(node).map(id -> catalog.activations().find(id).map(Descriptor::name).orElse(id));
	}

	/** How many values a layer learns, with those of the links that lead into it. */
	public static String parameters(Layer layer) {
		long own = layer.getParameters().stream().filter(parameter -> parameter.getValues() != null)
				.mapToLong(parameter -> parameter.getValues().shape().size()).sum();
		long incoming = layer.getIncoming().stream().filter(Projection.class::isInstance).map(Projection.class::cast)
				.mapToLong(Networks::connections).sum();
		return count(own + incoming, "parameter");
	}

	/** How many weights a connection of layers has, from which to which, and how many are locked: a line for each. */
	public static String weights(Projection projection, WeightSource source) {
		float[] weights = source.of(projection);
		if (projection.getWeights() == null || weights.length == 0) {
			return "no weights yet";
		}
		Shape shape = projection.getWeights().shape();
		long connected = Networks.connections(projection);
		long locked = Networks.frozenConnections(projection);
		StringBuilder text = new StringBuilder(shape.dimension(0) + " \u00d7 " + shape.dimension(1));
		text.append(connected == shape.size() ? ", " + count(connected, "weight")
				: String.format(Locale.ROOT, ", %,d of %,d connected", connected, shape.size()));
		float least = Float.POSITIVE_INFINITY;
		float most = Float.NEGATIVE_INFINITY;
		for (int i = 0; i < weights.length; i++) {
			if (projection.getConnected() == null || projection.getConnected().get(i)) {
				least = Math.min(least, weights[i]);
				most = Math.max(most, weights[i]);
			}
		}
		if (connected > 0) {
			text.append("\nfrom ").append(signed(least)).append(" to ").append(signed(most));
			text.append('\n').append(locked == 0 ? "none" : locked == connected ? "all" : String.format(Locale.ROOT, "%,d", locked)).append(" locked");
		}
		return text.toString();
	}

	/** How many nodes a collapsed group stands for. */
	public static String members(Group group) {
		return count(group.getMembers().size(), "node");
	}

	/** How many connections are shown. */
	static String shown(int shown, int all) {
		return shown == all ? String.format(Locale.ROOT, "all %,d shown", all) : String.format(Locale.ROOT, "%,d of %,d shown", shown, all);
	}

	private static String count(long count, String what) {
		String number = count < MILLION ? String.format(Locale.ROOT, "%,d", count) : String.format(Locale.ROOT, "%.1f M", (double) count / MILLION);
		return number + " " + what + (count == 1 ? "" : "s");
	}

	private static String signed(float value) {
		return String.format(Locale.ROOT, "%+.4f", value);
	}
}
