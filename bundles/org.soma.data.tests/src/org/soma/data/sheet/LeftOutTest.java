package org.soma.data.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soma.data.DataFolder;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.SomaFactory;
import org.soma.model.SplitOrder;

/** Rows that a training leaves out are shown, and count where somebody points at rows. */
class LeftOutTest {

	private static final String FEW = "a,y\n1,0\nmany,1\n3,0\n\n4,1,9\n5,0\n6,1\n";

	@TempDir
	private Path temp;
	private DataFolder folder;
	private Dataset dataset;
	private DatasetSheet rows;
	private final BasicCommandStack stack = new BasicCommandStack();

	private void open(String text, Map<String, String> settings) throws Exception {
		open(text, settings, StandardCharsets.UTF_8);
	}

	private void open(String text, Map<String, String> settings, Charset charset) throws Exception {
		folder = new DataFolder(temp);
		dataset = NewDataset.from(folder.dataset, folder.text("rows.csv", text, charset).toString()).split("100/0/0").make();
		dataset.getSources().get(0).getSettings().putAll(settings);
		rows = DatasetSheet.open(dataset, folder.dataset);
		rows.index(() -> false);
		rows.grow();
	}

	private SheetParts parts() {
		return SheetParts.of(rows, rows.sheet(), rows.leftOut(), dataset.getSplit());
	}

