package org.soma.project.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.edit.commands.StartValues;

/** The change that a fix makes. */
@FunctionalInterface
public interface Remedy {

	/**
	 * Made for the document as it is now; the command is executed on its stack by whoever asked.
	 *
	 * @param weights for connections and values that are new
	 * @throws IllegalArgumentException with one sentence for the user where it cannot be done, or not any more
	 */
	Command in(EditingDomain domain, StartValues weights);
}
