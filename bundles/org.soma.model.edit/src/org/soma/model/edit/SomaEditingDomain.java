package org.soma.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.soma.model.edit.commands.GenericEdits;
import org.soma.model.edit.provider.SomaItemProviderAdapterFactory;

/**
 * The editing domain of a document. EMF's general delete looks through the whole model for references, one element after
 * the other; ours knows where they are.
 */
final class SomaEditingDomain extends AdapterFactoryEditingDomain {

	SomaEditingDomain() {
		super(new SomaItemProviderAdapterFactory(), new BasicCommandStack());
	}

	@Override
	public Command createCommand(Class<? extends Command> commandClass, CommandParameter parameter) {
		return commandClass == DeleteCommand.class ? GenericEdits.create(this, commandClass, parameter)
				: super.createCommand(commandClass, parameter);
	}
}
