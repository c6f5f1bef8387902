package org.soma.data.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.DataFolder;
import org.soma.data.Datasets;
import org.soma.data.Mnist;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.SomaFactory;
import org.soma.model.files.WatchedContents;
import org.soma.model.resource.Documents;

/** What is edited lies in the files as it should once it is saved. */
class SheetFilesTest {

	@TempDir
	private Path temp;
	private DataFolder folder;
	private DatasetSheet rows;
	private final BasicCommandStack stack = new BasicCommandStack();

	@BeforeEach
	void folder() {
		folder = new DataFolder(temp);
	}

	private void open(String from) throws Exception {
		Dataset dataset = NewDataset.from(folder.dataset, from).make();
		Documents.save(dataset, folder.dataset);
		again();
	}

	private void again() throws Exception {
		rows = DatasetSheet.open(Documents.load(folder.dataset, Dataset.class), folder.dataset);
		rows.index(() -> false);
		rows.grow();
	}

	private void text(String text, Charset charset) throws Exception {
		open(folder.text("rows.csv", text, charset).toString());
	}

	private String saved() throws Exception {
		Saves.save(rows, folder);
		return Files.readString(temp.resolve("rows.csv"));
	}

	private SheetEdits edits() {
		return new SheetEdits(rows);
	}

	@Test
	void aTableKeepsItsDialect() throws Exception {
		text("\"x\";y\r\n 0,5 ;1\r\n\"0,25\";2\r\n1,5;3", StandardCharsets.UTF_8);
		assertEquals(0.5, rows.sheet().number(0, 0));
		stack.execute(edits().type(List.of(new Sheet.Cell(2, 0, "2.75"))));
		stack.execute(edits().addRows(3, 1));
		stack.execute(edits().type(List.of(new Sheet.Cell(3, 0, "a;b"))));
		assertEquals("\"x\";y\r\n 0,5 ;1\r\n\"0,25\";2\r\n2,75;3\r\n\"a;b\";\r\n", saved());
	}

	@Test
	void aSaveThatIsCancelledLeavesTheOldFileAndTheChanges() throws Exception {
		String before = "x,y\n" + "1,2\n".repeat(50_000);
		text(before, StandardCharsets.UTF_8);
		stack.execute(edits().orderRows(IntStream.range(0, 50_000).map(i -> 49_999 - i).toArray()));
		stack.execute(edits().type(List.of(new Sheet.Cell(49_999, 0, "7"))));
		Set<Path> files = files();
		double[] furthest = { 0, 0 };
		var saving = rows.save();
		assertThrows(CancellationException.class, () -> Documents.save(rows.dataset(), folder.dataset, WatchedContents.of(saving.contents(), share -> {
			furthest[0] = share;
			return share < 0.5;
		})));
		saving.failed();
		assertEquals(0.5, furthest[0], 0.1);
		assertEquals(before, Files.readString(temp.resolve("rows.csv")));
		assertEquals(files, files(), "nothing is left behind");
		assertTrue(rows.isChanged());
		assertTrue(saved().endsWith("1,2\n7,2\n"), "it can be saved later");
	}

	private Set<Path> files() throws Exception {
		try (Stream<Path> files = Files.list(temp)) {
			return files.collect(Collectors.toSet());
		}
	}

	@Test
	void rowsBehindALastLineWithoutEndBeginALine() throws Exception {
		text("x,y\n1,2\n3,4", StandardCharsets.UTF_8);
		stack.execute(edits().moveRows(0, 1));
		assertEquals("x,y\n3,4\n1,2\n", saved());
	}

	@Test
	void quotesWithLineBreaksAreOneCell() throws Exception {
		text("name,y\n\"one\ntwo\",1\n\"say \"\"so\"\"\",2\n\n  \"three\r\n\",3\n", StandardCharsets.UTF_8);
		assertEquals(3, rows.sheet().rows());
		assertEquals("one\ntwo", rows.sheet().text(0, 0));
		assertEquals("say \"so\"", rows.sheet().text(1, 0));
		assertEquals("three", rows.sheet().text(2, 0));
		stack.execute(edits().deleteRows(0));
		assertEquals("name,y\n\"say \"\"so\"\"\",2\n\n  \"three\r\n\",3\n", saved());
	}

