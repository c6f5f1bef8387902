package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.data.Datasets;
import org.soma.engine.train.Trainer.Stride;
import org.soma.model.Dataset;
import org.soma.model.Neuron;
import org.soma.model.Part;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Split;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.judging.Verdict;
import org.soma.training.judging.VerdictFile;
import org.soma.training.ui.evaluation.EvaluationView;
import org.soma.training.ui.evaluation.Matrix;
import org.soma.training.Session;
import org.soma.training.ui.runs.RunsView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.training.ui.subject.Painted;
import org.soma.ui.documents.WorkspaceDocuments;

/** A network is evaluated with real keys and mouse. */
@ExtendWith(WorkbenchExtension.class)
class EvaluationUITest {

	private TrainedProject project;
	private Drawing drawing;
	private Composite view;

	private void evaluate(FeedForward layers, String data, String loss, int epochs) throws Exception {
		project = TrainedProject.of(layers, data, 600, loss, "adam", 0.01, epochs);
		drawing = Drawing.open(project.file());
		view = TrainedProject.show(EvaluationView.ID);
		Wait.until("the rows are read", () -> Widgets.button(view, "Evaluate").isEnabled());
		User.click(Widgets.button(view, "Evaluate"));
		Wait.until("it is evaluated", () -> says("kept with run net-1"));
	}

	private boolean says(String text) {
		return Widgets.find(view, Label.class, label -> label.getText().contains(text)).isPresent();
	}

	@Test
	void aCellOfTheMatrixOpensTheRowsBehindIt() throws Exception {
		evaluate(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.15)", "softmax-cross-entropy", 6);
		assertTrue(says("accuracy"));
		Verdict kept = VerdictFile.read(project.path("runs/net-1"), Part.TEST).orElseThrow();
		Table samples = Widgets.find(view, Table.class, table -> true).orElseThrow();
		Wait.until("the worst are listed", () -> samples.getItemCount() == kept.rows());
		Matrix matrix = Widgets.find(view, Matrix.class, each -> true).orElseThrow();
		for (int right = 0; right < 10; right++) {
			for (int taken = 0; taken < 10; taken++) {
				long count = kept.counts()[right][taken];
				if (right != taken && count > 0) {
					Rectangle cell = matrix.bounds(right, taken);
					User.clickAt(matrix.toDisplay(cell.x + cell.width / 2, cell.y + cell.height / 2));
					Wait.until("its rows are listed", () -> samples.getItemCount() == count);
					assertTrue(says("of class " + right + " taken for " + taken));
					return;
				}
			}
		}
		throw new AssertionError("all digits were told right, which tests nothing");
	}

	@Test
	void itIsStaleAsSoonAsTheNetworkChangesAndNoLongerWhenThatIsUndone() throws Exception {
		evaluate(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.15)", "softmax-cross-entropy", 6);
		assertFalse(says("Stale"));
		drawing.click("h3");
		TrainedProject.show(IPageLayout.ID_PROP_SHEET);
		Wait.until("the properties of the neuron are shown", () -> bias().isPresent());
		User.click(bias().orElseThrow(), 1);
		if (!(Display.getCurrent().getFocusControl() instanceof Text)) {
			User.click(bias().orElseThrow(), 1);
		}
		Wait.until("the bias can be typed", () -> Display.getCurrent().getFocusControl() instanceof Text);
		User.press("ctrl+a");
		User.type("1.5");
		User.press("Return");
		Wait.until("the bias is set", () -> ((Neuron) drawing.node("h3")).getBias() == 1.5f);
		TrainedProject.show(EvaluationView.ID);
		Wait.until("it is stale", () -> says("Stale: the network has changed"));
		drawing.editor().setFocus();
		User.press("ctrl+z");
		Wait.until("it holds again", () -> !says("Stale"));
	}

	@Test
	void numbersArePlottedAgainstTheTruth() throws Exception {
		evaluate(FeedForward.of(1, 12, 1).withActivations("tanh", "identity").withSeed(3), "sine", "mse", 60);
		assertTrue(says("R\u00b2"));
		assertTrue(Files.exists(project.path("runs/net-1/evaluation-test.json")));
		Wait.until("the plot is shown", () -> Widgets.find(view, Painted.class,
				painted -> painted.isVisible() && painted.words().startsWith("Predicted against true y")).isPresent());
	}

