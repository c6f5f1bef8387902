package org.soma.training;

/** Hears of a session, in the thread of its document. */
public interface SessionListener {

	/** Its first step is about to be taken, from the network as it stands in the document. */
	default void begins(Session session) {
	}

	/** It was started, paused, reset or has ended, other settings hold, or epochs were completed. */
	default void changed(Session session) {
	}

	/** It was paused because nodes or connections came or went while it ran; {@link Session#start} goes on with them. */
	default void structureChanged(Session session) {
	}
}
