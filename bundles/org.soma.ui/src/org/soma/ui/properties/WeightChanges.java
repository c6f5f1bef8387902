package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Mask;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.edit.commands.Edits;

/** Makes one command of many values that change, with a single new tensor for each that has some of them. */
final class WeightChanges {

	private WeightChanges() {
	}

	/** @param values at least one, all of the same document */
	static Command set(String label, Map<WeightValue, Float> values) {
		if (values.size() == 1) {
			Map.Entry<WeightValue, Float> only = values.entrySet().iterator().next();
			return only.getKey().set(only.getValue());
		}
		List<Command> commands = new ArrayList<>();
		Map<EObject, float[]> tensors = new LinkedHashMap<>();
		values.forEach((value, number) -> {
			if (value.isInTensor()) {
				tensors.computeIfAbsent(value.owner(), owner -> value.tensor().toArray())[value.index()] = number;
			} else {
				commands.add(value.set(number));
			}
		});
		tensors.forEach((owner, numbers) -> {
			WeightValue any = WeightValue.of(owner);
			commands.add(Edits.set(Changes.domain(owner), owner, any.feature(), Tensor.adopt(any.tensor().shape(), numbers)));
		});
		return new CompoundCommand(label, label, commands);
	}

	/** @param values at least one, all of the same document */
	static Command lock(Collection<WeightValue> values, boolean locked) {
		if (values.size() == 1) {
			return values.iterator().next().lock(locked);
		}
		String label = (locked ? "Lock " : "Unlock ") + values.size() + " values";
		List<Command> commands = new ArrayList<>();
		Map<EObject, BitSet> masks = new LinkedHashMap<>();
		for (WeightValue value : values) {
			if (value.isInTensor()) {
				masks.computeIfAbsent(value.owner(), owner -> bits(value)).set(value.index(), locked);
			} else {
				commands.add(value.lock(locked));
			}
		}
		masks.forEach((owner, bits) -> {
			WeightValue any = WeightValue.of(owner);
			Shape shape = any.tensor().shape();
			commands.add(Edits.set(Changes.domain(owner), owner, any.mask(), bits.isEmpty() ? null : Mask.of(shape, bits)));
		});
		return new CompoundCommand(label, label, commands);
	}

	private static BitSet bits(WeightValue value) {
		return value.owner().eGet(value.mask()) instanceof Mask mask ? mask.toBits() : new BitSet();
	}
}
