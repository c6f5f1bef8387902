package org.soma.training.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.Finding;
import org.soma.data.PreparedData;
import org.soma.data.Progress;
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
 * @param loose the data by itself, where it is only the network that it does not fit; else null
 */
record Material(IFile networkFile, ModelDocument network, IFile datasetFile, ModelDocument dataset, PreparedData data, String problem,
		Basis basis, PreparedData loose) {

	/** @throws CancellationException where it is not to go on */
	static Material read(IFile networkFile, IFile datasetFile, Progress progress) {
		ModelDocument network = null;
		ModelDocument dataset = null;
		PreparedData data = null;
		PreparedData loose = null;
		String problem = null;
		Basis basis = null;
		try {
			network = load(networkFile, "network");
			dataset = load(datasetFile, "dataset");
			basis = Basis.of(dataset, network);
			data = Datasets.prepare(basis.dataset(), TrainingFiles.path(datasetFile), basis.ends(), progress);
		} catch (CancellationException e) {
			new Material(networkFile, network, datasetFile, dataset, null, null, null, null).discard();
			throw e;
		} catch (DataException e) {
			problem = line(e.findings().getFirst(), datasetFile);
			loose = loose(basis, datasetFile);
		} catch (DocumentException e) {
			problem = e.getMessage();
		} catch (MissingException e) {
			problem = e.getMessage();
		}
		return new Material(networkFile, network, datasetFile, dataset, data, problem, basis, loose);
	}

	/** The folders that the file lies in are known to its user. */
	private static String line(Finding finding, IFile datasetFile) {
		Path file = finding.file();
		boolean own = file.equals(TrainingFiles.path(datasetFile)) && finding.row() == 0 && finding.column() == null;
		return own ? datasetFile.getName() + " " + finding.message() : file.getFileName() + finding.line().substring(file.toString().length());
	}

	private static PreparedData loose(Basis basis, IFile datasetFile) {
		try {
			return Datasets.prepare(basis.dataset(), TrainingFiles.path(datasetFile), null);
		} catch (DataException e) {
			return null; // it is not only the network's fault
		}
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