	@Test
	void otherEncodingsStay() throws Exception {
		Charset windows = Charset.forName("windows-1252");
		text("städte,y\nKöln,1\nBonn,2\n", windows);
		assertEquals("Köln", rows.sheet().text(0, 0));
		stack.execute(edits().type(List.of(new Sheet.Cell(1, 0, "Düren"))));
		Saves.save(rows, folder);
		assertArrayEquals("städte,y\nKöln,1\nDüren,2\n".getBytes(windows), Files.readAllBytes(temp.resolve("rows.csv")));
	}

	@Test
	void aTableIsTheSameAsItsReaderSees() throws Exception {
		text("a,b,y\n" + IntStream.range(0, 30_000).mapToObj(i -> i + ",\"q" + i % 7 + (i % 11 == 0 ? "\n" : "") + "\"," + i % 2).collect(
				Collectors.joining("\n")), StandardCharsets.UTF_8);
		var table = Datasets.read(rows.dataset(), folder.dataset);
		assertEquals(table.rows(), rows.sheet().rows());
		for (int row = 0; row < table.rows(); row++) {
			for (int column = 0; column < 3; column++) {
				assertEquals(table.fields().get(column).text(row, 0), rows.sheet().text(row, column));
			}
		}
	}

	@Test
	void columnsAndTheDatasetAreSavedTogether() throws Exception {
		text("x,y\n1,2\n3,4\n", StandardCharsets.UTF_8);
		Column added = SomaFactory.eINSTANCE.createColumn();
		added.setName("z");
		stack.execute(edits().addColumn(1, added));
		stack.execute(edits().fill(1, null, Fill.Expression.parse("x + y", rows.sheet())));
		rows.dataset().getColumns().get(0).setName("first");
		assertEquals("first,z,y\n1,3,2\n3,7,4\n", saved());
		PreparedData data = Datasets.prepare(Documents.load(folder.dataset, Dataset.class), folder.dataset, null);
		assertEquals(List.of("first", "z"), data.inputNames());
	}

	@Test
	void afterASaveEditingGoesOn() throws Exception {
		text("x,y\n1,2\n3,4\n", StandardCharsets.UTF_8);
		stack.execute(edits().deleteRows(0));
		assertEquals("x,y\n3,4\n", saved());
		stack.execute(edits().addRows(1, 1));
		stack.execute(edits().type(List.of(new Sheet.Cell(1, 0, "9"))));
		assertEquals("x,y\n3,4\n9,\n", saved());
		while (stack.canUndo()) {
			stack.undo();
		}
		assertEquals("x,y\n1,2\n3,4\n", saved());
	}

	@Test
	void generatedRowsBecomeATableWhenTheyAreEdited() throws Exception {
		open("xor");
		assertTrue(rows.newHome().isPresent());
		stack.execute(edits().type(List.of(new Sheet.Cell(0, 0, "0.5"))));
		Saves.save(rows, folder);
		assertTrue(Files.readString(temp.resolve("test.csv")).contains("0.5,0,0"), Files.readString(temp.resolve("test.csv")));
		again();
		assertEquals("test.csv", rows.dataset().getSources().get(0).getFile());
		assertEquals("0.5", rows.sheet().text(0, 0));
		assertFalse(rows.newHome().isPresent());
	}

	@Test
	void rowsThatNobodyEditedAreNotWritten() throws Exception {
		open("xor");
		Saves.save(rows, folder);
		assertFalse(Files.exists(temp.resolve("test.csv")));
	}

