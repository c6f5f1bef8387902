package org.soma.model.edit.commands;

import org.eclipse.emf.common.util.EList;

/** An element comes into a list. */
final class Insertion<T> implements Change {

	private static final int AT_END = -1;

	private final EList<T> list;
	private final int index;
	private final T element;
	private int used;

	private Insertion(EList<T> list, int index, T element) {
		this.list = list;
		this.index = index;
		this.element = element;
	}

	static <T> Insertion<T> at(EList<T> list, int index, T element) {
		return new Insertion<>(list, index, element);
	}

	static <T> Insertion<T> atEnd(EList<T> list, T element) {
		return new Insertion<>(list, AT_END, element);
	}

	@Override
	public void apply() {
		used = index == AT_END ? list.size() : index;
		list.add(used, element);
	}

	@Override
	public void revert() {
		list.remove(used);
	}
}
