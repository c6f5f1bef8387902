package org.soma.project.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.project.TestProject;

class SomaBuilderTest {

	private TestProject test;
	private IProject project;

	@BeforeEach
	void createProject() throws Exception {
		test = new TestProject("checked");
		project = test.project;
	}

	@AfterEach
	void deleteProject() throws Exception {
		test.close();
	}

	@Test
	void aMarkerNamesTheElementAndGoesWhenItIsMended() throws Exception {
		IFile network = test.network("xor.network");
		test.build();
		assertEquals(List.of(), test.problems(project));

		test.replace(network, "id=\"h1\" type=\"hidden\" activation=\"tanh\"", "id=\"h1\" type=\"hidden\" activation=\"tanhh\"");
		test.build();
		IMarker marker = test.markers(network)[0];
		assertEquals("h1: activation 'tanhh' is not known; did you mean tanh?", marker.getAttribute(IMarker.MESSAGE, ""));
		assertEquals("h1", marker.getAttribute(IMarker.LOCATION, ""));
		assertEquals("h1", marker.getAttribute(SomaProjects.ELEMENT, ""));
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(marker.isSubtypeOf(IMarker.PROBLEM));

		test.replace(network, "tanhh", "=x*cos(x");
		test.build();
		assertEquals(List.of("h1: activation '=x*cos(x' is wrong at character 9: ')' is missing"), test.problems(network));

		test.replace(network, "=x*cos(x", "=x*cos(x)");
		test.build();
		assertEquals(List.of(), test.problems(project));
	}

	@Test
	void aMarkerOnALinkNamesItById() throws Exception {
		IFile network = test.network("xor.network");
		test.replace(network, "source=\"h1\" target=\"y1\"", "source=\"h1\" target=\"x1\"");
		test.build();
		assertTrue(List.of(test.markers(network)).stream().anyMatch(marker -> "h1->x1".equals(marker.getAttribute(SomaProjects.ELEMENT, ""))),
				test.problems(network).toString());
	}

	@Test
	void markersFollowTheFile() throws Exception {
		IFile bad = test.write("bad.network", "no xml");
		test.network("good.network");
		test.build();
		assertEquals(1, test.markers(project).length);
		bad.move(project.getFile("renamed.network").getFullPath(), true, null);
		test.build();
		assertEquals(1, test.markers(project.getFile("renamed.network")).length);
		assertEquals(1, test.markers(project).length);
		project.getFile("renamed.network").move(project.getFile("renamed.txt").getFullPath(), true, null);
		test.build();
		assertEquals(List.of(), test.problems(project));
		project.getFile("renamed.txt").move(project.getFile("back.network").getFullPath(), true, null);
		test.build();
		assertEquals(1, test.markers(project).length);
		project.getFile("back.network").delete(true, null);
		test.build();
		assertEquals(0, test.markers(project).length);
	}

	@Test
	void oneBrokenFileDoesNotStopTheRest() throws Exception {
		test.write("a.network", "no xml");
		test.write("b.network", "");
		IFile c = test.network("c.network");
		test.replace(c, "activation=\"sigmoid\"", "activation=\"sigmoidd\"");
		test.build();
		assertEquals(1, test.markers(project.getFile("a.network")).length);
		assertEquals(1, test.markers(project.getFile("b.network")).length);
		assertEquals(List.of("y1: activation 'sigmoidd' is not known; did you mean sigmoid?"), test.problems(c));
	}

	@Test
	void aTrainingHearsOfItsNetworkAndDataset() throws Exception {
		IFile training = test.write("xor.training", TestProject.TRAINING);
		test.build();
		assertEquals(List.of("its dataset 'xor.dataset' does not exist; make it or choose another",
				"its network 'xor.network' does not exist; make it or choose another"), test.problems(training));
		IFile network = test.network("xor.network");
		test.write("xor.csv", "a,b,y\n");
		IFile dataset = test.write("xor.dataset", TestProject.DATASET);
		test.build();
		assertEquals(List.of(), test.problems(project));
		network.delete(true, null);
		dataset.move(project.getFile("other.dataset").getFullPath(), true, null);
		test.build();
		assertEquals(2, test.problems(training).size());
	}

