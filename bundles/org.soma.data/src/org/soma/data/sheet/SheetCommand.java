package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A change of the rows of a dataset, and of the dataset where the two go together. */
final class SheetCommand extends AbstractCommand {

	private interface Step {

		void apply();

		void revert();
	}

	private final DatasetSheet rows;
	private final UnaryOperator<Sheet> change;
	private final List<Step> steps = new ArrayList<>();
	private final List<Object> affected = new ArrayList<>();
	private Sheet before;
	private Sheet after;

	/** @param change makes the new sheet when the command first runs */
	SheetCommand(DatasetSheet rows, String label, UnaryOperator<Sheet> change) {
		super(label);
		this.rows = rows;
		this.change = change;
	}

	/** The command sets a feature of the dataset or of one of its parts too. */
	SheetCommand set(EObject owner, EStructuralFeature feature, Object value) {
		Object old = owner.eGet(feature);
		affected.add(owner);
		return step(() -> owner.eSet(feature, value), () -> owner.eSet(feature, old));
	}

	/**
	 * The command puts something else into the settings of the only source too, or takes it out where that is null. A save may
	 * make another object that source before this is undone.
	 */
	SheetCommand put(String key, String value) {
		String old = settings().get(key);
		return step(() -> put(settings(), key, value), () -> put(settings(), key, old));
	}

	private Map<String, String> settings() {
		return rows.dataset().getSources().get(0).getSettings().map();
	}

	private static void put(Map<String, String> map, String key, String value) {
		if (value == null) {
			map.remove(key);
		} else {
			map.put(key, value);
		}
	}

	<T> SheetCommand add(EList<T> list, int index, T element) {
		affected.add(element);
		return step(() -> list.add(index, element), () -> list.remove(element));
	}

	<T> SheetCommand remove(EList<T> list, T element) {
		int index = list.indexOf(element);
		return step(() -> list.remove(element), () -> list.add(index, element));
	}

	<T> SheetCommand move(EList<T> list, T element, int to) {
		int from = list.indexOf(element);
		return step(() -> list.move(to, element), () -> list.move(from, element));
	}

	private SheetCommand step(Runnable apply, Runnable revert) {
		steps.add(new Step() {
			@Override
			public void apply() {
				apply.run();
			}

			@Override
			public void revert() {
				revert.run();
			}
		});
		return this;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		before = rows.sheet();
		after = change.apply(before);
		redo();
	}

	@Override
	public void undo() {
		steps.reversed().forEach(Step::revert);
		rows.show(before);
	}

	@Override
	public void redo() {
		steps.forEach(Step::apply);
		rows.show(after);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return affected.isEmpty() ? List.of(rows.dataset()) : affected;
	}
}
