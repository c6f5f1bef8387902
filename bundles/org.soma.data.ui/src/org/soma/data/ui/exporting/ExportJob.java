package org.soma.data.ui.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.soma.data.writing.DatasetExport;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.resource.Documents;

/** Writes the rows of a dataset as it is saved, in the background. */
final class ExportJob extends Job {

	private static final int TICKS = 1000;

	private final IFile dataset;
	private final Part part;
	private final boolean scaled;
	private final Path target;

	ExportJob(IFile dataset, Part part, boolean scaled, Path target) {
		super("Exporting " + dataset.getName());
		this.dataset = dataset;
		this.part = part;
		this.scaled = scaled;
		this.target = target;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), TICKS);
		Path file = dataset.getLocation().toPath();
		int[] worked = new int[1];
		try {
			new DatasetExport((Dataset) Documents.load(file), file, part, scaled).write(target, share -> {
				progress.worked(Math.max(0, (int) (share * TICKS) - worked[0]));
				worked[0] = Math.max(worked[0], (int) (share * TICKS));
				return !progress.isCanceled();
			});
			refresh();
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error("Nothing was exported. " + e.getMessage(), e);
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** The files may lie in a project, which does not notice by itself. */
	private void refresh() throws CoreException {
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(target.getParent().toUri())) {
			folder.refreshLocal(IResource.DEPTH_ONE, null);
		}
	}
}
