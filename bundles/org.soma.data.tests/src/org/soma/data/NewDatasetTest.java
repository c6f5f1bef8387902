package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.model.Dataset;
import org.soma.model.Scaling;
import org.soma.model.Shape;
import org.soma.model.SplitOrder;
import org.soma.model.resource.Documents;

class NewDatasetTest {

	private static final String IRIS = "id,length,width,remark,species\n" + IntStream.rangeClosed(1, 60)
			.mapToObj(i -> i + "," + i / 10.0 + "," + i % 4 + ",no " + i + "," + "setosa versicolor virginica".split(" ")[i % 3])
					.collect(Collectors.joining("\n"));

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	static List<String> generators() {
		return Catalog.get().generators().all().stream().map(Descriptor::id).toList();
	}

	private static String columns(Dataset dataset) {
		return dataset.getColumns().stream().map(column -> column.getName() + " " + column.getRole() + " " + column.getKind())
				.collect(Collectors.joining(", "));
	}

	private NewDataset from(String text) throws Exception {
		return NewDataset.from(data.dataset, data.text("rows.csv", text).toString());
	}

	@Test
	void rolesAndKindsAreGuessed() throws Exception {
		Dataset dataset = from(IRIS).make();
		assertEquals("id ignored number, length input number, width input number, remark ignored category, species target category",
				columns(dataset));
		assertEquals("rows.csv", dataset.getSources().get(0).getFile());
		assertNull(dataset.getSampleShape());
		PreparedData prepared = data.prepare(dataset);
		assertEquals(List.of(42, 9, 9), List.of(prepared.train().count(), prepared.validation().count(), prepared.test().count()));
		assertEquals(List.of("setosa", "versicolor", "virginica"), prepared.classes());
	}

	@Test
	void oneBadCellMakesNoCategory() throws Exception {
		assertTrue(data.problem(from("a,b,y\n1,2,0\n1,x,1\n3,4,0\n").make()).contains("row 3, column b: 'x' is no number"));
	}

	@Test
	void rolesAreTakenAsTheyAreNamed() throws Exception {
		assertEquals("a target number, b input number, c input number", columns(from("a,b,c\n1,2,3\n").targets(List.of("a")).make()));
		assertEquals("a ignored number, b input number, c target number", columns(from("a,b,c\n1,2,3\n").inputs(List.of("b")).make()));
		assertEquals("a ignored number, b target number, c input number", columns(from("a,b,c\n1,2,3\n").inputs(List.of("c")).make()));
		assertEquals("y input number, b target number", columns(from("y,b\n1,2\n").inputs(List.of("y")).targets(List.of("b")).make()));
		assertEquals("y input number, b target number", columns(from("y,b\n1,2\n").targets(List.of("b")).make()));
	}

	@Test
	void whatCannotBeIsReported() throws Exception {
		NewDataset table = from("a,b\n1,2\n");
		assertTrue(DataFolder.problemOf(() -> table.inputs(List.of("q")).make()).contains("has no column 'q'; there are a, b"));
		assertTrue(DataFolder.problemOf(() -> table.inputs(List.of("a")).targets(List.of("a")).make())
				.contains("cannot have 'a' as input and target"));
		assertTrue(DataFolder.problemOf(() -> table.count(0)).contains("cannot have 0 rows"));
		assertTrue(DataFolder.problemOf(() -> NewDataset.from(data.dataset, "absent.csv")).contains("there is no file 'absent.csv'"));
		assertTrue(DataFolder.problemOf(() -> NewDataset.from(data.dataset, "xorr"))
				.contains("generator 'xorr' is not known; did you mean xor?"));
		assertTrue(DataFolder.problemOf(() -> NewDataset.from(data.dataset, "circles(noise=9)")).contains("noise"));
	}

	@ParameterizedTest
	@CsvSource({ "70/15/15,0.7", "100/0/0,1", " 33.3 / 33.3 / 33.4 ,0.333", "0/0/100,0" })
	void splitsAreRead(String text, double train) throws Exception {
		assertEquals(train, from("a,b\n1,2\n").split(text).make().getSplit().getTrain(), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "70/30", "70/20/20", "a/b/c", "-10/55/55", "''", "1.2.3/0/0", "NaN/0/0" })
	void whatIsNoSplitIsReported(String text) {
		assertTrue(DataFolder.problemOf(() -> from("a,b\n1,2\n").split(text)).contains("is no split; write three numbers that sum to 100"));
	}

	@ParameterizedTest
	@MethodSource("generators")
	void everyGeneratorMakesADatasetThatCanBeSavedAndPrepared(String generator) throws Exception {
		Dataset dataset = NewDataset.from(data.dataset, generator).count(200).split("60/20/20").order(SplitOrder.SHUFFLED).seed(3).make();
		Documents.save(dataset, data.dataset);
		PreparedData prepared = data.prepare(Documents.load(data.dataset, Dataset.class));
		assertEquals(List.of(120, 40, 40), List.of(prepared.train().count(), prepared.validation().count(), prepared.test().count()));
		assertTrue(prepared.train().inputs() > 0 && prepared.train().targets() > 0);
		float[][] again = DataFolder.rows(data.prepare(dataset).all());
		assertTrue(Arrays.deepEquals(DataFolder.rows(prepared.all()), again));
	}

	@Test
	void fewRowsAllTrain() throws Exception {
		assertEquals(1, NewDataset.from(data.dataset, "xor").make().getSplit().getTrain());
		assertEquals(1, from("a,b,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n").make().getSplit().getTrain());
		assertEquals(0.7, from(IRIS).make().getSplit().getTrain());
	}

	@Test
	void picturesHaveAShapeAndAScale() throws Exception {
		data.bytes("train-images-idx3-ubyte", DataFolder.idx(8, new int[] { 2, 2, 2 }, new byte[8]));
		data.bytes("train-labels-idx1-ubyte", DataFolder.idx(8, new int[] { 2 }, new byte[] { 1, 2 }));
		Dataset dataset = NewDataset.from(data.dataset, temporary.toString()).make();
		assertEquals(Shape.of(2, 2), dataset.getSampleShape());
		assertEquals(Scaling.FACTOR, dataset.getColumns().get(0).getScaling());
		assertEquals("image input number, label target category", columns(dataset));
		assertEquals(List.of("1", "2"), data.prepare(dataset).classes());
	}

	@Test
	void filesElsewhereAreNamedAsTheyWere() throws Exception {
		Path data = new DataFolder(temporary).text("rows.csv", "a,b\n1,2\n");
		Path elsewhere = temporary.resolve("inner").resolve("x.dataset");
		assertEquals(data.toString(), NewDataset.from(elsewhere, data.toString()).make().getSources().get(0).getFile());
	}
}
