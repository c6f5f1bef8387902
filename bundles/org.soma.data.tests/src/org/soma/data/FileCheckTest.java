package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.FileCheck.Kind;
import org.soma.model.Dataset;
import org.soma.model.Role;

class FileCheckTest {

	private static final Kind ROWS = new Kind(Fault.ROW, null);
	private static final Kind A = new Kind(Fault.CELL, "a");
	private static final Kind LABEL = new Kind(Fault.CELL, "label");

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void folder() {
		data = new DataFolder(temporary);
	}

	/** Row 3 is short, row 5 has no number, row 7 is empty in both columns; row 6 is an empty line. */
	private Dataset faulty() throws IOException {
		data.text("rows.csv", "a,b,label\n1,2,x\n3,4\n5,6,y\nmany,8,x\n\n,9,\n10,11,y\n");
		return NewDataset.from(data.dataset, temporary.resolve("rows.csv").toString()).split("100/0/0").make();
	}

	private FileCheck check(Dataset dataset) throws DataException {
		return FileCheck.of(dataset, data.dataset, Progress.NONE);
	}

	@Test
	void everyFaultIsFoundWithItsRowAndColumn() throws Exception {
		FileCheck check = check(faulty());
		assertEquals(List.of("3 null ROW", "5 a CELL", "7 a CELL", "7 label CELL"),
				check.findings().stream().map(finding -> finding.row() + " " + finding.column() + " " + finding.fault()).toList());
		assertEquals(Map.of(ROWS, 1L, A, 2L, LABEL, 1L), check.counts());
	}

	@Test
	void rowsAreSkippedOnlyWhereThatWasChosen() throws Exception {
		Dataset dataset = faulty();
		assertThrows(DataException.class, () -> data.prepare(dataset));
		Remedies.apply(dataset, Choices.of(Map.of(ROWS, Remedy.SKIP, A, Remedy.SKIP)));
		String message = DataFolder.problemOf(() -> Datasets.read(dataset, data.dataset));
		assertTrue(message.contains("row 7, column label"), message);
		Remedies.apply(dataset, Choices.of(Map.of(LABEL, Remedy.SKIP)));
		Table table = Datasets.read(dataset, data.dataset);
		assertEquals(3, table.rows());
		assertEquals(List.of(2L, 4L, 8L), List.of(table.rowInFile(0), table.rowInFile(1), table.rowInFile(2)));
		assertEquals(4, check(dataset).findings().size(), "a check tells of what is skipped as well");
	}

	@Test
	void whatIsMissingGetsAStandIn() throws Exception {
		Dataset dataset = faulty();
		Remedies.apply(dataset, Choices.of(Map.of(ROWS, Remedy.MISSING, A, Remedy.MISSING, LABEL, Remedy.MISSING)));
		PreparedData prepared = data.prepare(dataset);
		assertEquals(6, prepared.all().count());
		assertEquals(List.of("unknown", "x", "y"), prepared.classes());
		// The mean of 1, 3, 5 and 10 stands in for 'many'; the last cell of row 3 is of no known class.
		assertArrayEquals(new float[] { 4.75f, 8, 0, 1, 0 }, DataFolder.rows(prepared.all())[3]);
		assertArrayEquals(new float[] { 3, 4, 1, 0, 0 }, DataFolder.rows(prepared.all())[1]);
	}

	/** 'many' in row 5 is the fourth row of data and the empty cell in row 7 the fifth. */
	@Test
	void singleFindingsAreDealtWithOtherwise() throws Exception {
		Dataset dataset = faulty();
		FileCheck check = check(dataset);
		List<Finding> found = check.findings();
		Choices choices = Choices.of(Map.of(ROWS, Remedy.SKIP, A, Remedy.MISSING, LABEL, Remedy.MISSING)).with(found.get(2), Remedy.SKIP);
		assertEquals(List.of(Remedy.SKIP, Remedy.MISSING, Remedy.SKIP, Remedy.MISSING), found.stream().map(choices::of).toList());
		assertEquals(0, choices.open(check));
		Remedies.apply(dataset, choices.about(check));
		assertEquals("5", dataset.getSources().get(0).getSettings().get("skip-cells:a"));
		PreparedData prepared = data.prepare(dataset);
		assertEquals(List.of("x", "y"), prepared.classes(), "the row with the empty label is left out for its other cell");
		assertEquals(4, prepared.all().count());
		assertEquals(5, check(dataset).rows(), "a check does not leave out rows");
	}

