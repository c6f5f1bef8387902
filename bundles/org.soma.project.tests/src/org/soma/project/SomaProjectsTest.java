package org.soma.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SomaProjectsTest {

	@TempDir
	private Path folder;

	@Test
	void aNewProjectIsOpenAndIsChecked() throws CoreException {
		try (TestProject test = new TestProject("fresh")) {
			assertTrue(test.project.isOpen());
			assertTrue(SomaProjects.isSomaProject(test.project));
			ICommand[] builders = test.project.getDescription().getBuildSpec();
			assertEquals(1, builders.length);
			assertEquals("org.soma.project.builder", builders[0].getBuilderName());
		}
	}

	@Test
	void aProjectMayLieElsewhereAndKeepsWhatIsThere() throws Exception {
		Files.writeString(folder.resolve("notes.txt"), "mine");
		IProject project = SomaProjects.create("elsewhere", folder.toUri(), null);
		try {
			assertTrue(SomaProjects.isSomaProject(project));
			assertTrue(project.getFile("notes.txt").exists());
		} finally {
			project.delete(false, true, null);
		}
		assertTrue(Files.exists(folder.resolve("notes.txt")));
	}

	@Test
	void anOrdinaryProjectIsNone() throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IProject project = root.getProject("ordinary");
		assertFalse(SomaProjects.isSomaProject(project));
		project.create(null);
		try {
			assertFalse(SomaProjects.isSomaProject(project));
			project.open(null);
			assertFalse(SomaProjects.isSomaProject(project));
		} finally {
			project.delete(true, true, null);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xor", "My first network", "größe", "a.b-c_d", "784-16-10" })
	void goodNames(String name) {
		assertEquals(Optional.empty(), SomaProjects.nameProblem(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "a/b", "a\\b", "../a", ".", "..", ".metadata", "a:b", "a\nb", "what?", " a", "a ", "nul", "COM1.old", "a." })
	void badNames(String name) {
		assertTrue(SomaProjects.nameProblem(name).isPresent());
		assertThrows(CoreException.class, () -> SomaProjects.create(name, null, null));
	}

	@Test
	void aNameIsTakenOnceWhateverItsCase() throws CoreException {
		try (TestProject test = new TestProject("taken")) {
			assertEquals(Optional.of("There is a project 'taken' already; choose another name."), SomaProjects.nameProblem("Taken"));
			assertThrows(CoreException.class, () -> SomaProjects.create("taken", null, null));
			assertTrue(test.project.isOpen());
		}
	}

	@Test
	void withoutTheNatureNothingIsLeft() throws Exception {
		try (TestProject test = new TestProject("former")) {
			test.write("bad.network", "no xml");
			test.build();
			assertEquals(1, test.markers(test.project).length);
			IProjectDescription description = test.project.getDescription();
			description.setNatureIds(new String[0]);
			test.project.setDescription(description, null);
			assertEquals(0, test.markers(test.project).length);
			assertEquals(0, test.project.getDescription().getBuildSpec().length);
		}
	}
}
