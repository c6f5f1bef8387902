package org.soma.ui.documents;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;

/** Undo and redo of the document that the user works on, for the menus of a part; what is being typed is taken back first. */
public final class HistoryActions implements WorkspaceDocuments.Listener, ModelDocumentListener {

	private final WorkspaceDocuments documents = WorkspaceDocuments.get();
	private final Runnable typing = this::update;
	private final Action undo;
	private final Action redo;
	private ModelDocument followed;

	/** Who makes them disposes them. */
	public HistoryActions() {
		undo = action(ActionFactory.UNDO, () -> Typing.current().ifPresentOrElse(Typing::takeBack,
				() -> documents.current().map(HistoryActions::history).ifPresent(CommandStack::undo)));
		redo = action(ActionFactory.REDO, () -> documents.current().map(HistoryActions::history).ifPresent(CommandStack::redo));
		documents.addListener(this);
		Typing.addListener(typing);
		currentChanged();
	}

	/** Puts undo and redo into the bars of a part that is being made. The result is disposed with the part. */
	public static HistoryActions install(IActionBars bars) {
		HistoryActions actions = new HistoryActions();
		actions.fill(bars);
		return actions;
	}

	/** Makes them the undo and redo of the bars. */
	public void fill(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	public void dispose() {
		documents.removeListener(this);
		Typing.removeListener(typing);
		follow(null);
	}

	@Override
	public void currentChanged() {
		follow(documents.current().orElse(null));
		update();
	}

	@Override
	public void contentChanged(ModelDocument document) {
		update();
	}

	@Override
	public void reloaded(ModelDocument document) {
		update();
	}

	private void follow(ModelDocument document) {
		if (followed != null) {
			followed.removeListener(this);
		}
		followed = document;
		if (followed != null) {
			followed.addListener(this);
		}
	}

	private void update() {
		boolean canUndo = followed != null && history(followed).canUndo();
		boolean canRedo = followed != null && history(followed).canRedo();
		if (Typing.current().isPresent()) {
			show(undo, "&Undo", true, "Typing");
		} else {
			show(undo, "&Undo", canUndo, canUndo ? history(followed).getUndoCommand().getLabel() : null);
		}
		show(redo, "&Redo", canRedo, canRedo ? history(followed).getRedoCommand().getLabel() : null);
	}

	private static void show(Action action, String verb, boolean enabled, String what) {
		String text = what == null ? verb : verb + " " + what.replace("&", "&&");
		if (!text.equals(action.getText())) { // the menu and all bars would be told
			action.setText(text);
		}
		action.setEnabled(enabled);
	}

	private static CommandStack history(ModelDocument document) {
		return document.getEditingDomain().getCommandStack();
	}

	private static Action action(ActionFactory factory, Runnable run) {
		Action action = new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setId(factory.getId());
		action.setActionDefinitionId(factory.getCommandId());
		return action;
	}
}
