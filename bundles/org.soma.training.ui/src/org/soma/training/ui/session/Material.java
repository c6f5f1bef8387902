package org.soma.training.ui.session;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.PreparedData;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocuments;
import org.soma.model.resource.DocumentException;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * What a training needs from other files: the network, the dataset and its rows. Read in any thread; what is missing or
 * cannot be read is absent, and there is a problem then.
 *
 * @param problem one line for the user, or null
 * @param basis what the rows were prepared by, or null
 */
record Material(IFile networkFile, ModelDocument network, IFile datasetFile, ModelDocument dataset, PreparedData data, String problem,
		Basis basis) {

	static Material read(IFile networkFile, IFile datasetFile) {
		ModelDocument network = null;
		ModelDocument dataset = null;
		PreparedData data = null;
		String problem = null;
		Basis basis = null;
		try {
			network = load(networkFile, "network");
			dataset = load(datasetFile, "dataset");
			basis = Basis.of(dataset, network);
			data = Datasets.prepare(basis.dataset(), TrainingFiles.path(datasetFile), basis.ends());
		} catch (DataException e) {
			problem = datasetFile.getName() + " " + e.getMessage();
		} catch (DocumentException e) {
			problem = e.getMessage();
		} catch (MissingException e) {
			problem = e.getMessage();
		}
		return new Material(networkFile, network, datasetFile, dataset, data, problem, basis);
	}

	private static final class MissingException extends Exception {
		private static final long serialVersionUID = 1;

		MissingException(String message) {
			super(message);
		}
	}

	private static ModelDocument load(IFile file, String kind) throws DocumentException, MissingException {
		if (file == null) {
			throw new MissingException("The training names no " + kind + "; choose one.");
		}
		if (!file.exists()) {
			throw new MissingException("There is no " + kind + " '" + file.getName() + "'; make it or choose another.");
		}
		return WorkspaceDocuments.load(file);
	}

	/** Whether network or dataset were edited while rows were read, so that they have to be read anew; on the UI thread. */
	boolean isOutdated() {
		return basis != null && !basis.holds(dataset, network);
	}

	/** Makes the caller a user of the documents; on the UI thread. */
	void acquire() {
		if (network != null) {
			WorkspaceDocuments.get().acquire(networkFile, network);
		}
		if (dataset != null) {
			WorkspaceDocuments.get().acquire(datasetFile, dataset);
		}
	}

	/** Gives back what was acquired. */
	void release() {
		Optional.ofNullable(network).ifPresent(WorkspaceDocuments.get()::release);
		Optional.ofNullable(dataset).ifPresent(WorkspaceDocuments.get()::release);
	}

	/** Gives back what was read and is not wanted any more. */
	void discard() {
		Optional.ofNullable(network).ifPresent(ModelDocuments.shared()::release);
		Optional.ofNullable(dataset).ifPresent(ModelDocuments.shared()::release);
	}
}
