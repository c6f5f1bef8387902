package org.soma.training.ui.runs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.soma.model.edit.ModelDocument;
import org.soma.training.runs.StoredRun;
import org.soma.ui.documents.WorkspaceDocuments;

/** The networks that runs were recorded of. */
public final class StoredNetworks {

	private StoredNetworks() {
	}

	/** The file of the network, be it there or not; nothing where the run does not name one in the workspace. */
	public static Optional<IFile> file(StoredRun run) {
		if (!(run.settings().get("network") instanceof String name) || name.isBlank()) {
			return Optional.empty();
		}
		return home(run).map(container -> container.getFullPath().append(IPath.fromPortableString(name))).filter(path -> path.segmentCount() > 1)
				.map(ResourcesPlugin.getWorkspace().getRoot()::getFile);
	}

	/** The folder in the workspace in which the training of the run lies. */
	static Optional<IContainer> home(StoredRun run) {
		Path home = run.folder().getParent().getParent();
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(home.toUri())).findFirst();
	}

	/** The network where somebody has it open. */
	public static Optional<ModelDocument> open(StoredRun run) {
		return file(run).flatMap(WorkspaceDocuments.get()::find);
	}
}
