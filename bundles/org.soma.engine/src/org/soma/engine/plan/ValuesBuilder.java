package org.soma.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.soma.engine.EngineException;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Synapse;

/** Collects the connections, weights and biases of a network under the numbers of its units. */
final class ValuesBuilder {

	private static final String BIAS = "bias";

	private final Map<Node, Integer> firstUnits;
	private final int inputs;
	private final int[] starts;
	private final int[] sources;
	private final List<Values.Home> homes;
	private final float[] start;
	private final BitSet frozen = new BitSet();
	/** Where the next connection of each unit goes. */
	private final int[] next;

	/** A link between the first units of its ends. */
	private record Way(Link link, int source, int target) {
	}

	/** @param order the nodes by their first units */
	ValuesBuilder(List<Link> links, List<Node> order, Map<Node, Integer> firstUnits, int inputs, int units) throws EngineException {
		this.firstUnits = firstUnits;
		this.inputs = inputs;
		homes = new ArrayList<>(links.size() + order.size());
		List<Way> ways = new ArrayList<>(links.size());
		for (Link link : links) {
			ways.add(new Way(link, firstUnits.get(link.getSource()), firstUnits.get(link.getTarget())));
		}
		// So that the connections of each target come in that order.
		ways.sort(Comparator.comparingInt(Way::source));
		starts = new int[units + 1];
		for (Way way : ways) {
			check(way);
			count(way);
		}
		for (int unit = 0; unit < units; unit++) {
			starts[unit + 1] += starts[unit];
		}
		sources = new int[starts[units]];
		start = new float[sources.length + units - inputs];
		next = starts.clone();
		for (Way way : ways) {
			connect(way);
		}
		for (Node node : order) {
			bias(node);
		}
	}

	Wiring wiring() {
		return new Wiring(starts, sources);
	}

	Values values() {
		return new Values(homes, start, frozen);
	}

	private void check(Way way) throws EngineException {
		Link link = way.link();
		if (way.target() < inputs) {
			throw new EngineException(Networks.label(link) + ": leads into an input; remove it");
		}
		if (link instanceof Projection projection && (projection.getWeights() == null || projection.getWeights().shape().size()
				!= Networks.units(link.getSource()) * Networks.units(link.getTarget()))) {
			throw new EngineException(Networks.label(link) + ": has no weights of the size of its ends; initialise them");
		}
	}

	/** Counts behind each target, so that the sums become beginnings. */
	private void count(Way way) {
		if (way.link() instanceof Projection projection) {
			int width = Networks.units(projection.getTarget());
			Mask connected = projection.getConnected();
			for (int k = 0; k < projection.getWeights().shape().size(); k++) {
				starts[way.target() + k % width + 1] += connected == null || connected.get(k) ? 1 : 0;
			}
		} else {
			starts[way.target() + 1]++;
		}
	}

	private void connect(Way way) {
		int source = way.source();
		int target = way.target();
		switch (way.link()) {
		case Synapse synapse -> homes.add(new Values.Home(synapse, new int[] { connection(source, target, synapse.getWeight(), synapse.isFrozen()) }));
		case Projection projection -> {
			int width = Networks.units(projection.getTarget());
			int[] numbers = new int[projection.getWeights().shape().size()];
			Mask connected = projection.getConnected();
			Mask locked = projection.getFrozen();
			for (int k = 0; k < numbers.length; k++) {
				numbers[k] = connected != null && !connected.get(k) ? -1
						: connection(source + k / width, target + k % width, projection.getWeights().get(k), locked != null && locked.get(k));
			}
			homes.add(new Values.Home(projection, numbers));
		}
		default -> throw new IllegalArgumentException(way.link().toString());
		}
	}

	private int connection(int source, int target, float weight, boolean isFrozen) {
		int number = next[target]++;
		sources[number] = source;
		start[number] = weight;
		frozen.set(number, isFrozen);
		return number;
	}

	private void bias(Node node) {
		int first = sources.length + firstUnits.get(node) - inputs;
		if (first < sources.length) {
			return;
		}
		switch (node) {
		case Neuron neuron -> {
			start[first] = neuron.getBias();
			// Nothing to learn where nothing leads in.
			frozen.set(first, neuron.isBiasFrozen() || !Networks.hasBias(neuron));
			homes.add(new Values.Home(neuron, new int[] { first }));
		}
		case Layer layer -> layer.getParameters().stream().filter(parameter -> BIAS.equals(parameter.getName()) && parameter.getValues() != null)
				.findFirst().ifPresentOrElse(parameter -> bias(parameter, first), () -> frozen.set(first, first + Networks.units(layer)));
		default -> throw new IllegalArgumentException(node.toString());
		}
	}

	private void bias(Parameter parameter, int first) {
		int[] numbers = new int[parameter.getValues().shape().size()];
		Arrays.setAll(numbers, i -> first + i);
		parameter.getValues().copyTo(start, first);
		for (int i = 0; i < numbers.length; i++) {
			frozen.set(first + i, parameter.getFrozen() != null && parameter.getFrozen().get(i));
		}
		homes.add(new Values.Home(parameter, numbers));
	}
}