	@Test
	void aSingleFindingStopsWhereOthersDoNot() throws Exception {
		Dataset dataset = faulty();
		FileCheck check = check(dataset);
		List<Finding> found = check.findings();
		Choices all = Choices.of(Map.of(ROWS, Remedy.SKIP, A, Remedy.SKIP, LABEL, Remedy.SKIP));
		Choices choices = all.with(found.get(1), Remedy.STOP);
		assertEquals(1, choices.open(check));
		Remedies.apply(dataset, choices.about(check));
		String message = DataFolder.problemOf(() -> Datasets.read(dataset, data.dataset));
		assertTrue(message.contains("row 5, column a"), message);
		assertEquals(all, choices.with(A, Remedy.SKIP), "a choice for all is one for each");
		assertEquals(3, Choices.NONE.with(found.get(0), Remedy.MISSING).open(check));
	}

	@Test
	void choicesAreKeptInTheFile() throws Exception {
		Dataset dataset = faulty();
		Remedies.apply(dataset, Choices.of(Map.of(ROWS, Remedy.SKIP, A, Remedy.MISSING)));
		assertEquals(Map.of("faulty-rows", "skip", "faulty-cells:a", "missing"), new HashMap<>(dataset.getSources().get(0).getSettings().map()));
		assertThrows(IllegalArgumentException.class, () -> Remedies.apply(dataset, Choices.of(Map.of(new Kind(Fault.PICTURE, null), Remedy.MISSING))));
		dataset.getSources().get(0).getSettings().put("faulty-rows", "perhaps");
		assertTrue(data.problem(dataset).contains("write stop or skip or missing"), data.problem(dataset));
		dataset.getSources().get(0).getSettings().put("faulty-rows", "stop");
		dataset.getSources().get(0).getSettings().put("skip-rows", "third");
		assertTrue(data.problem(dataset).contains("its setting skip-rows has 'third'"), data.problem(dataset));
	}

	/** Folders of pictures with a sound one in each. */
	private void pictures(String... folders) throws IOException {
		for (String name : folders) {
			Files.createDirectories(temporary.resolve("p").resolve(name));
			var image = new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
			javax.imageio.ImageIO.write(image, "png", temporary.resolve("p").resolve(name).resolve("1.png").toFile());
		}
	}

	@Test
	void aSinglePictureIsDealtWithOtherwise() throws Exception {
		pictures("train/a", "train/b", "test/a", "test/b");
		for (String damaged : List.of("train/b/2.png", "test/a/2.png", "test/b/0.png")) {
			Files.writeString(temporary.resolve("p").resolve(damaged), "none");
		}
		Dataset dataset = NewDataset.from(data.dataset, temporary.resolve("p").toString()).make();
		FileCheck check = check(dataset);
		List<Finding> found = check.findings();
		assertEquals(List.of(2L, 3L, 7L), found.stream().map(Finding::place).toList(), "each has a place of its own");
		Choices choices = Choices.NONE.with(found.get(0), Remedy.SKIP).with(found.get(2), Remedy.SKIP);
		assertEquals(1, choices.open(check));
		Remedies.apply(dataset, choices.about(check));
		DataException problem = assertThrows(DataException.class, () -> Datasets.read(dataset, data.dataset));
		assertEquals(List.of(found.get(1).file()), problem.findings().stream().map(Finding::file).toList(), "only one stops");
		Remedies.apply(dataset, choices.with(found.get(1), Remedy.SKIP).about(check));
		assertEquals(4, Datasets.read(dataset, data.dataset).rows());
		dataset.getSources().get(0).getSettings().put("missing-pictures", "1");
		assertTrue(data.problem(dataset).contains("'missing-pictures' is no setting"), data.problem(dataset));
	}

	@Test
	void picturesThatAreDamagedAreSkipped() throws Exception {
		pictures("a", "b");
		Files.writeString(temporary.resolve("p/b/2.png"), "none");
		Dataset dataset = NewDataset.from(data.dataset, temporary.resolve("p").toString()).make();
		Kind pictures = new Kind(Fault.PICTURE, null);
		assertEquals(Map.of(pictures, 1L), check(dataset).counts());
		Remedies.apply(dataset, Choices.of(Map.of(pictures, Remedy.SKIP)));
		assertEquals(2, Datasets.read(dataset, data.dataset).rows());
	}

