package org.soma.model.edit.commands;

import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;

/**
 * Elements leave a list; reverted, each is back where it was. Takes them out one by one from the end, since EMF's
 * own removeAll compares every element with every other.
 */
final class Removal<T> implements Change {

	private final EList<T> list;
	private final Set<?> leaving;
	private int[] indices;
	private Object[] removed;

	/** Elements of the set that are not in the list do no harm. */
	Removal(EList<T> list, Set<?> leaving) {
		this.list = list;
		this.leaving = leaving;
	}

	@Override
	public void apply() {
		indices = IntStream.range(0, list.size()).filter(index -> leaving.contains(list.get(index))).toArray();
		removed = new Object[indices.length];
		for (int i = indices.length - 1; i >= 0; i--) {
			removed[i] = list.remove(indices[i]);
		}
	}

	@Override
	@SuppressWarnings("unchecked")
	public void revert() {
		for (int i = 0; i < indices.length; i++) {
			list.add(indices[i], (T) removed[i]);
		}
	}
}
