package org.soma.training.ui.runs;

import java.nio.file.Path;
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
		Path home = run.folder().getParent().getParent();
		if (!(run.settings().get("network") instanceof String name) || name.isBlank()) {
			return Optional.empty();
		}
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(home.toUri())) {
			IPath path = container.getFullPath().append(IPath.fromPortableString(name));
			if (path.segmentCount() > 1) {
				return Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
			}
		}
		return Optional.empty();
	}

	/** The network where somebody has it open. */
	public static Optional<ModelDocument> open(StoredRun run) {
		return file(run).flatMap(WorkspaceDocuments.get()::find);
	}
}
