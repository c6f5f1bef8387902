package org.soma.ui.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;

/** Tells, on the UI thread, which documents came, went or changed in the workspace, whoever did it. */
final class DiskChanges implements IResourceChangeListener {

	private final BiConsumer<IFile, Optional<IFile>> changed;
	private final Function<IFile, List<IFile>> shownBy;

	/**
	 * @param changed hears of a document's file, and of where it is now when it was moved
	 * @param shownBy which open documents show a file besides their own; asked in any thread
	 */
	DiskChanges(BiConsumer<IFile, Optional<IFile>> changed, Function<IFile, List<IFile>> shownBy) {
		this.changed = changed;
		this.shownBy = shownBy;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Map<IFile, Optional<IFile>> files = new HashMap<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file && matters(delta)) {
					// A tensor file may well change without its network.
					IFile document = Companions.network(file).orElse(file);
					if (Companions.isDocument(document)) {
						files.merge(document, document.equals(file) ? newPlace(delta) : Optional.empty(), (one, other) -> one.or(() -> other));
					}
					shownBy.apply(file).forEach(shower -> files.putIfAbsent(shower, Optional.empty()));
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().error("Changes of files could not be followed: " + e.getMessage(), e);
		}
		if (!files.isEmpty() && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> files.forEach(changed));
		}
	}

	/** Markers change too. */
	private static boolean matters(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	private static Optional<IFile> newPlace(IResourceDelta delta) {
		IPath path = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null : delta.getMovedToPath();
		return Optional.ofNullable(path).map(ResourcesPlugin.getWorkspace().getRoot()::getFile);
	}
}
