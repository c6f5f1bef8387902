package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.data.NewDataset;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.Shared;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session.State;

/** Digits are learned by a press of Train to the accuracy that they are known to come to, undone and redone. */
@ExtendWith(WorkbenchExtension.class)
class LearningUITest {

	private static final String TRAINING = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" network="n.network" \
			dataset="n.dataset" objective="classification" rate="%s" epochs="%d" batch="%d">
			  <loss type="softmax-cross-entropy"/>
			  <optimizer type="adam"/>
			</soma:Training>
			""";

	private TrainingDesk desk;

	private static Path path(IFile file) {
		return file.getProject().getLocation().append(file.getName()).toPath();
	}

	private void open(FeedForward layers, String data, String split, String training) throws Exception {
		IProject project = SomaProjects.create("digits", null, null);
		IFile network = project.getFile("n.network");
		Documents.save(layers.withSeed(1).asLayers(false).build(), path(network));
		Path dataset = path(project.getFile("n.dataset"));
		Documents.save(NewDataset.from(dataset, data).split(split).make(), dataset);
		TestProject.write(project.getFile("n.training"), training);
		project.refreshLocal(IResource.DEPTH_ONE, null);
		Wait.untilWorkspaceIsQuiet();
		desk = TrainingDesk.ready(network);
	}

	/** Trains to the end, then takes it back and does it again with the keys. */
	private void learn() throws Exception {
		float[] before = desk.weights();
		desk.press("Train");
		desk.await(State.ENDED);
		float[] learned = desk.weights();
		User.press("ctrl+z");
		assertArrayEquals(before, desk.weights(), "one step takes all of it back");
		User.press("ctrl+y");
		assertArrayEquals(learned, desk.weights());
	}

	@Test
	void allTenSmallDigitsAreLearned() throws Exception {
		open(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax"), "digits-5x5", "100/0/0", TRAINING.formatted("0.02", 100, 5));
		learn();
		Wait.until("the end is shown", () -> desk.figure("Epoch").equals("100 / 100"));
		assertEquals("100.0 %", desk.figure("Accuracy"), "all rows are right");
	}

	@Test
	void nineOfTenHandwrittenDigitsAreLearnedInTwoEpochs() throws Exception {
		String mnist = Shared.folder("data/mnist").toString();
		open(FeedForward.of(784, 16, 16, 10).withActivations("relu", "relu", "identity"), mnist, "20/5/75", TRAINING.formatted("0.003", 2, 32));
		learn();
		Wait.until("the validation is told", () -> desk.figure("Validation").contains("%"));
		double right = Double.parseDouble(desk.figure("Validation").replaceAll(".* ([\\d.]+) %", "$1"));
		assertTrue(right >= 90, right + " % of the digits that were kept back");
	}
}
