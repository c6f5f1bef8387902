package org.soma.training.trial;

import java.util.Optional;

import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.LossTrace;
import org.soma.engine.train.Snapshot;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.training.Live;

/** A network as it stands in its document, in the form in which a running one is shown. Belongs to the thread of the document. */
final class Standing implements Live.Source, ModelDocumentListener, AutoCloseable {

	private final ModelDocument document;
	private Snapshot snapshot;
	private String trouble;

	Standing(ModelDocument document) {
		this.document = document;
		document.addListener(this);
	}

	/** @return null where the network cannot run as it is */
	@Override
	public Snapshot snapshot() {
		if (snapshot == null && trouble == null) {
			try {
				Plan plan = Plan.of((Network) document.getModel());
				float[] values = plan.values().start();
				snapshot = new Snapshot(plan, 0, 0, Double.NaN, values, new float[values.length], new float[plan.units()], LossTrace.NOTHING);
			} catch (EngineException e) {
				trouble = e.getMessage();
			}
		}
		return snapshot;
	}

	/** Why there is no snapshot, in one line for the user. */
	Optional<String> trouble() {
		snapshot();
		return Optional.ofNullable(trouble);
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		snapshot = null;
		trouble = null;
	}

	@Override
	public void reloaded(ModelDocument changed) {
		contentChanged(changed);
	}

	@Override
	public void close() {
		document.removeListener(this);
	}
}
