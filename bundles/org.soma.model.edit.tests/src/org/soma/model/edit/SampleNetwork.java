package org.soma.model.edit;

import java.util.List;

import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/**
 * A small network with one of everything: two inputs and two hidden neurons in groups, an output, a layer of three fed by
 * the first hidden neuron, a recurrent link and a note.
 */
public final class SampleNetwork {

	private static final SomaFactory MAKE = SomaFactory.eINSTANCE;

	public final Network network = MAKE.createNetwork();
	public final Group inputs = group("inputs");
	public final Group hidden = group("hidden");
	public final Neuron x1 = neuron("x1", "input", inputs);
	public final Neuron x2 = neuron("x2", "input", inputs);
	public final Neuron h1 = neuron("h1", "hidden", hidden);
	public final Neuron h2 = neuron("h2", "hidden", hidden);
	public final Neuron y1 = neuron("y1", "output", null);
	public final Layer layer = layer("d");
	public final Parameter bias = layer.getParameters().get(0);
	public final Synapse x1h1 = synapse(x1, h1, 0, 0.3f);
	public final Synapse x2h1 = synapse(x2, h1, 0, -0.25f);
	public final Synapse x1h2 = synapse(x1, h2, 0, 1);
	public final Synapse h1y1 = synapse(h1, y1, 0, 2);
	public final Synapse h2y1 = synapse(h2, y1, 0, 3);
	public final Synapse h1h1 = synapse(h1, h1, 1, 0.5f);
	public final Projection h1d = projection(h1, layer);
	public final Note note = note("n1");

	public SampleNetwork() {
		h1.getSettings().put("rate", "0.5");
		h1.getSettings().put("slope", "2");
	}

	/** A feed-forward network of single neurons, fully connected, each column of neurons a group. */
	public static Network columns(int... sizes) {
		Network network = MAKE.createNetwork();
		List<Node> before = List.of();
		for (int column = 0; column < sizes.length; column++) {
			Group group = MAKE.createGroup();
			group.setId("g" + column);
			network.getGroups().add(group);
			for (int i = 0; i < sizes[column]; i++) {
				Neuron neuron = MAKE.createNeuron();
				neuron.setId("n" + column + "_" + i);
				neuron.setType("hidden");
				neuron.setGroup(group);
				network.getNodes().add(neuron);
				for (Node source : before) {
					join(network, MAKE.createSynapse(), source, neuron, 0);
				}
			}
			before = List.copyOf(group.getMembers());
		}
		return network;
	}

	private Group group(String id) {
		Group group = MAKE.createGroup();
		group.setId(id);
		network.getGroups().add(group);
		return group;
	}

	private Neuron neuron(String id, String type, Group group) {
		Neuron neuron = MAKE.createNeuron();
		neuron.setId(id);
		neuron.setType(type);
		neuron.setGroup(group);
		network.getNodes().add(neuron);
		return neuron;
	}

	private Layer layer(String id) {
		Parameter parameter = MAKE.createParameter();
		parameter.setName("bias");
		parameter.setValues(Tensor.of(Shape.of(3), 0.1f, 0.2f, 0.3f));
		Layer made = MAKE.createLayer();
		made.setId(id);
		made.setType("dense");
		made.setShape(Shape.of(3));
		made.getParameters().add(parameter);
		network.getNodes().add(made);
		return made;
	}

	private Synapse synapse(Node source, Node target, int delay, float weight) {
		Synapse synapse = MAKE.createSynapse();
		synapse.setWeight(weight);
		return join(network, synapse, source, target, delay);
	}

	private Projection projection(Node source, Layer target) {
		Projection projection = MAKE.createProjection();
		projection.setWeights(Tensor.of(Shape.of(1, 3), 1, 2, 3));
		return join(network, projection, source, target, 0);
	}

	private Note note(String id) {
		Note made = MAKE.createNote();
		made.setId(id);
		made.setText("Look here\nand there");
		network.getNotes().add(made);
		return made;
	}

	private static <L extends Link> L join(Network network, L link, Node source, Node target, int delay) {
		link.setSource(source);
		link.setTarget(target);
		link.setDelay(delay);
		network.getLinks().add(link);
		return link;
	}
}
