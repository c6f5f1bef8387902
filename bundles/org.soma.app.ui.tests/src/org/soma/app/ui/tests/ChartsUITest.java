package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Trainer.Stride;
import org.soma.model.Network;
import org.soma.testing.ui.AccessibleNames;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Live;
import org.soma.training.Session;
import org.soma.training.runs.Runs;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.charts.ChartsView;
import org.soma.training.ui.moments.MomentSlider;
import org.soma.training.ui.runs.RunsView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;

/** Curves, time machine and runs under real mouse and keys, of a training of XOR. */
@ExtendWith(WorkbenchExtension.class)
class ChartsUITest {

	private static final int EPOCHS = 50;
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

	private IFile file;
	private Drawing drawing;
	private Composite charts;

	@BeforeEach
	void open() throws Exception {
		file = TestProject.with("xor", "xor.network", TestProject.NETWORK);
		TestProject.write(file.getProject().getFile("xor.dataset"), DATASET);
		TestProject.write(file.getProject().getFile("xor.training"), TRAINING);
		drawing = Drawing.open(file);
		charts = view(ChartsView.ID);
	}

	private static Composite view(String id) throws Exception {
		IViewPart part = Wait.turnOf(() -> WorkbenchExtension.page().showView(id));
		Wait.allEvents();
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	private Session session() {
		Wait.until("the training is open", () -> Trainings.get().current().flatMap(OpenTraining::session).isPresent());
		return Trainings.get().current().flatMap(OpenTraining::session).orElseThrow();
	}

	private void train(int epochs) {
		Session session = session();
		int end = session.snapshot().epoch() + epochs;
		session.step(Stride.EPOCH, epochs);
		Wait.until("it is trained", () -> session.state() == Session.State.PAUSED && session.snapshot().epoch() == end);
		Wait.until("what was learned is in the history", () -> drawing.history().getUndoCommand() != null);
		Wait.allEvents();
	}

	private Control chart() {
		return Widgets.find(charts, Control.class, control -> AccessibleNames.name(control, -1).startsWith("Chart.") && control.isVisible())
				.orElseThrow(() -> new AssertionError("no chart is seen"));
	}

	private String reading() {
		return AccessibleNames.name(chart(), -1);
	}

	private void pointAt(double share) {
		Point size = chart().getSize();
		User.moveTo(chart().toDisplay((int) (60 + (size.x - 90) * share), size.y / 2));
	}

	private int epochRead() {
		return Integer.parseInt(reading().replaceAll("(?s).*?epoch ([\\d,]+).*", "$1").replace(",", ""));
	}

	private MomentSlider slider() {
		return Widgets.find(charts, MomentSlider.class, each -> true).orElseThrow();
	}

	private float[] weights() throws Exception {
		return Plan.of((Network) drawing.network()).values().start();
	}

	private float[] shown() {
		return Live.shared().source(session().document()).orElseThrow().snapshot().values();
	}

	private boolean says(String text) {
		return Widgets.find(charts, Label.class, label -> label.getText().contains(text)).isPresent();
	}

	@Test
	void curvesAreReadAndZoomed() throws Exception {
		train(EPOCHS);
		pointAt(0.5);
		Wait.until("the curve is read: " + reading(), () -> reading().contains("train  0."));
		int middle = epochRead();
		assertTrue(middle > 15 && middle < 35, reading());
		Point at = chart().toDisplay(chart().getSize().x / 2, chart().getSize().y / 2);
		User.wheel(at, 8);
		pointAt(0.9);
		Wait.until("it is zoomed in: " + reading(), () -> epochRead() < 35);
		pointAt(0.1);
		Wait.until("on both sides: " + reading(), () -> epochRead() > 15);
		User.doubleClickAt(at);
		pointAt(0.95);
		Wait.until("all is seen again: " + reading(), () -> epochRead() > 42);
		User.drag(chart().toDisplay(100, 60), chart().toDisplay(200, 90));
		pointAt(0.95);
		Wait.until("what was dragged over is seen: " + reading(), () -> epochRead() < 30);
	}

	@Test
	void theSliderTakesTheNetworkBackAndEscapeReturns() throws Exception {
		float[] first = weights();
		train(EPOCHS);
		float[] last = weights();
		Wait.until("the moments are listed", () -> says((EPOCHS + 1) + " moments"));
		User.drag(slider().toDisplay(slider().pixel(MomentSlider.PRESENT)), slider().toDisplay(slider().pixel(0)));
		Wait.until("the beginning is shown", () -> Arrays.equals(first, shown()));
		assertArrayEquals(last, weights(), "the document stays as it is");
		User.press("Right", "Right");
		Wait.until("the second epoch is shown", () -> says("epoch 2") && !Arrays.equals(first, shown()));
		User.press("Escape");
		Wait.until("the present is shown", () -> says("now") && Arrays.equals(last, shown()));
	}

	@Test
	void aBranchIsUndoneAndRedoneAndBecomesARunOfItsOwn() throws Exception {
		train(EPOCHS);
		float[] last = weights();
		Wait.until("the moments are listed", () -> says((EPOCHS + 1) + " moments"));
		User.clickAt(slider().toDisplay(slider().pixel(20)));
		Button branch = Widgets.button(charts, "Branch Here");
		Wait.until("the moment is there", branch::isEnabled);
		User.click(branch);
		Wait.until("it is branched", () -> "Branch from epoch 20".equals(drawing.history().getUndoCommand().getLabel()));
		float[] branched = weights();
		assertFalse(Arrays.equals(last, branched));
		User.clickAt(drawing.canvas().toDisplay(5, 5));
		User.press("ctrl+z");
		Wait.until("it is undone", () -> weightsAre(last));
		User.press("ctrl+y");
		Wait.until("it is redone", () -> weightsAre(branched));
		train(3);
		assertEquals(List.of("xor-1", "xor-2"), runs().stream().map(StoredRun::name).toList());
	}

	private boolean weightsAre(float[] wanted) {
		try {
			return Arrays.equals(wanted, weights());
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theFilmRunsThroughAndEndsInThePresent() throws Exception {
		train(10);
		float[] last = weights();
		Wait.until("the moments are listed", () -> says("11 moments"));
		Button play = Widgets.find(charts, Button.class, button -> button.getToolTipText() != null && button.getToolTipText().startsWith("Play"))
				.orElseThrow();
		User.click(play);
		Wait.until("a moment is shown", () -> says("epoch 5"));
		Wait.until("it is over", () -> says("now"));
		assertArrayEquals(last, shown());
	}

	private Path runsFolder() {
		return file.getProject().getLocation().append("runs").toPath();
	}

	private List<StoredRun> runs() throws Exception {
		return new Runs(runsFolder()).list();
	}

	@Test
	void runsAreStarredNotedComparedAndDeleted() throws Exception {
		train(5);
		session().reset();
		train(9);
		session().reset();
		Composite runs = view(RunsView.ID);
		Table table = Widgets.find(runs, Table.class, each -> each.getColumnCount() > 5).orElseThrow();
		Wait.until("both are listed", () -> table.getItemCount() == 2);
		TableItem first = item(table, "xor-1");
		clickCell(first, 0, 1);
		Wait.until("it has a star", () -> stored("xor-1").notes().star());
		Wait.until("the star is seen", () -> item(table, "xor-1").getText(0).equals("\u2605"));
		clickCell(item(table, "xor-1"), 2, 2);
		User.type("too short");
		User.press("Return");
		Wait.until("it is noted", () -> stored("xor-1").notes().note().equals("too short"));
		Wait.until("the note is seen", () -> item(table, "xor-1").getText(2).equals("too short"));
		clickCell(item(table, "xor-1"), 1, 1);
		Rectangle other = item(table, "xor-2").getBounds(1);
		User.clickHolding("ctrl", table.toDisplay(other.x + 20, other.y + other.height / 2));
		Wait.until("they are compared", () -> Widgets.find(runs, Label.class, label -> label.getText().contains("5 of 5 weights differ")).isPresent());
		clickCell(item(table, "xor-2"), 1, 1);
		Answer sure = Answer.to("Delete Runs", "OK");
		User.press("Delete");
		sure.await();
		Wait.until("it is gone", () -> table.getItemCount() == 1);
		assertFalse(Files.exists(runsFolder().resolve("xor-2")));
	}

	@Test
	void aNetworkIsReopenedAsItWas() throws Exception {
		train(5);
		float[] trained = weights();
		session().reset();
		assertFalse(Arrays.equals(trained, weights()));
		Composite runs = view(RunsView.ID);
		Table table = Widgets.find(runs, Table.class, each -> each.getColumnCount() > 5).orElseThrow();
		Wait.until("it is listed", () -> table.getItemCount() == 1 && item(table, "xor-1").getText(3).equals("stopped"));
		Rectangle bounds = item(table, "xor-1").getBounds(1);
		ContextMenu.choose(table.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2), "Reopen Network as It Was");
		Wait.until("it is as it was", () -> weightsAre(trained));
		drawing.history().undo();
		assertFalse(weightsAre(trained));
		assertNotEquals(0, table.getItemCount());
	}

	private StoredRun stored(String name) {
		return Runs.read(runsFolder().resolve(name));
	}

	private static TableItem item(Table table, String name) {
		return Arrays.stream(table.getItems()).filter(item -> item.getText(1).equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("there is no run " + name));
	}

	private static void clickCell(TableItem item, int column, int times) {
		item.getParent().showItem(item);
		item.getParent().showColumn(item.getParent().getColumn(column));
		Wait.allEvents();
		Rectangle bounds = item.getBounds(column);
		Point at = item.getParent().toDisplay(bounds.x + 12, bounds.y + bounds.height / 2);
		if (times == 1) {
			User.clickAt(at);
		} else {
			User.doubleClickAt(at);
		}
	}
}
