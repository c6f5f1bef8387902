package org.soma.diagram.ui.policies;

import java.util.function.Supplier;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.soma.diagram.ui.parts.Says;

/** Hands a change of the model from a GEF tool to the document's history. */
public final class ModelCommand extends Command {

	private final EditingDomain domain;
	private final org.eclipse.emf.common.command.Command change;

	public ModelCommand(EditingDomain domain, org.eclipse.emf.common.command.Command change) {
		super(change.getLabel());
		this.domain = domain;
		this.change = change;
	}

	/** The command, or one that cannot be executed where the change is not allowed; then its reason is told. */
	public static Command orRefusal(EditingDomain domain, Says says, Supplier<org.eclipse.emf.common.command.Command> change) {
		try {
			Command command = new ModelCommand(domain, change.get());
			says.say(null);
			return command;
		} catch (IllegalArgumentException e) {
			says.say(e.getMessage());
			return UnexecutableCommand.INSTANCE;
		}
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
