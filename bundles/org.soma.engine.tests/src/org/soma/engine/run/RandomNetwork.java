package org.soma.engine.run;

import java.util.List;
import java.util.Random;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;

/** Networks that no layers bring order to: each neuron is fed by any of those before it. */
public final class RandomNetwork {

	private RandomNetwork() {
	}

	/** Inputs i1.., hidden neurons h1.. and outputs o1.., all activations among them and some values frozen. */
	public static Network of(long seed) {
		Random random = new Random(seed);
		Network network = SomaFactory.eINSTANCE.createNetwork();
		List<String> activations = Catalog.get().activations().all().stream().filter(entry -> !entry.create().coupled())
				.map(ComponentDescriptor<Activation>::id).toList();
		int inputs = 1 + random.nextInt(4);
		int hidden = 1 + random.nextInt(12);
		int outputs = 1 + random.nextInt(3);
		for (int i = 1; i <= inputs; i++) {
			neuron(network, "i" + i, "input");
		}
		for (int i = 1; i <= hidden; i++) {
			Neuron neuron = neuron(network, "h" + i, "hidden");
			neuron.setActivation(activations.get(random.nextInt(activations.size())));
			wire(network, neuron, random, 0);
		}
		for (int i = 1; i <= outputs; i++) {
			Neuron neuron = neuron(network, "o" + i, "output");
			neuron.setActivation(activations.get(random.nextInt(activations.size())));
			wire(network, neuron, random, i - 1);
		}
		return network;
	}

	private static Neuron neuron(Network network, String id, String type) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId(id);
		neuron.setType(type);
		network.getNodes().add(neuron);
		return neuron;
	}

	/** From the first input, so that it is reached, and from any others before it but the last few. */
	private static void wire(Network network, Neuron target, Random random, int spared) {
		int before = network.getNodes().size() - 1 - spared;
		for (int i = 0; i < before; i++) {
			if (i == 0 || random.nextFloat() < 0.4) {
				Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
				synapse.setSource(network.getNodes().get(i));
				synapse.setTarget(target);
				synapse.setWeight(random.nextFloat() * 2 - 1);
				synapse.setFrozen(random.nextFloat() < 0.2);
				network.getLinks().add(synapse);
			}
		}
		target.setBias(random.nextFloat() - 0.5f);
		target.setBiasFrozen(random.nextFloat() < 0.2);
	}
}
