package org.soma.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.validation.Severity;
import org.soma.catalog.validation.Validation;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Training;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;

class ExamplesTest {

	private static final String NAME = "tried";

	static List<Example> examples() {
		return ExampleRegistry.get().all();
	}

	@AfterEach
	void deleteProjects() throws CoreException {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void makesAProjectWithoutProblems(Example example) throws Exception {
		IProject project = Examples.create(example, NAME, new NullProgressMonitor());
		assertTrue(SomaProjects.isSomaProject(project));
		assertTrue(project.getFile("README.md").exists());
		for (Path file : documents(project)) {
			List<String> errors = Validation.check(Documents.load(file)).stream().filter(problem -> problem.severity() == Severity.ERROR)
					.map(problem -> file.getFileName() + ": " + problem.line()).toList();
			assertEquals(List.of(), errors);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void refersToFilesThatAreThere(Example example) throws Exception {
		IProject project = Examples.create(example, NAME, new NullProgressMonitor());
		for (Path file : documents(project)) {
			switch (Documents.load(file)) {
			case Training training -> {
				assertTrue(Files.exists(file.resolveSibling(training.getNetwork())), training.getNetwork());
				assertTrue(Files.exists(file.resolveSibling(training.getDataset())), training.getDataset());
			}
			case Dataset dataset -> dataset.getSources().stream().filter(source -> source.getFile() != null)
					.forEach(source -> assertTrue(Files.exists(file.resolveSibling(source.getFile())), source.getFile()));
			default -> {
				// a network stands alone
			}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void namesTheFileToLookAtFirst(Example example) throws Exception {
		IProject project = Examples.create(example, NAME, new NullProgressMonitor());
		assertEquals(IResource.FILE, Examples.first(example, project).getType());
	}

	@Test
	void beginsWithXor() throws Exception {
		assertEquals("xor", examples().get(0).id());
		assertEquals("xor", examples().get(0).projectName());
		assertEquals(17, Networks.parameterCount(network("xor", "xor.network")));
	}

	@Test
	void drawsEveryNeuronOfTheDigits() throws Exception {
		Network network = network("digits", "digits.network");
		assertEquals(826, network.getNodes().size());
		assertEquals(12_960, network.getLinks().size());
		assertEquals(13_002, Networks.parameterCount(network));
	}

	@Test
	void leavesNothingBehindWhenItFails() {
		Example xor = examples().get(0);
		Example failing = new Example("failing", "Failing", "", xor.folder(), Optional.empty(), "example", 1, xor.contributor(),
				(folder, monitor) -> {
					throw new IOException("the disk is full");
				});
		CoreException failure = assertThrows(CoreException.class, () -> Examples.create(failing, NAME, new NullProgressMonitor()));
		assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
		assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject(NAME).exists());
		assertFalse(Files.exists(ResourcesPlugin.getWorkspace().getRoot().getLocation().append(NAME).toPath()));
	}

	private static Network network(String id, String file) throws Exception {
		IProject project = Examples.create(ExampleRegistry.get().find(id).orElseThrow(), NAME, new NullProgressMonitor());
		return Documents.load(project.getFile(file).getLocation().toPath(), Network.class);
	}

	private static List<Path> documents(IProject project) throws IOException {
		try (Stream<Path> files = Files.list(project.getLocation().toPath())) {
			return files.filter(file -> file.toString().matches(".*\\.(network|dataset|training)")).toList();
		}
	}
}
