package org.soma.catalog;

import java.util.Optional;

/** Ends a training before its last epoch. Each run has an instance of its own, which may keep state. */
public interface StopRule {

	/** Asked after each epoch: why to stop, in one line for the user, or nothing to go on. */
	Optional<String> reasonToStop(EpochResult result);
}
