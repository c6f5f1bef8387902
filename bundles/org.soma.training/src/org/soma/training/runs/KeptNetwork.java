package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.resource.Documents;

/** The network that a run began with, in the folder of the run. Runs that were recorded by the command line have none. */
public final class KeptNetwork {

	private static final String FILE = "start.network";

	private KeptNetwork() {
	}

	/**
	 * Keeps a network with the weights that the run began with, where those are recorded, whatever it has now.
	 *
	 * @param network nobody else may use it from now on
	 */
	public static void keep(Path run, Network network) throws IOException {
		try {
			Moments moments = new Moments(run);
			if (moments.epochs().contains(0)) {
				Plan plan = Plan.of(network);
				plan.values().deliver(moments.values(0, plan), Values.NETWORK);
			}
		} catch (EngineException e) {
			// It was edited since and cannot run now; it is kept as it is.
		}
		Documents.save(network, run.resolve(FILE));
	}

	/** @throws IOException with one line for the user where it is damaged */
	public static Optional<Network> read(Path run) throws IOException {
		Path file = run.resolve(FILE);
		return Files.exists(file) ? Optional.of(Documents.load(file, Network.class)) : Optional.empty();
	}

	/**
	 * How a network is built, to be held against how another one is: nodes with what they compute, and links. Values, names and
	 * places make no difference.
	 */
	public static Set<String> structure(Network network) {
		Set<String> parts = new HashSet<>();
		for (Node node : network.getNodes()) {
			StringBuilder part = new StringBuilder(node.getId()).append(' ').append(node.getType()).append(' ').append(node.getActivation());
			node.getSettings().forEach(setting -> part.append(' ').append(setting.getKey()).append('=').append(setting.getValue()));
			parts.add(node instanceof Layer layer ? part.append(' ').append(layer.getShape()).toString() : part.toString());
		}
		for (Link link : network.getLinks()) {
			parts.add(link.eClass().getName() + " " + link.getId() + " " + link.getDelay());
		}
		return parts;
	}
}