	@Test
	void oneClassIsAWarning() throws Exception {
		data.text("rows.csv", "a,label\n1,x\n2,x\n");
		Dataset dataset = NewDataset.from(data.dataset, temporary.resolve("rows.csv").toString()).make();
		assertTrue(check(dataset).warnings().toString().contains("one class"), () -> "no warning");
	}

	@Test
	void filesThatCannotBeReadAreToldInOneLine() throws Exception {
		data.text("empty.csv", "");
		data.bytes("short.idx3", DataFolder.idx(8, new int[] { 2, 2, 2 }, (byte) 1));
		data.bytes("lying.idx3", DataFolder.idx(8, new int[] { Integer.MAX_VALUE, 28, 28 }, (byte) 1));
		data.bytes("magic.idx3", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 });
		for (String name : List.of("empty.csv", "short.idx3", "lying.idx3", "magic.idx3", "absent.csv")) {
			DataFolder.problemOf(() -> FilePreview.of(temporary.resolve(name), Map.of()));
		}
	}

	@Test
	void aPreviewShowsTheDialectAndTheFirstRows() throws Exception {
		Path file = data.text("rows.csv", "name;size\n\"a;\nb\";1,5\nc;2,5\n");
		FilePreview preview = FilePreview.of(file, Map.of());
		assertEquals(Map.of("delimiter", ";", "decimal", ",", "header", "yes", "quote", "\"", "encoding", "UTF-8"), preview.dialect());
		assertEquals(List.of("name", "size"), preview.columns());
		assertEquals(List.of(List.of("a;\nb", "1,5"), List.of("c", "2,5")), preview.rows());
		assertEquals(List.of("x1", "y"), FilePreview.of(file, Map.of("header", "no")).columns());
	}

	@Test
	void aPreviewOfPicturesHasTheirShape() throws Exception {
		data.bytes("train-images-idx3-ubyte", DataFolder.idx(8, new int[] { 2, 1, 3 }, new byte[] { 1, 2, 3, 4, 5, 6 }));
		data.bytes("train-labels-idx1-ubyte", DataFolder.idx(8, new int[] { 2 }, new byte[] { 7, 8 }));
		FilePreview preview = FilePreview.of(temporary.resolve("train-images-idx3-ubyte"), Map.of());
		assertEquals("1x3", preview.shape().orElseThrow().toString());
		assertEquals(List.of(List.of("1x3", "7"), List.of("1x3", "8")), preview.rows());
		assertEquals(2, preview.files().size());
	}

	@Test
	void whereAllIsFaultyAllIsCountedAndTheFirstAreKept() throws Exception {
		StringBuilder text = new StringBuilder("a,b\n" + "1,2\n".repeat(40_000));
		for (int i = 0; i < 100_000; i++) {
			text.append("bad").append(i).append(i % 2 == 0 ? ",x\n" : "\n");
		}
		data.text("rows.csv", text.toString());
		FileCheck check = check(NewDataset.from(data.dataset, temporary.resolve("rows.csv").toString()).make());
		assertEquals(Map.of(A, 50_000L, new Kind(Fault.CELL, "b"), 50_000L, ROWS, 50_000L), check.counts());
		assertEquals(600, check.findings().size());
		assertEquals(List.of(40_002L, 40_002L, 40_003L), check.findings().stream().limit(3).map(Finding::row).toList());
		assertEquals(200, check.findings().stream().filter(finding -> finding.fault() == Fault.ROW).count());
	}

	@Test
	void aLongFileIsCheckedInLittleMemoryAndCanBeLeft() throws Exception {
		Path file = temporary.resolve("long.csv");
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write("a,b,label\n");
			for (int i = 0; i < 400_000; i++) {
				out.write(i + ",0.5,text" + i + "\n");
			}
			out.write("1,bad,x\n");
		}
		Dataset dataset = NewDataset.from(data.dataset, file.toString()).make();
		dataset.getColumns().forEach(column -> column.setRole(column.getName().equals("label") ? Role.TARGET : Role.INPUT));
		double[] furthest = new double[1];
		FileCheck check = FileCheck.of(dataset, data.dataset, share -> {
			furthest[0] = Math.max(furthest[0], share);
			return true;
		});
		assertEquals(1, check.findings().size());
		assertEquals(400_002, check.findings().get(0).row());
		assertEquals(1, furthest[0], 0.01);
		assertThrows(CancellationException.class, () -> FileCheck.of(dataset, data.dataset, share -> share < 0.3));
	}
}
