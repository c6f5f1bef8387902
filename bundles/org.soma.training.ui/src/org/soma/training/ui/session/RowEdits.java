package org.soma.training.ui.session;

import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;

/** Hears of a dataset that is not any longer as it was read: its settings count when they are edited, its rows when they are saved. */
final class RowEdits implements ModelDocumentListener {

	private final Runnable edited;
	private final long readAt;

	/** @param readAt when reading began, in milliseconds */
	RowEdits(Runnable edited, long readAt) {
		this.edited = edited;
		this.readAt = readAt;
	}

	@Override
	public void contentChanged(ModelDocument dataset) {
		edited.run();
	}

	@Override
	public void reloaded(ModelDocument dataset) {
		edited.run();
	}

	@Override
	public void saved(ModelDocument dataset) {
		boolean written = dataset.getCompanion().stream().flatMap(companion -> companion.files().stream())
				.anyMatch(file -> file.toFile().lastModified() > readAt);
		if (written) {
			edited.run();
		}
	}
}
