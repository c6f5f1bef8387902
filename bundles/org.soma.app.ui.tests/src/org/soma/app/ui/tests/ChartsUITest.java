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
import java.util.Set;
import java.util.TreeSet;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soma.testing.ui.AccessibleNames;
import org.soma.testing.ui.NativeWindow;
import org.soma.engine.train.Snapshot;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Live;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.charts.ChartsView;
import org.soma.training.ui.runs.RunsView;
import org.soma.training.ui.moments.MomentSlider;
import org.w3c.dom.Element;

/** Curves, time machine and runs under real mouse and keys, of a training of XOR. */
@ExtendWith(WorkbenchExtension.class)
class ChartsUITest {

	private static final int EPOCHS = 50;
	private XorCourse xor;
	private Composite charts;

	@BeforeEach
	void open() throws Exception {
		xor = XorCourse.open();
		charts = XorCourse.view(ChartsView.ID);
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

	private float[] shown() {
		return Live.shared().source(xor.session().document()).orElseThrow().snapshot().values();
	}

	private boolean says(String text) {
		return Widgets.find(charts, Label.class, label -> label.getText().contains(text)).isPresent();
	}

	@Test
	void curvesAreReadAndZoomed() throws Exception {
		xor.train(EPOCHS);
		User.click(chart());
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
	void everySingleStepIsDrawnAndWritten(@TempDir Path folder) throws Exception {
		xor.setBatch(1);
		xor.train(EPOCHS);
		List<String> csv = Files.readAllLines(export(folder.resolve("steps.csv")));
		assertEquals(4 * EPOCHS, csv.stream().filter(line -> line.startsWith("batch,")).count());
		assertTrue(csv.stream().anyMatch(line -> line.startsWith("batch,17.75,")), "steps lie within their epochs");
		User.click(chart());
		Point at = chart().toDisplay(chart().getSize().x / 2, chart().getSize().y / 2);
		User.wheel(at, 12);
		Set<String> read = new TreeSet<>();
		for (int i = 1; i < 40; i++) {
			pointAt(i / 40.0);
			read.add(reading().replaceAll("(?s).*batch +([\\d.e-]+).*", "$1"));
		}
		assertTrue(read.size() >= 8, "each step of the two epochs that are seen: " + read);
	}

	@Test
	void theSliderTakesTheNetworkBackAndEscapeReturns() throws Exception {
		float[] first = xor.weights();
		xor.train(EPOCHS);
		float[] last = xor.weights();
		Wait.until("the moments are listed", () -> says((EPOCHS + 1) + " moments"));
		User.drag(slider().toDisplay(slider().pixel(MomentSlider.PRESENT)), slider().toDisplay(slider().pixel(0)));
		Wait.until("the beginning is shown", () -> Arrays.equals(first, shown()));
		assertArrayEquals(last, xor.weights(), "the document stays as it is");
		User.press("Right", "Right");
		Wait.until("the second epoch is shown", () -> says("epoch 2") && !Arrays.equals(first, shown()));
		User.press("Escape");
		Wait.until("the present is shown", () -> says("now") && Arrays.equals(last, shown()));
	}

	@Test
	void aMomentHasGradientsAndActivationsToo() throws Exception {
		xor.train(EPOCHS);
		float[] present = Live.shared().source(xor.session().document()).orElseThrow().snapshot().gradients();
		Wait.until("the moments are listed", () -> says((EPOCHS + 1) + " moments"));
		User.clickAt(slider().toDisplay(slider().pixel(10)));
		Wait.until("the moment is shown, with gradients", () -> says("epoch 10") && says("gradients of rows 1 to 4"));
		Snapshot moment = Live.shared().source(xor.session().document()).orElseThrow().snapshot();
		assertEquals(10, moment.epoch());
		assertFalse(Arrays.equals(present, moment.gradients()));
		for (float[] numbers : List.of(moment.gradients(), moment.activations())) {
			for (float number : numbers) {
				assertTrue(Float.isFinite(number));
			}
		}
		User.press("Escape");
		Wait.until("the present is shown", () -> says("now") && says((EPOCHS + 1) + " moments"));
	}

	@Test
	void aBranchIsUndoneAndRedoneAndBecomesARunOfItsOwn() throws Exception {
		xor.train(EPOCHS);
		float[] last = xor.weights();
		Wait.until("the moments are listed", () -> says((EPOCHS + 1) + " moments"));
		User.clickAt(slider().toDisplay(slider().pixel(20)));
		Button branch = Widgets.button(charts, "Branch Here");
		Wait.until("the moment is there", branch::isEnabled);
		User.click(branch);
		Wait.until("it is branched", () -> "Branch from epoch 20".equals(xor.drawing.history().getUndoCommand().getLabel()));
		float[] branched = xor.weights();
		assertFalse(Arrays.equals(last, branched));
		User.clickAt(xor.drawing.canvas().toDisplay(5, 5));
		User.press("ctrl+z");
		Wait.until("it is undone", () -> xor.has(last));
		User.press("ctrl+y");
		Wait.until("it is redone", () -> xor.has(branched));
		xor.train(3);
		assertEquals(List.of("xor-1", "xor-2"), xor.runs().stream().map(StoredRun::name).toList());
	}

	@Test
	void theFilmRunsThroughAndEndsInThePresent() throws Exception {
		xor.train(10);
		float[] last = xor.weights();
		Wait.until("the moments are listed", () -> says("11 moments"));
		Button play = Widgets.find(charts, Button.class, button -> button.getToolTipText() != null && button.getToolTipText().startsWith("Play"))
				.orElseThrow();
		User.click(play);
		Wait.until("a moment is shown", () -> says("epoch 5"));
		Wait.until("it is over", () -> says("now"));
		assertArrayEquals(last, shown());
	}

	@Test
	void aChartIsWrittenAsPictureDrawingAndNumbers(@TempDir Path folder) throws Exception {
		xor.train(EPOCHS);
		Path png = export(folder.resolve("loss.png"));
		assertTrue(ImageIO.read(png.toFile()).getWidth() >= 1000);
		Path svg = export(folder.resolve("loss.svg"));
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
		assertEquals("svg", root.getNodeName());
		assertTrue(root.getTextContent().contains("train"), "it has a legend");
		List<String> csv = Files.readAllLines(export(folder.resolve("loss.csv")));
		assertEquals("curve,at,value", csv.getFirst());
		assertEquals(EPOCHS, csv.stream().filter(line -> line.startsWith("train,")).count());
	}

	@Test
	void whatIsSeenIsWrittenAlsoWhereItIsNoCurve(@TempDir Path folder) throws Exception {
		choose("Weights");
		xor.train(EPOCHS);
		String svg = Files.readString(export(folder.resolve("weights.svg")));
		assertTrue(svg.contains("Weights \u00b7 Whole network"), "it has its title");
		assertEquals("step,from,to,count", Files.readAllLines(export(folder.resolve("weights.csv"))).getFirst());
		assertTrue(ImageIO.read(export(folder.resolve("weights.png")).toFile()).getWidth() >= 1000);
		choose("Loss");
	}

	/** They were not counted, for the view showed losses while it was trained, nor of a run of before. */
	@Test
	void aRecordedRunHasHistogramsOfItsWeightsGradientsAndActivations(@TempDir Path folder) throws Exception {
		xor.train(EPOCHS);
		xor.session().reset();
		xor.train(2);
		Composite runs = XorCourse.view(RunsView.ID);
		Table list = Widgets.find(runs, Table.class, each -> each.getColumnCount() > 5).orElseThrow();
		Wait.until("both runs are listed", () -> list.getItemCount() == 2);
		TableItem first = Arrays.stream(list.getItems()).filter(item -> item.getText(1).equals("xor-1")).findFirst().orElseThrow();
		User.clickAt(list.toDisplay(first.getBounds(1).x + 12, first.getBounds(1).y + first.getBounds(1).height / 2));
		for (String mode : List.of("Weights", "Gradients", "Activations")) {
			choose(mode);
			Path file = folder.resolve(mode + ".csv");
			Wait.until("what was recorded is counted", () -> Widgets.find(charts, Control.class, control -> control.isVisible()
					&& AccessibleNames.name(control, -1).equals(mode + " \u00b7 Whole network over time")).isPresent());
			long moments = Files.readAllLines(export(file)).stream().skip(1).map(line -> line.split(",")[0]).distinct().count();
			assertEquals(EPOCHS + 1, moments, mode);
		}
		choose("Loss");
	}

	private void choose(String mode) {
		ToolBar modes = Widgets.find(charts, ToolBar.class, bar -> bar.getItemCount() > 3).orElseThrow();
		User.click(Arrays.stream(modes.getItems()).filter(item -> item.getText().strip().equals(mode)).findFirst().orElseThrow());
	}

	/** Presses the button of the view and types the file's name; it is there to its end as soon as it is there. */
	private static Path export(Path file) {
		try (NativeWindow dialog = NativeWindow.expect("Export Chart", "ctrl+a", "type:" + file, "Return")) {
			User.click(Widgets.tool("Export Chart"));
			Wait.until(file + " is written", () -> Files.exists(file));
		}
		return file;
	}

	@Test
	void aLogarithmicScaleTellsSmallLossesApart(@TempDir Path folder) throws Exception {
		xor.train(EPOCHS);
		String plain = Files.readString(export(folder.resolve("plain.svg")));
		Button log = Widgets.button(charts, "Log scale");
		User.click(log);
		String logarithmic = Files.readString(export(folder.resolve("log.svg")));
		assertNotEquals(plain, logarithmic);
		User.click(log);
		assertEquals(plain, Files.readString(export(folder.resolve("again.svg"))));
	}

	@Test
	void theMomentsGoWithTheRun() throws Exception {
		xor.train(EPOCHS);
		Wait.until("the moments are listed", () -> says((EPOCHS + 1) + " moments"));
		Wait.turnOf(() -> WorkbenchExtension.page().closeAllEditors(false));
		Wait.until("there are none any more", () -> says("no moments yet"));
	}
}