	/** The bias of the selected neuron in the Properties view. */
	private static Optional<TreeItem> bias() {
		Control sheet = ((PropertySheet) WorkbenchExtension.page().findView(IPageLayout.ID_PROP_SHEET)).getCurrentPage().getControl();
		return Widgets.find((Composite) sheet, Tree.class, Control::isVisible).stream().flatMap(tree -> Arrays.stream(tree.getItems()))
				.flatMap(item -> item.getItemCount() == 0 ? Stream.of(item) : Arrays.stream(item.getItems()))
				.filter(item -> item.getText().equals("Bias")).findFirst();
	}

	@Test
	void itIsStaleAsSoonAsTheDataChanges() throws Exception {
		evaluate(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.15)", "softmax-cross-entropy", 6);
		ModelDocument dataset = WorkspaceDocuments.get().find(project.file().getProject().getFile("net.dataset")).orElseThrow();
		Split split = ((Dataset) dataset.getModel()).getSplit();
		dataset.getEditingDomain().getCommandStack()
				.execute(Edits.set(dataset.getEditingDomain(), split, Literals.SPLIT__SEED, split.getSeed() + 1));
		Wait.until("it is stale", () -> says("Stale: the data has changed"));
		dataset.getEditingDomain().getCommandStack().undo();
		Wait.until("it holds again", () -> !says("Stale"));
	}

	@Test
	void whatIsKeptWithARunIsSeenWhenTheRunIsSelected() throws Exception {
		evaluate(FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.15)", "softmax-cross-entropy", 6);
		Session session = Trainings.get().current().flatMap(OpenTraining::session).orElseThrow();
		session.step(Stride.EPOCH, 1);
		Wait.until("a second run is done", () -> session.state() == Session.State.PAUSED && session.snapshot().epoch() == 1);
		session.stop();
		Wait.until("it has ended", () -> session.state() == Session.State.ENDED);
		Composite runs = TrainedProject.show(RunsView.ID);
		Table list = Widgets.find(runs, Table.class, each -> each.getColumnCount() > 5).orElseThrow();
		Wait.until("both runs are listed", () -> list.getItemCount() == 2);
		view = TrainedProject.show(EvaluationView.ID);
		User.click(Widgets.button(view, "Evaluate"));
		Wait.until("it is evaluated anew", () -> says("kept with run net-2") && !says("Stale"));
		TrainedProject.show(RunsView.ID);
		select(list, "net-1");
		view = TrainedProject.show(EvaluationView.ID);
		Wait.until("that of the first run is seen", () -> says("kept with run net-1") && says("Stale: the network has changed"));
		TrainedProject.show(RunsView.ID);
		select(list, "net-2");
		TrainedProject.show(EvaluationView.ID);
		Wait.until("that of the second run is seen", () -> says("kept with run net-2") && !says("Stale"));
	}

	private static void select(Table runs, String name) {
		TableItem item = Arrays.stream(runs.getItems()).filter(each -> each.getText(1).equals(name)).findFirst().orElseThrow();
		Rectangle bounds = item.getBounds(1);
		User.clickAt(runs.toDisplay(bounds.x + 12, bounds.y + bounds.height / 2));
		Wait.until(name + " is selected", () -> runs.getSelectionIndex() == runs.indexOf(item));
	}

	@Test
	void rowsThatAreEditedWhileTheyAreReadAreReadAnew() throws Exception {
		project = TrainedProject.of(FeedForward.of(25, 8, 10).withActivations("tanh", "softmax").withSeed(3), "digits-5x5(noise=0.15)", 30_000,
				"softmax-cross-entropy", "adam", 0.01, 1);
		ModelDocument dataset = WorkspaceDocuments.get().acquire(project.file().getProject().getFile("net.dataset"));
		boolean[] edited = new boolean[1];
		Trainings.Listener editor = new Trainings.Listener() {
			@Override
			public void currentChanged(Optional<OpenTraining> current) {
				if (!edited[0] && current.filter(OpenTraining::isReading).isPresent()) {
					edited[0] = true;
					dataset.getEditingDomain().getCommandStack()
							.execute(Edits.set(dataset.getEditingDomain(), ((Dataset) dataset.getModel()).getSplit(), Literals.SPLIT__TRAIN, 0.1));
				}
			}
		};
		Trainings.get().addListener(editor);
		Drawing.open(project.file());
		Wait.until("rows were edited while they were read", () -> edited[0]);
		Trainings.get().removeListener(editor);
		Wait.until("they are read", () -> Trainings.get().current().flatMap(OpenTraining::session).isPresent());
		int expected = Datasets.prepare((Dataset) dataset.getModel(), project.path("net.dataset"), null).train().count();
		assertEquals(expected, Trainings.get().current().orElseThrow().trainingRows());
		WorkspaceDocuments.get().release(dataset);
	}
}
