package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Arrays;
import java.util.BitSet;

import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/**
 * What a link holds whichever its kind: weights of [source unit, target unit], which of them exist and which are frozen.
 * That of a synapse is one by one.
 */
final class WeightMatrix {

	private final Shape shape;
	private final float[] weights;
	private final BitSet connected;
	private final BitSet frozen;

	private WeightMatrix(Shape shape, float[] weights, BitSet connected, BitSet frozen) {
		this.shape = shape;
		this.weights = weights;
		this.connected = connected;
		this.frozen = frozen;
	}

	/** A matrix in which no connection exists. */
	static WeightMatrix none(int rows, int columns) {
		Shape shape = Shape.of(rows, columns);
		return new WeightMatrix(shape, new float[shape.size()], new BitSet(), new BitSet());
	}

	/** A matrix that gives each value on as it is: all connections exist, those of a unit to itself weigh 1, others 0. */
	static WeightMatrix identity(int units) {
		WeightMatrix identity = none(units, units);
		identity.connected.set(0, identity.weights.length);
		for (int i = 0; i < units; i++) {
			identity.weights[identity.index(i, i)] = 1;
		}
		return identity;
	}

	/** A copy of what the link holds. */
	static WeightMatrix of(Link link) {
		return switch (link) {
		case Synapse synapse -> {
			WeightMatrix one = none(1, 1);
			one.set(0, synapse.getWeight(), synapse.isFrozen());
			yield one;
		}
		case Projection projection -> {
			refuse(projection.getWeights() == null, Networks.label(projection) + " has no values yet; initialise it");
			Shape shape = projection.getWeights().shape();
			Mask connected = projection.getConnected() == null ? Mask.all(shape, true) : projection.getConnected();
			Mask frozen = projection.getFrozen() == null ? Mask.all(shape, false) : projection.getFrozen();
			yield new WeightMatrix(shape, projection.getWeights().toArray(), connected.toBits(), frozen.toBits());
		}
		default -> throw new IllegalArgumentException(Networks.label(link) + " is of a kind that is not known here; delete it first");
		};
	}

	int rows() {
		return shape.dimension(0);
	}

	int columns() {
		return shape.dimension(1);
	}

	private int index(int row, int column) {
		return row * columns() + column;
	}

	private void set(int index, float weight, boolean isFrozen) {
		weights[index] = weight;
		connected.set(index);
		frozen.set(index, isFrozen);
	}

	private void copy(int index, WeightMatrix from, int fromIndex) {
		weights[index] = from.weights[fromIndex];
		connected.set(index, from.connected.get(fromIndex));
		frozen.set(index, from.frozen.get(fromIndex));
	}

	boolean isEmpty() {
		return connected.isEmpty();
	}

	/** Copies a smaller matrix into this one. */
	void put(int row, int column, WeightMatrix part) {
		for (int i = 0; i < part.rows(); i++) {
			for (int j = 0; j < part.columns(); j++) {
				copy(index(row + i, column + j), part, part.index(i, j));
			}
		}
	}

	/** A copy of a smaller matrix out of this one. */
	WeightMatrix part(int row, int column, int rows, int columns) {
		WeightMatrix part = none(rows, columns);
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < columns; j++) {
				part.copy(part.index(i, j), this, index(row + i, column + j));
			}
		}
		return part;
	}

	WeightMatrix transposed() {
		WeightMatrix turned = none(columns(), rows());
		for (int i = 0; i < rows(); i++) {
			for (int j = 0; j < columns(); j++) {
				turned.copy(turned.index(j, i), this, index(i, j));
			}
		}
		return turned;
	}

	/** From the sources of this to the targets of the next, through the one unit between them. Frozen where both are. */
	WeightMatrix through(WeightMatrix next) {
		WeightMatrix product = none(rows(), next.columns());
		for (int i = 0; i < rows(); i++) {
			for (int j = 0; j < next.columns(); j++) {
				if (connected.get(i) && next.connected.get(j)) {
					product.set(product.index(i, j), weights[i] * next.weights[j], frozen.get(i) && next.frozen.get(j));
				}
			}
		}
		return product;
	}

	/** Both ways side by side. Frozen where all that exists is. */
	WeightMatrix plus(WeightMatrix other) {
		WeightMatrix sum = none(rows(), columns());
		for (int k = 0; k < weights.length; k++) {
			if (!connected.get(k)) {
				sum.copy(k, other, k);
			} else if (!other.connected.get(k)) {
				sum.copy(k, this, k);
			} else {
				sum.set(k, weights[k] + other.weights[k], frozen.get(k) && other.frozen.get(k));
			}
		}
		return sum;
	}

	/** A new link of the kind that suits the ends. */
	Link link(Node source, Node target, int delay) {
		for (float weight : weights) {
			if (!Float.isFinite(weight)) {
				throw new IllegalArgumentException("the weight of " + Networks.label(source) + " \u2192 " + Networks.label(target) + " would be " + weight
						+ "; set smaller weights");
			}
		}
		Link link = source instanceof Layer || target instanceof Layer ? projection() : synapse();
		link.setDelay(delay);
		return link;
	}

	private Synapse synapse() {
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		synapse.setWeight(weights[0]);
		synapse.setFrozen(frozen.get(0));
		return synapse;
	}

	private Projection projection() {
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		projection.setWeights(Tensor.adopt(shape, Arrays.copyOf(weights, weights.length)));
		projection.setConnected(connected.cardinality() == shape.size() ? null : Mask.of(shape, connected));
		projection.setFrozen(frozen.isEmpty() ? null : Mask.of(shape, frozen));
		return projection;
	}
}