	/** What stands in the first column of the rows of a part, as the sheet shows them. */
	private Set<Double> shown(Part part) {
		SheetParts parts = parts();
		return IntStream.range(0, rows.sheet().rows()).filter(row -> parts.part(row) == part).mapToObj(row -> rows.sheet().number(row, 0))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The same as they are learned from. */
	private Set<Double> learned(Part part) throws Exception {
		return Arrays.stream(DataFolder.rows(Datasets.prepare(dataset, folder.dataset, null).part(part))).map(row -> (double) row[0])
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void rowsThatWerePlacedByHandStayThemselves() throws Exception {
		open(FEW, Map.of("faulty-cells:a", "skip", "faulty-rows", "skip"));
		stack.execute(new SheetEdits(rows).assign(Part.TEST, 2, 5));
		assertEquals(Set.of(3.0, 6.0), learned(Part.TEST), "rows before them are left out");
		assertEquals(Set.of(1.0, 5.0), learned(Part.TRAIN));
		assertEquals(Set.of(3.0, 6.0), shown(Part.TEST));
		assertEquals(Set.of(1.0, 5.0), shown(Part.TRAIN));
		assertTrue(parts().isLeftOut(1) && parts().isLeftOut(3));
		assertEquals(2, parts().leftOut());
	}

	@ParameterizedTest
	@EnumSource(SplitOrder.class)
	void theSheetShowsTheSplitOfATraining(SplitOrder order) throws Exception {
		open("a,y\n" + IntStream.range(0, 200).mapToObj(i -> (i % 7 == 3 ? "none" : i) + "," + (i % 11 == 5 ? "" : "c" + i % 3)).collect(
				Collectors.joining("\n")), Map.of("faulty-cells", "skip"));
		dataset.getColumns().get(1).setKind(org.soma.model.ColumnKind.CATEGORY);
		dataset.getSplit().setTrain(0.5);
		dataset.getSplit().setValidation(0.2);
		dataset.getSplit().setTest(0.3);
		dataset.getSplit().setOrder(order);
		stack.execute(new SheetEdits(rows).assign(Part.TEST, 0, 50, 199));
		for (Part part : HandRows.PARTS) {
			assertEquals(learned(part), shown(part), part.getName());
		}
	}

	@Test
	void whatWasChosenForARowGoesWithIt() throws Exception {
		open(FEW, Map.of("skip-cells:a", "2", "missing-rows", "4"));
		Map<String, String> settings = dataset.getSources().get(0).getSettings().map();
		assertArrayEquals(new int[] { 1 }, leftOut());
		stack.execute(new SheetEdits(rows).moveRows(0, 3));
		assertEquals("3", settings.get("skip-cells:a"));
		assertEquals("1", settings.get("missing-rows"));
		assertArrayEquals(new int[] { 2 }, leftOut());
		Saves.save(rows, folder);
		assertEquals(Set.of(1.0, 3.0, 4.0, 5.0, 6.0), learned(Part.TRAIN), "the file is read as it lies now");
		stack.execute(new SheetEdits(rows).deleteRows(2));
		assertEquals(null, settings.get("skip-cells:a"));
		stack.undo();
		assertEquals("3", settings.get("skip-cells:a"));
		stack.undo();
		assertEquals("2", settings.get("skip-cells:a"));
		assertEquals("4", settings.get("missing-rows"));
	}

	@Test
	void theyStayLeftOutInATableOfTheirOwn() throws Exception {
		open("a,y\n1,0\nmany,1\n3\n4,1,9\n5,0\n6,1\nlots,1\n", Map.of("skip-cells:a", "2", "faulty-rows", "skip", "encoding", "utf-16"),
				StandardCharsets.UTF_16);
		stack.execute(new SheetEdits(rows).deleteRows(6));
		stack.execute(new SheetEdits(rows).moveRows(0, 4));
		assertArrayEquals(new int[] { 2, 3, 4 }, leftOut());
		Saves.save(rows, folder);
		assertEquals("a,y\n5,0\n1,0\nmany,1\n3\n4,1,9\n6,1\n", Files.readString(temp.resolve("test.csv")));
		assertArrayEquals(new int[] { 2, 3, 4 }, leftOut(), "as they were before");
		assertEquals(learned(Part.TRAIN), shown(Part.TRAIN));
		stack.execute(new SheetEdits(rows).type(java.util.List.of(new Sheet.Cell(3, 1, "1"))));
		assertArrayEquals(new int[] { 2, 4 }, leftOut(), "what is mended is learned from");
		stack.undo();
		stack.undo();
		assertEquals("2", dataset.getSources().get(0).getSettings().get("skip-cells:a"));
		assertArrayEquals(new int[] { 1, 2, 3 }, leftOut());
		Saves.save(rows, folder);
		assertEquals(learned(Part.TRAIN), shown(Part.TRAIN));
		stack.redo();
		assertArrayEquals(new int[] { 2, 3, 4 }, leftOut());
		Saves.save(rows, folder);
		DatasetSheet again = DatasetSheet.open(dataset, folder.dataset);
		again.index(() -> false);
		again.grow();
		SheetParts reopened = SheetParts.of(again, again.sheet(), again.leftOut(), dataset.getSplit());
		assertArrayEquals(leftOut(), IntStream.range(0, again.sheet().rows()).filter(reopened::isLeftOut).toArray());
	}

	@Test
	void inATableThatGetsAColumnAllRowsHaveAllCells() throws Exception {
		open(FEW, Map.of("faulty-cells", "skip", "faulty-rows", "skip"));
		assertArrayEquals(new int[] { 1, 3 }, leftOut());
		Column added = SomaFactory.eINSTANCE.createColumn();
		added.setName("z");
		stack.execute(new SheetEdits(rows).addColumn(2, added));
		stack.execute(new SheetEdits(rows).fill(2, null, new Fill.Value("7")));
		assertArrayEquals(new int[] { 1 }, leftOut());
		Saves.save(rows, folder);
		assertEquals(Set.of(1.0, 3.0, 4.0, 5.0, 6.0), learned(Part.TRAIN));
		assertEquals(learned(Part.TRAIN), shown(Part.TRAIN));
	}

	private int[] leftOut() {
		SheetParts parts = parts();
		return IntStream.range(0, rows.sheet().rows()).filter(parts::isLeftOut).toArray();
	}

	@Test
	void aCellThatWasMendedIsLearnedFrom() throws Exception {
		open(FEW, Map.of("faulty-cells:a", "skip", "faulty-rows", "missing"));
		assertArrayEquals(new int[] { 1 }, leftOut());
		stack.execute(new SheetEdits(rows).type(java.util.List.of(new Sheet.Cell(1, 0, "2"), new Sheet.Cell(2, 0, "x"))));
		assertArrayEquals(new int[] { 2 }, leftOut());
	}
}
