package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that keeps a network from learning well.
 *
 * @param topic what kind of finding it is: the same each time the same is found
 * @param title what is so, in a few words
 * @param advice why it matters and what to do, in plain language
 * @param culprits nodes, columns or the training itself; to be selected
 */
public record Finding(String topic, Severity severity, String title, String advice, List<EObject> culprits, Optional<Fix> fix) {

	/** How bad it is. */
	public enum Severity {
		/** Nothing will be learned before it is mended. */
		ERROR,
		/** Learning suffers. */
		WARNING,
		/** Worth a look. */
		INFO
	}

	public Finding {
		culprits = List.copyOf(culprits);
	}

	/** Whether both are about the same, though numbers may differ. */
	public boolean isLike(Finding other) {
		return topic.equals(other.topic) && culprits.equals(other.culprits);
	}
}
