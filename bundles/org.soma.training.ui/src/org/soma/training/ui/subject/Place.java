package org.soma.training.ui.subject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.soma.model.Training;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.Documents;

/**
 * The files that belong together.
 *
 * @param network null where the training names none that is there
 * @param dataset null likewise
 * @param training null where no training has the network or dataset
 */
record Place(IFile network, IFile dataset, IFile training) {

	/** What belongs to a file, which is read to find out. Any thread. */
	static Place of(IFile file) throws CoreException {
		Optional<DocumentKind> kind = DocumentKind.of(Path.of(file.getName()));
		if (kind.filter(DocumentKind.TRAINING::equals).isPresent()) {
			return ofTraining(file).orElseGet(() -> new Place(null, null, file));
		}
		boolean isNetwork = kind.filter(DocumentKind.NETWORK::equals).isPresent();
		for (IFile training : trainings(file)) {
			Optional<Place> place = ofTraining(training);
			if (place.filter(each -> file.equals(isNetwork ? each.network() : each.dataset())).isPresent()) {
				return place.get();
			}
		}
		return isNetwork ? new Place(file, null, null) : new Place(null, file, null);
	}

	/** Those of the project, the one that is called like the file first. */
	private static List<IFile> trainings(IFile file) throws CoreException {
		List<IFile> trainings = new ArrayList<>();
		file.getProject().accept(resource -> {
			if (resource instanceof IFile each && DocumentKind.TRAINING.extension().equals(each.getFileExtension())) {
				trainings.add(each);
			}
			return !resource.isDerived() && !(resource instanceof IContainer folder && folder.getName().equals("runs"));
		});
		String name = file.getFullPath().removeFileExtension().lastSegment();
		trainings.sort(Comparator.<IFile, Boolean>comparing(each -> !each.getFullPath().removeFileExtension().lastSegment().equals(name))
				.thenComparing(each -> each.getFullPath().toString()));
		return trainings;
	}

	private static Optional<Place> ofTraining(IFile file) {
		try {
			Training training = (Training) Documents.load(file.getLocation().toPath());
			return Optional.of(new Place(beside(file, training.getNetwork()), beside(file, training.getDataset()), file));
		} catch (DocumentException e) {
			return Optional.empty(); // a marker tells what is wrong with it
		}
	}

	private static IFile beside(IFile training, String name) {
		if (name == null || name.isBlank() || !IPath.ROOT.isValidPath(name)) {
			return null;
		}
		IPath path = training.getParent().getFullPath().append(name);
		IFile file = path.segmentCount() < 2 ? null : training.getWorkspace().getRoot().getFile(path);
		return file != null && file.exists() ? file : null;
	}
}