	@Test
	void picturesStayPictures() throws Exception {
		org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Mnist.folder()), "MNIST is not there");
		open(Mnist.folder().toString());
		assertEquals(70_000, rows.sheet().rows());
		assertEquals(785, rows.sheet().columns().size());
		stack.execute(edits().deleteRows(IntStream.range(500, 70_000).filter(i -> i < 60_000 || i > 60_099).toArray()));
		stack.execute(edits().type(List.of(new Sheet.Cell(0, 0, "77"), new Sheet.Cell(1, 784, "3"))));
		String label = rows.sheet().text(599, 784);
		Saves.save(rows, folder);
		again();
		assertEquals(600, rows.sheet().rows());
		assertEquals("77", rows.sheet().text(0, 0));
		assertEquals("3", rows.sheet().text(1, 784));
		assertEquals(label, rows.sheet().text(599, 784));
		PreparedData data = Datasets.prepare(rows.dataset(), folder.dataset, null);
		assertEquals("28x28", data.sampleShape().orElseThrow().toString());
		assertEquals(10, data.classes().size());
		assertEquals(100, data.test().count());
		assertEquals(784 * 600 + 128, Files.size(temp.resolve("test.npy")));
	}

	@Test
	void aColumnIsAddedBesidePictures() throws Exception {
		Path images = folder.bytes("train-images-idx3-ubyte", DataFolder.idx(8, new int[] { 2, 2, 2 }, new byte[] { 0, 9, 51, 102, 1, 2, 3, 127 }));
		folder.bytes("train-labels-idx1-ubyte", DataFolder.idx(8, new int[] { 2 }, new byte[] { 7, 3 }));
		open(images.toString());
		Column note = SomaFactory.eINSTANCE.createColumn();
		note.setName("note");
		note.setRole(Role.IGNORED);
		stack.execute(edits().addColumn(2, note));
		assertEquals(List.of("image4", "note", "label"), rows.sheet().columns().subList(3, 6).stream().map(SheetColumn::name).toList(),
				"the pixels stay together");
		stack.undo();
		assertEquals(5, rows.sheet().columns().size());
		assertEquals(2, rows.dataset().getColumns().size());
		stack.redo();
		stack.execute(edits().type(List.of(new Sheet.Cell(0, 4, "0.5"))));
		stack.execute(edits().moveColumn(4, 5));
		Saves.save(rows, folder);
		again();
		assertEquals(List.of("image", "label", "note"), rows.dataset().getColumns().stream().map(Column::getName).toList());
		assertEquals("9|7|0.5", rows.sheet().text(0, 1) + "|" + rows.sheet().text(0, 4) + "|" + rows.sheet().text(0, 5));
		assertEquals("", rows.sheet().text(1, 5));
		PreparedData data = Datasets.prepare(rows.dataset(), folder.dataset, null);
		assertEquals("2x2", data.sampleShape().orElseThrow().toString());
		assertEquals(List.of("3", "7"), data.classes());
		stack.execute(edits().deleteColumn(5));
		assertThrows(IllegalArgumentException.class, () -> edits().deleteColumn(0));
		assertThrows(IllegalArgumentException.class, () -> edits().moveColumn(4, 1));
	}

	@Test
	void aMillionRowsAreEditedAndSaved() throws Exception {
		Path file = temp.resolve("rows.csv");
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write("a,b,y\n");
			for (int i = 0; i < 1_000_000; i++) {
				out.write(i + ",0.5," + i % 2 + "\n");
			}
		}
		open(file.toString());
		assertEquals(1_000_000, rows.sheet().rows());
		assertEquals("999999", rows.sheet().text(999_999, 0));
		stack.execute(edits().type(List.of(new Sheet.Cell(999_998, 1, "0.25"))));
		stack.execute(edits().deleteRows(0));
		String saved = saved();
		assertTrue(saved.startsWith("a,b,y\n1,0.5,1\n"), "the first row is gone");
		assertTrue(saved.endsWith("\n999998,0.25,0\n999999,0.5,1\n"), "the last but one is changed");
	}
}
