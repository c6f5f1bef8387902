package org.soma.diagram.ui.editor;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.soma.model.edit.ModelDocument;

/**
 * GEF's view of the document's one history: what a tool executes goes there, what is undone comes from there. It keeps
 * nothing itself.
 */
final class DocumentCommandStack extends CommandStack {

	private final ModelDocument document;

	DocumentCommandStack(ModelDocument document) {
		this.document = document;
	}

	private BasicCommandStack history() {
		return (BasicCommandStack) document.getEditingDomain().getCommandStack();
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			command.execute();
		}
	}

	@Override
	public boolean canUndo() {
		return history().canUndo();
	}

	@Override
	public boolean canRedo() {
		return history().canRedo();
	}

	@Override
	public void undo() {
		history().undo();
	}

	@Override
	public void redo() {
		history().redo();
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	/** Tells GEF's tools and actions that the history has changed. */
	void changed() {
		notifyListeners();
	}
}
