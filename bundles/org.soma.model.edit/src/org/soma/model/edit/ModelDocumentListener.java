package org.soma.model.edit;

/** Hears of an open document. Called in the thread that changed it, after the change. */
public interface ModelDocumentListener {

	/** {@link ModelDocument#isDirty()} answers otherwise than before. */
	default void dirtyChanged(ModelDocument document) {
	}

	/** A command was executed, undone or redone. */
	default void contentChanged(ModelDocument document) {
	}

	/** The file on disk has the document's content now. */
	default void saved(ModelDocument document) {
	}

	/** {@link ModelDocument#getModel()} is another object now, and the history is empty. */
	default void reloaded(ModelDocument document) {
	}
}
