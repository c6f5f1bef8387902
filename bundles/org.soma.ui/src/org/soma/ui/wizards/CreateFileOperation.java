package org.soma.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.soma.model.resource.Documents;

/** Makes a document and saves it as a new file, with the project where that is new too. */
public final class CreateFileOperation extends WorkspaceModifyOperation {

	private final Place place;
	private final String name;
	private final NewFilePage.Recipe recipe;
	private IFile file;

	public CreateFileOperation(Place place, String name, NewFilePage.Recipe recipe) {
		this.place = place;
		this.name = name;
		this.recipe = recipe;
	}

	/** The new file, once the operation has run. */
	public IFile file() {
		return file;
	}

	@Override
	protected void execute(IProgressMonitor monitor) throws CoreException, InvocationTargetException {
		SubMonitor progress = SubMonitor.convert(monitor, "Creating " + name, 4);
		IContainer container = place.ready(progress.split(1));
		file = container.getFile(IPath.fromPortableString(name));
		Path path = file.getLocation().toPath();
		try {
			Documents.save(recipe.document(path), path);
		} catch (IOException | IllegalArgumentException e) {
			throw new InvocationTargetException(e);
		} catch (OutOfMemoryError e) {
			// What was half made is garbage by now, and Soma goes on.
			throw new InvocationTargetException(e, name + " does not fit into memory as single neurons; make it of layers, or start Soma with more.");
		}
		progress.worked(2);
		// Weights lie in a second file beside it.
		container.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
	}
}
