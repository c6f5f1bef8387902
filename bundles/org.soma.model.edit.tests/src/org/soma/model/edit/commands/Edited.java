package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.edit.Snapshot;
import org.soma.model.edit.provider.SomaItemProviderAdapterFactory;

/** The harness of all command tests: do, check, undo, check, redo, check. */
final class Edited {

	static final EditingDomain DOMAIN = new AdapterFactoryEditingDomain(new SomaItemProviderAdapterFactory(), new BasicCommandStack());

	private Edited() {
	}

	/**
	 * Executes a command, asks <code>check</code> whether the model is as it should be, and undoes and redoes it, twice.
	 *
	 * @param root the model that the command changes
	 */
	static void by(Command command, EObject root, Runnable check) {
		BasicCommandStack stack = new BasicCommandStack();
		String before = Snapshot.of(root);
		assertFalse(command.getLabel().isBlank(), "a command has a label");
		assertTrue(command.canExecute(), "cannot execute " + command.getLabel());
		assertEquals(before, Snapshot.of(root), "making the command changed something");

		stack.execute(command);
		String after = Snapshot.of(root);
		assertNotEquals(before, after, "nothing was changed by " + command.getLabel());
		check.run();
		for (int round = 0; round < 2; round++) {
			assertTrue(stack.canUndo(), "cannot undo " + command.getLabel());
			stack.undo();
			assertEquals(before, Snapshot.of(root), "undoing " + command.getLabel());
			stack.redo();
			assertEquals(after, Snapshot.of(root), "redoing " + command.getLabel());
			check.run();
		}
	}
}
