package org.soma.model.edit.commands;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;

/** What has to change for values and masks to have another shape. What fits already is left out. */
final class Fitting {

	private final StartValues weights;

	Fitting(StartValues weights) {
		this.weights = weights;
	}

	void layer(Layer layer, int units, List<Change> changes) {
		Shape shape = Shape.of(units);
		for (Parameter parameter : layer.getParameters()) {
			Tensor old = parameter.getValues();
			boolean fits = old != null && old.shape().size() == units; // a bias may be written in the shape of its layer
			Shape needed = fits ? old.shape() : shape;
			set(parameter, Literals.PARAMETER__VALUES, values(old, needed, StartValues.all(0), 1, 1), changes);
			set(parameter, Literals.PARAMETER__FROZEN, mask(parameter.getFrozen(), needed, false), changes);
		}
	}

	/** @param shape [source units, target units] */
	void link(Link link, Shape shape, List<Change> changes) {
		if (link instanceof Projection projection) {
			set(projection, Literals.PROJECTION__WEIGHTS,
					values(projection.getWeights(), shape, weights, shape.dimension(0), shape.dimension(1)), changes);
			set(projection, Literals.PROJECTION__CONNECTED, mask(projection.getConnected(), shape, true), changes);
			set(projection, Literals.PROJECTION__FROZEN, mask(projection.getFrozen(), shape, false), changes);
		}
	}

	private static void set(EObject owner, EAttribute feature, Object value, List<Change> changes) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			changes.add(new Assignment(owner, feature, value));
		}
	}

	private static Tensor values(Tensor old, Shape shape, StartValues start, int fanIn, int fanOut) {
		if (old != null && old.shape().equals(shape) && old.isFinite()) {
			return old;
		}
		float[] values = new float[shape.size()];
		for (int i = 0; i < values.length; i++) {
			int from = old == null ? -1 : place(i, shape, old.shape());
			values[i] = from >= 0 && Float.isFinite(old.get(from)) ? old.get(from) : start.next(fanIn, fanOut);
		}
		return Tensor.adopt(shape, values);
	}

	private static Mask mask(Mask old, Shape shape, boolean usual) {
		if (old == null || old.shape().equals(shape)) {
			return old;
		}
		BitSet bits = new BitSet();
		for (int i = 0; i < shape.size(); i++) {
			int from = place(i, shape, old.shape());
			bits.set(i, from >= 0 ? old.get(from) : usual);
		}
		return Mask.of(shape, bits);
	}

	/** Where a value of one shape stands in another; negative where that has no such place. */
	private static int place(int index, Shape shape, Shape other) {
		if (shape.rank() != other.rank()) {
			return -1;
		}
		int place = 0;
		int rest = index;
		int stride = 1;
		for (int axis = shape.rank() - 1; axis >= 0; axis--) {
			int position = rest % shape.dimension(axis);
			if (position >= other.dimension(axis)) {
				return -1;
			}
			place += position * stride;
			stride *= other.dimension(axis);
			rest /= shape.dimension(axis);
		}
		return place;
	}
}
