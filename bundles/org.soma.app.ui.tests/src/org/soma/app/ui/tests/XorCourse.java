package org.soma.app.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Trainer.Stride;
import org.soma.model.Network;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session;
import org.soma.training.runs.Runs;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;

/** A small network that is trained on XOR, open in the diagram editor, for views of what the training came to. */
final class XorCourse {

	private static final String DATASET = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Dataset xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1">
			  <sources generator="xor" seed="1"/>
			  <columns name="x1" role="input" kind="number"/>
			  <columns name="x2" role="input" kind="number"/>
			  <columns name="y" role="target" kind="number"/>
			  <split train="1.0" validation="0.0" test="0.0" order="shuffled" seed="1"/>
			</soma:Dataset>
			""";
	private static final String TRAINING = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" network="xor.network" \
			dataset="xor.dataset" objective="classification" rate="0.05" epochs="1000000" batch="4">
			  <loss type="mse"/>
			  <optimizer type="adam"/>
			</soma:Training>
			""";

	final IFile file;
	final Drawing drawing;

	private XorCourse(IFile file, Drawing drawing) {
		this.file = file;
		this.drawing = drawing;
	}

	static XorCourse open() throws Exception {
		IFile file = TestProject.with("xor", "xor.network", TestProject.NETWORK);
		TestProject.write(file.getProject().getFile("xor.dataset"), DATASET);
		TestProject.write(file.getProject().getFile("xor.training"), TRAINING);
		return new XorCourse(file, Drawing.open(file));
	}

	/** Opens a view and gives its page. */
	static Composite view(String id) throws Exception {
		IViewPart part = Wait.turnOf(() -> WorkbenchExtension.page().showView(id));
		Wait.allEvents();
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	Session session() {
		Wait.until("the training is open", () -> Trainings.get().current().flatMap(OpenTraining::session).isPresent());
		return Trainings.get().current().flatMap(OpenTraining::session).orElseThrow();
	}

	/** Lets so many of the four rows make a step. */
	void setBatch(int rows) {
		Session session = session();
		ModelDocument training = Trainings.get().current().orElseThrow().document();
		training.getEditingDomain().getCommandStack()
				.execute(Edits.set(training.getEditingDomain(), training.getModel(), Literals.TRAINING__BATCH, rows));
		Wait.until("the batch has " + rows + " rows", () -> session.settings().batch() == rows);
	}

	void train(int epochs) {
		Session session = session();
		Wait.until("it has begun anew", () -> session.snapshot().plan() == session.plan());
		int end = session.snapshot().epoch() + epochs;
		session.step(Stride.EPOCH, epochs);
		Wait.until("it is trained", () -> session.state() == Session.State.PAUSED && session.snapshot().epoch() == end);
		Wait.until("what was learned is in the history", () -> has(session.snapshot().values()));
		Wait.allEvents();
	}

	float[] weights() throws Exception {
		return Plan.of((Network) drawing.network()).values().start();
	}

	boolean has(float[] weights) {
		try {
			return Arrays.equals(weights, weights());
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	Path runsFolder() {
		return file.getProject().getLocation().append("runs").toPath();
	}

	List<StoredRun> runs() throws Exception {
		return new Runs(runsFolder()).list();
	}
}
