package org.soma.data.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.catalog.build.FeedForward;
import org.soma.data.DataFolder;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.model.SplitOrder;

/** What is known of a sheet without changing it. */
class SheetSummaryTest {

	@TempDir
	private Path temp;

	private DatasetSheet open(String head, int count, IntFunction<String> row) throws Exception {
		DataFolder folder = new DataFolder(temp);
		folder.text("rows.csv", head + "\n" + IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n")));
		DatasetSheet rows = DatasetSheet.open(NewDataset.from(folder.dataset, folder.folder.resolve("rows.csv").toString()).make(), folder.dataset);
		rows.index(() -> false);
		rows.grow();
		return rows;
	}

	private static SheetSummary look(DatasetSheet rows) {
		SheetParts parts = SheetParts.of(rows, rows.sheet(), rows.leftOut(), rows.dataset().getSplit());
		return SheetSummary.of(rows.sheet(), parts, rows.dataset().getSplit(), () -> false, row -> {
			// nobody waits
		});
	}

	private static Column column(DatasetSheet rows, String name) {
		return rows.dataset().getColumns().stream().filter(column -> name.equals(column.getName())).findFirst().orElseThrow();
	}

	@Test
	void numbersAreCountedAndMeasured() throws Exception {
		DatasetSheet rows = open("a,y", 100, i -> (i == 7 ? "" : i == 8 ? "abc" : i) + "," + i % 2);
		ColumnSummary a = look(rows).of(column(rows, "a"));
		assertEquals(98, a.count());
		assertEquals(1, a.missing());
		assertEquals(8, a.firstFaulty());
		assertEquals(0, a.spread().least());
		assertEquals(99, a.spread().greatest());
		assertEquals((99 * 50 - 15) / 98.0, a.spread().mean(), 1e-9);
		assertEquals(98, IntStream.range(0, Histogram.BARS).mapToLong(a.histogram()::count).sum());
	}

	@Test
	void barsBeginAtTheLeastNumberAndEndAtTheGreatest() throws Exception {
		// While it counted up, it made room as far as 32.
		DatasetSheet rows = open("a,same,y", 20, i -> i + ",7," + i % 2);
		Histogram a = look(rows).of(column(rows, "a")).histogram();
		assertEquals(0, a.first());
		assertTrue(a.count(a.end() - 1) > 0 && a.end() < Histogram.BARS, "nothing is left empty behind 19");
		Histogram same = look(rows).of(column(rows, "same")).histogram();
		assertEquals(1, same.end() - same.first());
	}

	@Test
	void whatShouldMakeOneThinkIsTold() throws Exception {
		DatasetSheet rows = open("a,b,same,leak,y", 100, i -> i * 0.5 + ",3," + i * 0.5 + "," + i * i + "," + i * i);
		SheetSummary summary = look(rows);
		assertTrue(summary.findings(summary.of(column(rows, "b"))).get(0).startsWith("All rows hold the same"));
		assertTrue(summary.findings(summary.of(column(rows, "same"))).get(0).contains("the same as a in every row; one of them is enough"));
		assertTrue(summary.findings(summary.of(column(rows, "leak"))).get(0).contains("the answer is among the inputs"));
		assertTrue(summary.findings(summary.of(column(rows, "y"))).get(0).contains("the same as leak"));
		assertEquals(List.of(), summary.findings(summary.of(column(rows, "a"))));
	}

	@Test
	void partsThatDifferAreTold() throws Exception {
		DatasetSheet rows = open("time,a,label", 400, i -> i + "," + i % 7 + "," + (i < 340 ? "cat" : "dog"));
		rows.dataset().getSplit().setOrder(SplitOrder.ORDERED);
		List<String> ordered = look(rows).warnings();
		assertTrue(ordered.stream().anyMatch(line -> line.startsWith("Validation rows differ from training rows in time")), ordered.toString());
		assertTrue(ordered.stream().anyMatch(line -> line.startsWith("No training row is of label dog")), ordered.toString());
		assertTrue(ordered.stream().noneMatch(line -> line.contains("in a;")), ordered.toString());
		rows.dataset().getSplit().setOrder(SplitOrder.SHUFFLED);
		List<String> shuffled = look(rows).warnings();
		assertTrue(shuffled.size() == 1 && shuffled.get(0).contains("as in a time series"), shuffled.toString());
	}

	@ParameterizedTest
	@CsvSource({ "SHUFFLED", "ORDERED", "STRATIFIED" })
	void rowsAreInThePartsThatATrainingUses(SplitOrder order) throws Exception {
		DatasetSheet rows = open("a,label", 203, i -> i + "," + "cde".charAt(i % 3));
		rows.dataset().getSplit().setOrder(order);
		rows.dataset().getSplit().setTestRows("1-3,50");
		PreparedData data = Datasets.prepare(rows.dataset(), rows.file(), null);
		SheetParts parts = SheetParts.of(rows, rows.sheet(), rows.leftOut(), rows.dataset().getSplit());
		for (Part part : HandRows.PARTS) {
			assertArrayEquals(data.rows(part), IntStream.range(0, 203).filter(row -> parts.part(row) == part).toArray());
			assertEquals(data.rows(part).length, parts.count(part));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a > 95 | 4", "a>=95|5", "word = red | 34", "word != red | 66", "A < 2 | 2", "ree | 33", "a = 7 | 1", "nothing = 3 | 0" })
	void rowsAreFiltered(String filter, int expected) throws Exception {
		DatasetSheet rows = open("a,word,y", 100, i -> i + "," + List.of("red", "green", "blue").get(i % 3) + "," + i % 2);
		assertEquals(expected, SheetView.of(rows.sheet(), RowFilter.parse(filter, rows.sheet()), -1, false, () -> false).rows());
	}

	@Test
	void rowsAreSorted() throws Exception {
		DatasetSheet rows = open("a,y", 6, i -> List.of("10,1", "9,2", ",3", "word,4", "9,5", "-1,6").get(i));
		SheetView up = SheetView.of(rows.sheet(), null, 0, false, () -> false);
		assertArrayEquals(new int[] { 5, 1, 4, 0, 3, 2 }, up.positions());
		SheetView down = SheetView.of(rows.sheet(), null, 0, true, () -> false);
		assertArrayEquals(new int[] { 3, 0, 1, 4, 5, 2 }, down.positions());
	}

	@Test
	void columnsAreHeldAgainstANetwork() throws Exception {
		DatasetSheet rows = open("a,b,c,y", 50, i -> i + "," + 2 * i + "," + i % 7 + "," + i % 2);
		Network network = FeedForward.of(2, 3, 1).build();
		Dataset dataset = rows.dataset();
		NetworkFit fit = NetworkFit.of(dataset, network, column -> 1);
		assertEquals(List.of(column(rows, "c")), fit.tooMany());
		assertEquals("x2", Networks.label(fit.nodes(column(rows, "b")).get(0)));
		column(rows, "c").setNode("x1");
		fit = NetworkFit.of(dataset, network, column -> 1);
		assertEquals("x2", Networks.label(fit.nodes(column(rows, "a")).get(0)), "the named node is taken");
		assertEquals(List.of(column(rows, "b")), fit.tooMany());
		column(rows, "b").setRole(Role.IGNORED);
		assertTrue(NetworkFit.of(dataset, network, column -> 1).fits());
		column(rows, "a").setNode("nowhere");
		fit = NetworkFit.of(dataset, network, column -> 1);
		assertEquals(List.of(column(rows, "a")), fit.astray());
		assertEquals(List.of("x2"), fit.missing().stream().map(Networks::label).toList());
	}
}
