package org.soma.testing.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.soma.project.SomaProjects;

/** Projects with files for a test. */
public final class TestProject {

	/** Two inputs, one hidden neuron, one output; x1->h1 weighs 0.25. */
	public static final String NETWORK = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:soma="urn:soma:model" format="1">
			  <groups id="inputs" name="inputs"/>
			  <nodes xsi:type="soma:Neuron" id="x1" type="input" x="48.0" y="48.0" group="inputs"/>
			  <nodes xsi:type="soma:Neuron" id="x2" type="input" x="48.0" y="124.0" group="inputs"/>
			  <nodes xsi:type="soma:Neuron" id="h1" type="hidden" activation="tanh" x="208.0" y="86.0"/>
			  <nodes xsi:type="soma:Neuron" id="y1" type="output" activation="sigmoid" x="368.0" y="86.0"/>
			  <links xsi:type="soma:Synapse" source="x1" target="h1" weight="0.25"/>
			  <links xsi:type="soma:Synapse" source="x2" target="h1" weight="-0.5"/>
			  <links xsi:type="soma:Synapse" source="h1" target="y1" weight="1.0"/>
			</soma:Network>
			""";

	private TestProject() {
	}

	/** A Soma project with one file, built and shown. */
	public static IFile with(String projectName, String fileName, String content) throws Exception {
		IProject project = SomaProjects.create(projectName, null, null);
		IFile file = project.getFile(fileName);
		write(file, content);
		return file;
	}

	/** Writes the file as another program does, and lets the workspace see it. */
	public static void write(IFile file, String content) throws Exception {
		Files.writeString(path(file), content);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		Wait.untilWorkspaceIsQuiet();
	}

	public static String read(IFile file) throws Exception {
		return Files.readString(path(file));
	}

	private static Path path(IFile file) {
		return file.getProject().getLocation().append(file.getProjectRelativePath()).toPath();
	}
}
