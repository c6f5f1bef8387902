package org.soma.data.ui.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.soma.data.DataException;
import org.soma.data.FileCheck;
import org.soma.data.FilePreview;
import org.soma.data.Finding;
import org.soma.data.Progress;
import org.soma.data.Remedy;
import org.soma.model.Dataset;
import org.soma.model.resource.Documents;
import org.soma.ui.wizards.Place;

/**
 * Brings a data file into a project: checks it where nobody has yet, copies it where that was wanted, and makes the
 * dataset. Where that fails or is cancelled, nothing is left behind.
 */
final class ImportOperation {

	private static final int TICKS = 1000;
	private static final int PIECE = 1 << 20;

	private final DatasetPlan plan;
	private final Place place;
	private final String name;
	private final boolean copying;
	private final boolean checked;
	private final List<Path> made = new ArrayList<>();

	/**
	 * @param name of the dataset's file
	 * @param copying whether the data is to lie in the project
	 * @param checked whether all findings are known and decided
	 */
	ImportOperation(DatasetPlan plan, Place place, String name, boolean copying, boolean checked) {
		this.plan = plan;
		this.place = place;
		this.name = name;
		this.copying = copying;
		this.checked = checked;
	}

	/**
	 * @return the dataset's file
	 * @throws IOException with one line for the user
	 * @throws OperationCanceledException where it was cancelled
	 */
	IFile run(IProgressMonitor monitor) throws IOException, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Importing " + plan.data().getFileName(), 3 * TICKS);
		boolean newProject = place.isNew();
		IContainer container = null;
		boolean done = false;
		try {
			check(progress.split(TICKS));
			container = place.ready(progress.split(TICKS / 2));
			IFile file = container.getFile(IPath.fromPortableString(name));
			Path path = file.getLocation().toPath();
			Path data = copying ? copy(path, progress.split(TICKS)) : plan.data();
			Dataset dataset = plan.from(data).dataset(path);
			Documents.save(dataset, path);
			done = true;
			return file;
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} finally {
			if (!done) {
				clean();
			}
			if (container != null) {
				finish(container, newProject && !done);
			}
		}
	}

	private void check(IProgressMonitor monitor) throws DataException {
		if (checked) {
			return;
		}
		monitor.subTask("Checking all rows");
		Path file = plan.data().resolveSibling("import.dataset");
		FileCheck check = FileCheck.of(plan.dataset(file), file, told(monitor));
		List<Finding> open = check.findings().stream().filter(finding -> plan.choices().of(finding) == Remedy.STOP).toList();
		if (!open.isEmpty()) {
			throw new DataException(open);
		}
	}

	private static Progress told(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, TICKS);
		int[] worked = new int[1];
		return share -> {
			int now = (int) (share * TICKS);
			progress.worked(Math.max(0, now - worked[0]));
			worked[0] = Math.max(worked[0], now);
			return !monitor.isCanceled();
		};
	}

	/** Beside the dataset where all names are free, else in a folder of its own. */
	private Path copy(Path dataset, IProgressMonitor monitor) throws IOException {
		monitor.subTask("Copying");
		List<Path> files = FilePreview.of(plan.data(), plan.settings()).files();
		boolean folder = Files.isDirectory(plan.data());
		Path root = folder ? plan.data() : plan.data().toAbsolutePath().getParent();
		Path target = folder ? free(dataset.resolveSibling(plan.data().getFileName().toString())) : dataset.getParent();
		if (!folder && files.stream().anyMatch(file -> Files.exists(target(file, root, dataset.getParent())))) {
			target = free(dataset.resolveSibling(name.replaceFirst("\\.dataset$", "") + "-data"));
		}
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		Progress progress = told(monitor);
		long before = 0;
		for (Path file : files) {
			copy(file, target(file, root, target), before, Math.max(1, total), progress);
			before += Files.size(file);
		}
		return folder ? target : target(plan.data(), root, target);
	}

	/** Labels that were named may lie elsewhere; they come to lie beside the samples. */
	private static Path target(Path file, Path root, Path folder) {
		return file.startsWith(root) ? folder.resolve(root.relativize(file).toString()) : folder.resolve(file.getFileName().toString());
	}

	private static Path free(Path wanted) {
		Path free = wanted;
		for (int number = 2; Files.exists(free); number++) {
			free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
		}
		return free;
	}

	private void copy(Path file, Path target, long before, long total, Progress progress) throws IOException {
		folder(target.getParent());
		made.add(target);
		byte[] piece = new byte[PIECE];
		long done = before;
		try (InputStream in = Files.newInputStream(file); OutputStream out = Files.newOutputStream(target)) {
			for (int count; (count = in.read(piece)) >= 0; done += count) {
				progress.check((double) done / total);
				out.write(piece, 0, count);
			}
		}
	}

	private void folder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			folder(folder.getParent());
			made.add(folder);
			Files.createDirectory(folder);
		}
	}

	/** Takes away what was made, the last first. */
	private void clean() throws IOException {
		for (Path path : made.reversed()) {
			Files.deleteIfExists(path);
		}
	}

	private static void finish(IContainer container, boolean unwanted) throws CoreException {
		if (unwanted) {
			container.getProject().delete(true, true, null);
		} else {
			container.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}
