package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Layer;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** What has to change when weights and biases get new values. A tensor that has none yet gets all. */
final class Randomising {

	private final StartValues weights;
	private final StartValues biases;
	private final Fans fans = new Fans();
	private final List<Change> changes = new ArrayList<>();

	Randomising(StartValues weights, StartValues biases) {
		this.weights = weights;
		this.biases = biases;
	}

	List<Change> of(Collection<? extends EObject> owners) {
		owners.forEach(this::add);
		return changes;
	}

	private void add(EObject owner) {
		switch (owner) {
		case Synapse synapse when !synapse.isFrozen() ->
			changes.add(new Assignment(synapse, Literals.SYNAPSE__WEIGHT, weight(synapse, synapse.getSource(), synapse.getTarget())));
		case Neuron neuron when Networks.hasBias(neuron) && !neuron.isBiasFrozen() ->
			changes.add(new Assignment(neuron, Literals.NEURON__BIAS, bias(neuron, neuron)));
		case Projection projection -> {
			Mask connected = projection.getConnected();
			Mask frozen = projection.getFrozen();
			fill(projection, Literals.PROJECTION__WEIGHTS, projection.getWeights(),
					Rules.shapeOf(projection.getSource(), projection.getTarget()),
					k -> (connected == null || connected.get(k)) && (frozen == null || !frozen.get(k)),
					() -> weight(projection, projection.getSource(), projection.getTarget()));
		}
		case Parameter parameter when parameter.eContainer() instanceof Layer layer -> {
			Mask frozen = parameter.getFrozen();
			fill(parameter, Literals.PARAMETER__VALUES, parameter.getValues(), Shape.of(Networks.units(layer)),
					k -> frozen == null || !frozen.get(k), () -> bias(parameter, layer));
		}
		default -> {
			// frozen, or without values
		}
		}
	}

	private void fill(EObject owner, EAttribute feature, Tensor old, Shape needed, IntPredicate mayChange, Supplier<Float> next) {
		Tensor base = old == null ? Tensor.zeros(needed) : old;
		float[] values = base.toArray();
		boolean changed = old == null;
		for (int k = 0; k < values.length; k++) {
			if (mayChange.test(k)) {
				values[k] = next.get();
				changed = true;
			}
		}
		if (changed) {
			changes.add(new Assignment(owner, feature, Tensor.adopt(base.shape(), values)));
		}
	}

	private float weight(EObject link, Node source, Node target) {
		return finite(link, weights.next(fans.in(target), fans.out(source)));
	}

	private float bias(EObject owner, Node node) {
		return finite(owner, biases.next(fans.in(node), fans.out(node)));
	}

	private static float finite(EObject owner, float value) {
		if (!Float.isFinite(value)) {
			refuse(true, "a value of " + Networks.label(owner) + " would be " + value + "; choose another initialiser");
		}
		return value;
	}
}
