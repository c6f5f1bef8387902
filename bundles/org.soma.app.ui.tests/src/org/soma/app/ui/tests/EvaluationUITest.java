package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Network;
import org.soma.model.Part;
import org.soma.model.SomaPackage.Literals;
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
import org.soma.training.ui.subject.Painted;
import org.soma.ui.documents.WorkspaceDocuments;

/** A network is evaluated with real keys and mouse. */
@ExtendWith(WorkbenchExtension.class)
class EvaluationUITest {

	private TrainedProject project;
	private Composite view;

	private void evaluate(FeedForward layers, String data, String loss, int epochs) throws Exception {
		project = TrainedProject.of(layers, data, 600, loss, "adam", 0.01, epochs);
		Drawing.open(project.file());
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
		ModelDocument document = WorkspaceDocuments.get().find(project.file()).orElseThrow();
		CommandStack history = document.getEditingDomain().getCommandStack();
		var node = ((Network) document.getModel()).getNodes().get(30);
		history.execute(Edits.set(document.getEditingDomain(), node, Literals.NEURON__BIAS, 1.5f));
		Wait.until("it is stale", () -> says("Stale: the network has changed"));
		history.undo();
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
}
