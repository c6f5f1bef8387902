package org.soma.project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.soma.catalog.build.FeedForward;
import org.soma.model.resource.Documents;

/** A Soma project in the test's workspace, which builds when it is told to. */
public final class TestProject implements AutoCloseable {

	public static final String TRAINING = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" \
			network="xor.network" dataset="xor.dataset">
			  <loss type="mse"/>
			  <optimizer type="adam"/>
			</soma:Training>
			""";

	public static final String DATASET = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Dataset xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1">
			  <sources file="xor.csv"/>
			</soma:Dataset>
			""";

	public final IProject project;

	public TestProject(String name) throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceDescription description = workspace.getDescription();
		description.setAutoBuilding(false);
		workspace.setDescription(description);
		project = SomaProjects.create(name, null, new NullProgressMonitor());
	}

	/** Puts an XOR network into the project. */
	public IFile network(String name) throws Exception {
		Documents.save(FeedForward.of(2, 4, 1).build(), project.getLocation().append(name).toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project.getFile(name);
	}

	public IFile write(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, IResource.FORCE, null);
		} else {
			file.create(content, IResource.FORCE, null);
		}
		return file;
	}

	/** Exchanges a piece of a file that must be there. */
	public void replace(IFile file, String from, String to) throws Exception {
		String text = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
		if (!text.contains(from)) {
			throw new IllegalArgumentException("there is no " + from + " in " + text);
		}
		write(file.getName(), text.replace(from, to));
	}

	public void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	/** The messages of the problems, in alphabetical order. */
	public List<String> problems(IResource resource) throws CoreException {
		return Arrays.stream(markers(resource)).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).sorted().toList();
	}

	public IMarker[] markers(IResource resource) throws CoreException {
		return resource.findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	@Override
	public void close() throws CoreException {
		project.delete(true, true, null);
	}
}