	@Test
	void aDatasetHearsOfItsFile() throws Exception {
		IFile dataset = test.write("xor.dataset", TestProject.DATASET);
		test.build();
		assertEquals(List.of("source: the file 'xor.csv' does not exist; put it there or choose another"), test.problems(dataset));
		IFile data = test.write("xor.csv", "a,b,y\n");
		test.build();
		assertEquals(List.of(), test.problems(dataset));
		data.delete(true, null);
		test.build();
		assertEquals(1, test.problems(dataset).size());
	}

	@Test
	void aNetworkHearsOfItsTensors() throws Exception {
		Documents.save(FeedForward.of(2, 3, 1).asLayers(true).build(), project.getLocation().append("deep.network").toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		test.build();
		assertEquals(List.of(), test.problems(project));
		IFile tensors = project.getFile("deep.safetensors");
		byte[] content = tensors.getContents().readAllBytes();
		tensors.delete(true, null);
		test.build();
		assertEquals(1, test.problems(project.getFile("deep.network")).size());
		assertTrue(test.problems(project).get(0).startsWith("deep.safetensors: x \u2192 h: "), test.problems(project).toString());
		Files.write(project.getLocation().append("deep.safetensors").toPath(), content);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		test.build();
		assertEquals(List.of(), test.problems(project));
	}

	@Test
	void hiddenFoldersAndDerivedFilesAreLeftAlone() throws Exception {
		IFolder hidden = project.getFolder(".backup");
		hidden.create(true, true, null);
		test.write(".backup/bad.network", "no xml");
		IFile made = test.write("made.network", "no xml");
		test.build();
		assertEquals(1, test.markers(project).length);
		made.setDerived(true, null);
		test.build();
		assertEquals(0, test.markers(project).length);
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(0, test.markers(project).length);
	}

	@Test
	void otherProjectsAreLeftAlone() throws Exception {
		IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("other");
		other.create(null);
		other.open(null);
		try {
			other.getFile("bad.network").create("no xml".getBytes(), true, false, null);
			ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.FULL_BUILD, null);
			assertEquals(0, test.markers(other).length);
			IFile ours = test.write("bad.network", "no xml");
			test.build();
			ours.move(other.getFile("moved.network").getFullPath(), true, null);
			test.build();
			assertEquals(0, test.markers(other).length);
		} finally {
			other.delete(true, true, null);
		}
	}

	@Test
	void cleaningTakesAllAwayAndTheNextBuildBringsItBack() throws Exception {
		test.write("bad.network", "no xml");
		test.build();
		project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		assertEquals(0, test.markers(project).length);
		test.build();
		assertEquals(1, test.markers(project).length);
	}

	@Test
	void whatACancelledBuildLeftOutIsCheckedByTheNext() throws Exception {
		test.build();
		for (int i = 0; i < 5; i++) {
			test.write("bad" + i + ".network", "no xml");
		}
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor));
		test.build();
		assertEquals(5, test.markers(project).length);
	}

	@Test
	void manyProblemsOfOneFileAreCutShort() throws Exception {
		Documents.save(FeedForward.of(2, 400, 1).build(), project.getLocation().append("big.network").toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		test.replace(project.getFile("big.network"), "activation=\"tanh\"", "activation=\"tanhh\"");
		test.build();
		List<String> problems = test.problems(project);
		assertEquals(201, problems.size());
		assertTrue(problems.contains("200 more problems are not listed; mend some of these to see them"));
	}

	@Test
	void autoBuildFollowsByItself() throws Exception {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(true);
		ResourcesPlugin.getWorkspace().setDescription(description);
		test.write("bad.network", "no xml");
		Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
		assertEquals(1, test.markers(project).length);
	}

	@Test
	void documentsHaveAContentType() {
		for (String kind : new String[] { "network", "dataset", "training" }) {
			assertEquals("org.soma.project." + kind, Platform.getContentTypeManager().findContentTypeFor("a." + kind).getId());
		}
	}
}
