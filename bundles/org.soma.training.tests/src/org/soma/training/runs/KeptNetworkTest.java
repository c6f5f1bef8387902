package org.soma.training.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.build.FeedForward;
import org.soma.engine.plan.Plan;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Synapse;

class KeptNetworkTest {

	@TempDir
	Path run;

	private static Network network(boolean layers) throws Exception {
		return FeedForward.of(2, 3, 1).withActivations("tanh", "sigmoid").asLayers(layers).build();
	}

	@Test
	void whatIsKeptIsReadWithItsValues() throws Exception {
		for (boolean layers : List.of(false, true)) {
			Network network = network(layers);
			float[] values = Plan.of(network).values().start();
			KeptNetwork.keep(run, network);
			Network kept = KeptNetwork.read(run).orElseThrow();
			assertArrayEquals(values, Plan.of(kept).values().start());
			assertEquals(KeptNetwork.structure(network), KeptNetwork.structure(kept));
		}
	}

	@Test
	void anOlderRunHasNone() throws Exception {
		assertEquals(Optional.empty(), KeptNetwork.read(run));
	}

	@Test
	void valuesAndPlacesAreNoMatterOfStructure() throws Exception {
		Network network = network(false);
		Set<String> structure = KeptNetwork.structure(network);
		((Synapse) network.getLinks().getFirst()).setWeight(7);
		network.getNodes().getFirst().setX(500);
		network.getNodes().getFirst().setName("first");
		assertEquals(structure, KeptNetwork.structure(network));
	}

	@Test
	void nodesLinksAndActivationsAre() throws Exception {
		Set<String> structure = KeptNetwork.structure(network(false));
		Network renamed = network(false);
		renamed.getNodes().getLast().setId("other");
		assertNotEquals(structure, KeptNetwork.structure(renamed));
		Network cut = network(false);
		cut.getLinks().removeFirst();
		assertNotEquals(structure, KeptNetwork.structure(cut));
		Network other = network(false);
		((Neuron) other.getNodes().getLast()).setActivation("tanh");
		assertNotEquals(structure, KeptNetwork.structure(other));
		assertNotEquals(structure, KeptNetwork.structure(network(true)));
	}
}
