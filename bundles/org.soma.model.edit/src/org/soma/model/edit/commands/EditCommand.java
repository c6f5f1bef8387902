package org.soma.model.edit.commands;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A list of changes that is done and undone as one. The list is made when the command first runs, so that a command in a
 * compound sees what those before it did. A change that fails takes the ones before it back.
 */
final class EditCommand extends AbstractCommand {

	private final EditingDomain domain;
	private final EObject owner;
	private final Collection<? extends EObject> affected;
	private final Supplier<List<Change>> plan;
	private List<Change> changes;

	/**
	 * @param owner something in the document that is changed
	 * @param affected what a view may select once it is done
	 */
	EditCommand(EditingDomain domain, EObject owner, String label, Collection<? extends EObject> affected,
			Supplier<List<Change>> plan) {
		super(label);
		this.domain = domain;
		this.owner = owner;
		this.affected = List.copyOf(affected);
		this.plan = plan;
	}

	@Override
	protected boolean prepare() {
		return !domain.isReadOnly(owner.eResource());
	}

	@Override
	public void execute() {
		changes = plan.get();
		redo();
	}

	@Override
	public void undo() {
		revert(changes);
	}

	@Override
	public void redo() {
		for (int done = 0; done < changes.size(); done++) {
			try {
				changes.get(done).apply();
			} catch (RuntimeException e) {
				revert(changes.subList(0, done));
				throw e;
			}
		}
	}

	private static void revert(List<Change> applied) {
		applied.reversed().forEach(Change::revert);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return affected;
	}
}
