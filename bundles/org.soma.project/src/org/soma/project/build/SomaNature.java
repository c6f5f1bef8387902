package org.soma.project.build;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.soma.project.SomaProjects;

/** Gives a project the builder that checks its documents. */
public final class SomaNature implements IProjectNature {

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		ICommand[] commands = description.getBuildSpec();
		if (Arrays.stream(commands).noneMatch(command -> command.getBuilderName().equals(SomaBuilder.ID))) {
			ICommand check = description.newCommand();
			check.setBuilderName(SomaBuilder.ID);
			description.setBuildSpec(Stream.concat(Arrays.stream(commands), Stream.of(check)).toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec())
				.filter(command -> !command.getBuilderName().equals(SomaBuilder.ID)).toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_INFINITE);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
