package org.soma.data.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.soma.model.Training;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;

/** The networks that a dataset may be meant for. */
final class ProjectNetworks {

	private ProjectNetworks() {
	}

	/** All networks of the dataset's project. */
	static List<IFile> of(IFile dataset) {
		return files(dataset, "network");
	}

	/** The network of the first training that is on this dataset. Reads the trainings. */
	static Optional<IFile> trainedOn(IFile dataset) {
		for (IFile file : files(dataset, "training")) {
			try {
				Training training = Documents.load(file.getLocation().toPath(), Training.class);
				if (training.getNetwork() != null && dataset.equals(beside(file, training.getDataset()))) {
					return Optional.ofNullable(beside(file, training.getNetwork())).filter(IFile::exists);
				}
			} catch (DocumentException e) {
				continue; // the marker on the file says what is wrong with it
			}
		}
		return Optional.empty();
	}

	private static IFile beside(IFile file, String name) {
		return name == null ? null : file.getParent().getFile(new Path(name));
	}

	private static List<IFile> files(IFile dataset, String extension) {
		List<IFile> found = new ArrayList<>();
		try {
			dataset.getProject().accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + extension)) {
					found.add((IFile) proxy.requestResource());
				}
				return SomaProjects.isSearched(proxy);
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.get().warn("The files of " + dataset.getProject().getName() + " could not be listed: " + e.getMessage(), e);
		}
		found.removeIf(Objects::isNull);
		found.sort((a, b) -> a.getProjectRelativePath().toString().compareToIgnoreCase(b.getProjectRelativePath().toString()));
		return found;
	}
}
