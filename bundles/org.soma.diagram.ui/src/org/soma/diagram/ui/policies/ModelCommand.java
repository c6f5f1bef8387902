package org.soma.diagram.ui.policies;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.commands.Command;

/** Hands a change of the model from a GEF tool to the document's history. */
final class ModelCommand extends Command {

	private final EditingDomain domain;
	private final org.eclipse.emf.common.command.Command change;

	ModelCommand(EditingDomain domain, org.eclipse.emf.common.command.Command change) {
		super(change.getLabel());
		this.domain = domain;
		this.change = change;
	}

	@Override
	public boolean canExecute() {
		return change.canExecute();
	}

	/** The history undoes it: this object is not asked again. */
	@Override
	public void execute() {
		domain.getCommandStack().execute(change);
	}
}
