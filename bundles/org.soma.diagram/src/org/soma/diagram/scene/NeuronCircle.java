package org.soma.diagram.scene;

import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tones;

/**
 * A neuron.
 *
 * @param id the node's
 * @param title what there is to say of it
 * @param outline how thick its line is
 * @param name what stands below it, or nothing
 * @param locked whether its bias or all that leads into it is frozen
 */
public record NeuronCircle(String id, String title, double x, double y, Tones.Pair colours, double outline, ActivationCurve curve, String name,
		boolean locked) implements SceneItem {

	@Override
	public Box bounds() {
		return Box.around(x, y, NeuronLook.SIZE, NeuronLook.SIZE).grown(outline / 2).union(NodeName.bounds(name, x, y + NeuronLook.SIZE / 2.0));
	}
}
