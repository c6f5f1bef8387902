package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.Datasets;
import org.soma.data.FilePreview;
import org.soma.data.PreparedData;
import org.soma.data.ui.pictures.PictureCanvas;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Source;
import org.soma.model.resource.Documents;
import org.soma.testing.Shared;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

/** Import and export of data under real mouse and keys. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImportUITest {

	@TempDir
	Path disk;
	private IProject project;

	@BeforeAll
	void project() throws Exception {
		project = TestProject.with("p", "n.network", TestProject.NETWORK).getProject();
	}

	/** What was imported is shown. */
	@AfterEach
	void close() {
		WorkbenchExtension.page().closeAllEditors(false);
	}

	private Shell open(IWizardRegistry registry, String id, Object selected) throws Exception {
		IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Wait.until("the wizard is there", () -> dialog.getShell() == dialog.getShell().getDisplay().getActiveShell());
		return dialog.getShell();
	}

	/** Opens the import wizard and names the file. */
	private Shell importing(Path file) throws Exception {
		Shell dialog = open(PlatformUI.getWorkbench().getImportWizardRegistry(), "org.soma.data.ui.importing.data", project);
		Text field = Widgets.labelled(dialog, Text.class, "File");
		User.click(field);
		User.paste(file.toString()); // at each letter that is typed, the wizard looks for such a file
		Wait.until("the name is there", () -> field.getText().equals(file.toString()));
		return dialog;
	}

	private static Button finish(Shell dialog) {
		return Widgets.button(dialog, "Finish");
	}

	private static void press(Shell dialog, String button) {
		Wait.until("'" + button + "' can be pressed", () -> Widgets.button(dialog, button).isEnabled());
		User.click(Widgets.button(dialog, button));
	}

	/** The page about what is in the file, and what was found there. */
	private static Table findings(Shell dialog, int count) {
		press(dialog, "Next");
		Table findings = Widgets.find(dialog, Table.class, table -> true).orElseThrow();
		Wait.until("all is found", () -> findings.getItemCount() == count);
		return findings;
	}

	private Dataset imported(Shell dialog, String name) throws Exception {
		press(dialog, "Finish");
		Wait.until("the wizard is closed", dialog::isDisposed);
		IFile file = project.getFile(name + ".dataset");
		Wait.until("the dataset is there", file::exists);
		Wait.until("nothing is being imported", () -> job() == null);
		Wait.untilWorkspaceIsQuiet();
		return (Dataset) Documents.load(file.getLocation().toPath());
	}

	private PreparedData prepared(Dataset dataset, String name) throws Exception {
		return Datasets.prepare(dataset, project.getFile(name + ".dataset").getLocation().toPath(), null);
	}

	private static Job job() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(each -> each.getName().startsWith("Importing ")).findFirst().orElse(null);
	}

	@Test
	void aTableWithSemicolonsAndDecimalCommasIsImported() throws Exception {
		Path file = Files.writeString(disk.resolve("houses.csv"), "area;rooms;price\n" + "61,5;2;180,25\n120;5;420,5\n".repeat(12));
		Shell dialog = importing(file);
		press(dialog, "Next");
		Combo separator = Widgets.labelled(dialog, Combo.class, "Separator");
		Wait.until("the dialect is shown", () -> separator.getText().equals(";"));
		assertEquals(",", Widgets.labelled(dialog, Combo.class, "Decimal sign").getText());
		assertEquals("yes", Widgets.labelled(dialog, Combo.class, "First row names columns").getText());
		Dataset dataset = imported(dialog, "houses");
		assertEquals(List.of("area", "rooms", "price"), dataset.getColumns().stream().map(Column::getName).toList());
		assertEquals("houses.csv", dataset.getSources().get(0).getFile(), "it was copied into the project");
		PreparedData rows = prepared(dataset, "houses");
		assertEquals(24, rows.all().count());
	}

	@Test
	void quotesAndLineBreaksAreUnderstood() throws Exception {
		Path file = Files.writeString(disk.resolve("quotes.csv"), "text,y\n\"two\nlines, and a \"\"quote\"\"\",1\nplain,0\n");
		Dataset dataset = imported(importing(file), "quotes");
		org.soma.data.Table rows = Datasets.read(dataset, project.getFile("quotes.dataset").getLocation().toPath());
		assertEquals(List.of("two\nlines, and a \"quote\"", "plain"), List.of(rows.fields().get(0).text(0, 0), rows.fields().get(0).text(1, 0)));
	}

	@Test
	void aTableWithTabsIsImportedAndItsFirstRowNamesColumnsWhereThatIsChosen() throws Exception {
		Path file = Files.writeString(disk.resolve("tabs.tsv"), "7\t8\n1\t0\n2\t1\n");
		Shell dialog = importing(file);
		press(dialog, "Next");
		Combo separator = Widgets.labelled(dialog, Combo.class, "Separator");
		Wait.until("the dialect is shown", () -> separator.getText().equals("tab"));
		choose(Widgets.labelled(dialog, Combo.class, "First row names columns"), "yes");
		Wait.until("the first row is none of data", () -> Widgets.find(dialog, Label.class, label -> label.getText().contains("2 rows")).isPresent());
		assertEquals(List.of("7", "8"), imported(dialog, "tabs").getColumns().stream().map(Column::getName).toList());
	}

	@Test
	void whatIsFoundIsDecidedBeforeAnythingIsImported() throws Exception {
		Path file = Files.writeString(disk.resolve("faulty.csv"), "a,b,y\n1,2,0\nmany,3,1\n4,5\n6,7,1\n");
		Shell dialog = importing(file);
		Table findings = findings(dialog, 2);
		assertEquals("3", findings.getItem(0).getText(0));
		assertEquals("a", findings.getItem(0).getText(1));
		assertFalse(finish(dialog).isEnabled(), "findings stop the import");
		Combo remedy = Widgets.labelled(dialog, Combo.class, "What to do");
		User.click(remedy);
		User.press("Down", "Return");
		Wait.until("another remedy is chosen", () -> !remedy.getText().equals("stop"));
		if (!remedy.getText().equals("skip the row")) {
			User.press("Up");
		}
		Wait.until("the row is skipped", () -> findings.getItem(0).getText(3).equals("skip the row"));
		assertFalse(finish(dialog).isEnabled(), "another finding still stops it");
		User.click(Widgets.button(dialog, "The Same for All"));
		Dataset dataset = imported(dialog, "faulty");
		assertEquals(2, prepared(dataset, "faulty").all().count());
	}

	@Test
	void whatIsFoundStopsTheImportThoughNobodyHasSeenItYet() throws Exception {
		Path file = Files.writeString(disk.resolve("faulty.csv"), "a,b,y\n1,2,0\nmany,3,1\n6,7,1\n");
		Shell dialog = importing(file);
		WizardDialog wizard = (WizardDialog) dialog.getData();
		Wait.until("it is said where to look", () -> String.valueOf(wizard.getMessage()).contains("next page"));
		assertFalse(finish(dialog).isEnabled());
		assertEquals(Optional.empty(), Widgets.find(dialog, Table.class, table -> true), "a page is made when somebody turns to it");
		press(dialog, "Next");
		Table findings = Widgets.find(dialog, Table.class, table -> true).orElseThrow();
		Wait.until("the finding is shown", () -> findings.isVisible() && findings.getItemCount() == 1);
		int end = dialog.getDisplay().map(findings, dialog, 0, findings.getSize().y).y;
		assertTrue(findings.getSize().y > 80 && end < dialog.getClientArea().height, "the page has room: " + findings.getSize() + " to " + end);
		User.click(Widgets.button(dialog, "< Back"));
		Wait.until("the first page is back", () -> !findings.isVisible());
		User.press("Escape");
		Wait.until("the wizard is closed", dialog::isDisposed);
	}

	@Test
	void aSingleFindingIsDealtWithOtherwiseThanTheRest() throws Exception {
		Path file = Files.writeString(disk.resolve("doubtful.csv"), "a,y\n1,0\nmany,1\nfew,1\n?,0\n6,1\n");
		Shell dialog = importing(file);
		Table findings = findings(dialog, 3);
		Combo remedy = Widgets.labelled(dialog, Combo.class, "What to do");
		choose(remedy, "treat as missing");
		assertEquals(List.of("treat as missing", "stop", "stop"), chosen(findings), "only one row was chosen");
		assertFalse(finish(dialog).isEnabled(), "the others still stop the import");
		User.click(Widgets.button(dialog, "All Like This"));
		Wait.until("all are chosen", () -> chosen(findings).equals(List.of("treat as missing", "treat as missing", "treat as missing")));
		User.click(findings);
		User.press("Home", "Down");
		Wait.until("the second is selected", () -> findings.getSelectionIndex() == 1);
		choose(remedy, "skip the row");
		assertEquals(List.of("treat as missing", "skip the row", "treat as missing"), chosen(findings));
		Dataset dataset = imported(dialog, "doubtful");
		assertEquals(4, prepared(dataset, "doubtful").all().count());
	}

	@Test
	void whatIsFoundInAnArrayIsDealtWithRowByRow() throws Exception {
		String header = String.format("%-117s\n", "{'descr': '<f4', 'fortran_order': False, 'shape': (4, 2), }");
		ByteBuffer array = ByteBuffer.allocate(10 + 118 + 4 * 8).order(ByteOrder.LITTLE_ENDIAN).put(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 })
				.putShort((short) 118).put(header.getBytes());
		for (float number : new float[] { 1, 2, 3, Float.NaN, 5, Float.POSITIVE_INFINITY, 7, 8 }) {
			array.putFloat(number);
		}
		Shell dialog = importing(Files.write(disk.resolve("holes.npy"), array.array()));
		Table findings = findings(dialog, 2);
		assertEquals(List.of("2", "y"), IntStream.range(0, 2).mapToObj(findings.getItem(0)::getText).toList());
		assertTrue(findings.getItem(0).getText(2).startsWith("has no number (NaN); "), findings.getItem(0).getText(2));
		assertFalse(finish(dialog).isEnabled(), "findings stop the import");
		Combo remedy = Widgets.labelled(dialog, Combo.class, "What to do");
		choose(remedy, "skip the row");
		User.click(findings);
		User.press("Home", "Down");
		Wait.until("the second is selected", () -> findings.getSelectionIndex() == 1);
		choose(remedy, "treat as missing");
		assertEquals(List.of("skip the row", "treat as missing"), chosen(findings));
		assertEquals(3, prepared(imported(dialog, "holes"), "holes").all().count());
	}

	@Test
	void theRowsOfAFileThatIsCutOffAreImported() throws Exception {
		ByteBuffer pictures = ByteBuffer.allocate(16 + 5 * 4 + 1).putInt(0x803).putInt(9).putInt(2).putInt(2);
		Shell dialog = importing(Files.write(disk.resolve("short-images-idx3-ubyte"), pictures.array()));
		Table findings = findings(dialog, 1);
		assertEquals("6", findings.getItem(0).getText(0));
		assertTrue(findings.getItem(0).getText(2).startsWith("is cut off: its header says 9 rows, but only 5 are there"), findings.getItem(0).getText(2));
		choose(Widgets.labelled(dialog, Combo.class, "What to do"), "leave out the rest");
		Dataset dataset = imported(dialog, "short-images-idx3-ubyte");
		assertEquals(5, prepared(dataset, "short-images-idx3-ubyte").all().count());
	}

	@Test
	void aFolderOfPicturesIsImported() throws Exception {
		for (String picture : List.of("a/1", "a/2", "b/1", "b/2")) {
			Path file = disk.resolve("shapes").resolve(picture + ".png");
			Files.createDirectories(file.getParent());
			ImageIO.write(new BufferedImage(5, 6, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
		}
		Shell dialog = importing(disk.resolve("shapes"));
		press(dialog, "Next");
		PictureCanvas pictures = Widgets.find(dialog, PictureCanvas.class, canvas -> true).orElseThrow();
		Wait.until("the pictures are shown", () -> pictures.isVisible() && pictures.bounds(3) != null);
		Dataset dataset = imported(dialog, "shapes");
		assertEquals("6x5", dataset.getSampleShape().toString());
		assertEquals(List.of("a", "b"), prepared(dataset, "shapes").classes());
		assertTrue(project.getFile("shapes/b/2.png").exists(), "the folder is copied into the project");
	}

	@Test
	void aGeneratorIsSetUpWithItsRowsInView() throws Exception {
		Shell dialog = open(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.soma.ui.wizards.dataset", project);
		Text name = Widgets.labelled(dialog, Text.class, "Name");
		User.click(name);
		User.press("ctrl+a");
		User.type("waves");
		choose(Widgets.labelled(dialog, Combo.class, "Generator"), "Sine");
		press(dialog, "Next");
		Text periods = Widgets.labelled(dialog, Text.class, "Periods");
		Wait.until("the generator's page is shown", periods::isVisible);
		Canvas preview = Widgets.find(dialog, Canvas.class, canvas -> canvas.isVisible() && canvas.getClass().getSimpleName().equals("DataPreview"))
				.orElseThrow();
		Wait.until("a curve is drawn", () -> colours(preview) > 10);
		byte[] before = Pixels.of(preview).data;
		User.click(periods);
		User.press("ctrl+a");
		User.type("many");
		Wait.until("that is refused", () -> message(dialog).startsWith("Periods ") && !finish(dialog).isEnabled());
		User.press("ctrl+a");
		User.type("3");
		Wait.until("another curve is drawn", () -> !Arrays.equals(before, Pixels.of(preview).data));
		press(dialog, "Finish");
		Wait.until("the wizard is closed", dialog::isDisposed);
		Source source = ((Dataset) Documents.load(project.getFile("waves.dataset").getLocation().toPath())).getSources().get(0);
		assertEquals("sine", source.getGenerator());
		assertEquals(Map.of("periods", "3"), Map.copyOf(source.getSettings().map()));
	}

	private static long colours(Control control) {
		ImageData picture = Pixels.of(control);
		return IntStream.range(0, picture.width * picture.height).map(i -> picture.getPixel(i % picture.width, i / picture.width)).distinct().count();
	}

	/** Opens the list and goes to an entry by the keys. */
	private static void choose(Combo combo, String entry) throws Exception {
		User.click(combo);
		int further = combo.indexOf(entry) - combo.getSelectionIndex();
		User.press(Math.abs(further), further < 0 ? "Up" : "Down");
		User.press("Return");
		Wait.until(entry + " is chosen", () -> combo.getText().equals(entry));
	}

	private static List<String> chosen(Table findings) {
		return Arrays.stream(findings.getItems()).map(item -> item.getText(3)).toList();
	}

	@Test
	void realMnistFilesAreImported() throws Exception {
		Path mnist = Shared.folder("data/mnist");
		Dataset dataset = imported(importing(mnist.resolve("t10k-images-idx3-ubyte.gz")), "t10k-images-idx3-ubyte");
		assertEquals("28x28", dataset.getSampleShape().toString());
		assertTrue(project.getFile("t10k-labels-idx1-ubyte.gz").exists(), "the labels come with the pictures");
		assertEquals(10_000, prepared(dataset, "t10k-images-idx3-ubyte").all().count());
	}

	@Test
	void aBrokenFileIsToldInOneLineAndNotImported() throws Exception {
		Path file = Files.write(disk.resolve("bad-images-idx3-ubyte"), new byte[] { 0, 0, 8, 3, 0, 0, 0, 9, 0, 0, 0, 28, 0, 0, 0, 28, 1 });
		Shell dialog = importing(file);
		Wait.until("it is said what is wrong", () -> message(dialog).contains("cut off"));
		assertEquals(1, message(dialog).lines().count());
		assertFalse(finish(dialog).isEnabled());
		User.press("Escape");
		Wait.until("the wizard is closed", dialog::isDisposed);
	}

	private static String message(Shell dialog) {
		return ((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage() == null ? ""
				: ((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage();
	}

	@Test
	void whoCancelsFindsNothingLeftBehind() throws Exception {
		Path file = disk.resolve("long.csv");
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write("a,b,y\n");
			for (int i = 0; i < 2_000_000; i++) {
				out.write("0.25,12345.5,1\n");
			}
		}
		int before = project.members().length;
		Shell dialog = importing(file);
		press(dialog, "Finish");
		Wait.until("it is being imported", () -> job() != null);
		job().cancel();
		Wait.until("it has ended", () -> job() == null);
		Wait.untilWorkspaceIsQuiet();
		assertEquals(before, project.members().length);
		try (var left = Files.list(project.getLocation().toPath())) {
			assertFalse(left.anyMatch(each -> each.toString().contains("long")));
		}
	}

	@Test
	void aDatasetIsExported() throws Exception {
		Files.writeString(project.getLocation().toPath().resolve("rows.csv"), "a,b,y\n1,2,0\n3,4,1\n");
		Dataset made = imported(importing(project.getLocation().toPath().resolve("rows.csv")), "rows");
		assertEquals("rows.csv", made.getSources().get(0).getFile(), "what is in the project is not copied");
		exported(dialog -> {
			// as it is suggested
		}, "rows-export.csv");
		assertEquals("a,b,y\n1,2,0\n3,4,1\n", TestProject.read(project.getFile("rows-export.csv")));
		exported(dialog -> User.click(Widgets.button(dialog, "arrays (NumPy)")), "rows-export-targets.npy");
		Path inputs = project.getFile("rows-export-inputs.npy").getLocation().toPath();
		assertEquals(List.of(List.of("1", "2"), List.of("3", "4")), FilePreview.of(inputs, Map.of("labels", "none")).rows());
	}

	private void exported(Consumer<Shell> choices, String name) throws Exception {
		Shell dialog = open(PlatformUI.getWorkbench().getExportWizardRegistry(), "org.soma.data.ui.exporting.data", project.getFile("rows.dataset"));
		choices.accept(dialog);
		press(dialog, "Finish");
		Wait.until("the wizard is closed", dialog::isDisposed);
		Wait.until("it is exported", project.getFile(name)::exists);
		Wait.untilWorkspaceIsQuiet();
	}
}
