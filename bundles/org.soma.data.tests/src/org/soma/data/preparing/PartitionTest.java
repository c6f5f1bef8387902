package org.soma.data.preparing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.soma.catalog.RandomSource;
import org.soma.data.DataException;
import org.soma.data.DataFolder;
import org.soma.data.Table;
import org.soma.model.Part;
import org.soma.model.SomaFactory;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

class PartitionTest {

	private static final Path DATASET = Path.of("test.dataset");

	private static Split split(double train, double validation, double test, SplitOrder order) {
		Split split = SomaFactory.eINSTANCE.createSplit();
		split.setTrain(train);
		split.setValidation(validation);
		split.setTest(test);
		split.setOrder(order);
		return split;
	}

	private static Table table(int... ends) {
		Part[] parts = { Part.ANY, Part.TEST };
		return new Table(List.of(), IntStream.range(0, ends.length).mapToObj(i -> new Table.Origin(DATASET, ends[i], 0, parts[i])).toList());
	}

	private static Partition of(Split split, Table table, int... classes) throws DataException {
		return Partition.of(split, table, DATASET, row -> classes[row % classes.length]);
	}

	private static List<Integer> sizes(Partition partition) {
		return List.of(partition.train().length, partition.validation().length, partition.test().length);
	}

	@ParameterizedTest
	@CsvSource({ "0.7,0.15,0.15,100,70,15,15", "0.7,0.15,0.15,7,5,1,1", "0.7,0.2,0.1,10,7,2,1", "1,0,0,4,4,0,0", "0.34,0.33,0.33,3,1,1,1",
			"0,0,1,5,0,0,5",
			"0.5,0.5,0,3,2,1,0", "0.6,0.2,0.2,1000003,600002,200001,200000", "0.1,0.2,0.7,10,1,2,7", "0.9,0.05,0.05,60000,54000,3000,3000" })
	void fractionsBecomeWholeRows(double train, double validation, double test, int rows, int a, int b, int c) {
		assertArrayEquals(new int[] { a, b, c }, Partition.counts(rows, train, validation, test));
	}

	@ParameterizedTest
	@EnumSource(SplitOrder.class)
	void everyRowIsInOnePart(SplitOrder order) throws Exception {
		SplittableRandom random = new SplittableRandom(5);
		for (int round = 0; round < 100; round++) {
			int rows = random.nextInt(40, 400);
			int[] classes = random.ints(rows, 0, random.nextInt(1, 6)).toArray();
			Partition partition = of(split(0.6, 0.3, 0.1, order), table(rows), classes);
			BitSet seen = new BitSet();
			for (int[] part : List.of(partition.train(), partition.validation(), partition.test())) {
				int[] sorted = part.clone();
				Arrays.sort(sorted);
				assertArrayEquals(sorted, part, "rows of a part stand in their order");
				for (int row : part) {
					assertFalse(seen.get(row));
					seen.set(row);
				}
			}
			assertEquals(rows, seen.cardinality());
			assertEquals(List.of(Partition.counts(rows, 0.6, 0.3, 0.1)[0], Partition.counts(rows, 0.6, 0.3, 0.1)[1], Partition.counts(rows, 0.6,
					0.3, 0.1)[2]),
					sizes(partition));
		}
	}

	@Test
	void orderedPartsFollowOneAnother() throws Exception {
		Partition partition = of(split(0.5, 0.25, 0.25, SplitOrder.ORDERED), table(8), 0);
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, partition.train());
		assertArrayEquals(new int[] { 4, 5 }, partition.validation());
		assertArrayEquals(new int[] { 6, 7 }, partition.test());
	}

	@Test
	void theSeedDecides() throws Exception {
		Split split = split(0.5, 0.25, 0.25, SplitOrder.SHUFFLED);
		int[] first = of(split, table(1000), 0).train();
		assertArrayEquals(first, of(split, table(1000), 0).train());
		split.setSeed(2);
		int[] second = of(split, table(1000), 0).train();
		assertFalse(Arrays.equals(first, second));
		long shared = IntStream.of(first).filter(row -> Arrays.binarySearch(second, row) >= 0).count();
		assertTrue(shared > 200 && shared < 300, "half of the rows by chance, but " + shared);
	}

	@Test
	void shufflingIsTheSameOnEveryMachine() throws Exception {
		int[] rows = IntStream.range(0, 10).toArray();
		Partition.shuffle(rows, RandomSource.of(1));
		assertArrayEquals(new int[] { 9, 0, 1, 4, 8, 2, 3, 7, 6, 5 }, rows);
	}

	@Test
	void stratifiedPartsHaveTheClassesInProportion() throws Exception {
		SplittableRandom random = new SplittableRandom(9);
		for (int round = 0; round < 50; round++) {
			int rows = random.nextInt(100, 3000);
			int[] classes = new int[rows];
			for (int i = 0; i < rows; i++) {
				classes[i] = random.nextInt(10) == 0 ? 2 : random.nextInt(3) == 0 ? 1 : 0;
			}
			Partition partition = of(split(0.7, 0.15, 0.15, SplitOrder.STRATIFIED), table(rows), classes);
			for (int number = 0; number < 3; number++) {
				int of = number;
				long all = IntStream.of(classes).filter(each -> each == of).count();
				double[] fractions = { 0.7, 0.15, 0.15 };
				int[][] parts = { partition.train(), partition.validation(), partition.test() };
				for (int part = 0; part < 3; part++) {
					long there = IntStream.of(parts[part]).filter(row -> classes[row] == of).count();
					assertEquals(all * fractions[part], there, 2.01, "class " + number + " in part " + part);
				}
			}
		}
	}

	@Test
	void rowsPlacedByHandStayWhereTheyAre() throws Exception {
		Split split = split(0.5, 0.5, 0, SplitOrder.ORDERED);
		split.setTestRows("1, 3-4");
		split.setTrainRows("10");
		Partition partition = of(split, table(10), 0);
		assertArrayEquals(new int[] { 0, 2, 3 }, partition.test());
		assertArrayEquals(new int[] { 1, 4, 5, 9 }, partition.train());
		assertArrayEquals(new int[] { 6, 7, 8 }, partition.validation());
	}

	@Test
	void rowsOfATestFileTestAndTheOthersAreDivided() throws Exception {
		Partition partition = of(split(0.75, 0.25, 0, SplitOrder.ORDERED), table(8, 10), 0);
		assertArrayEquals(new int[] { 8, 9 }, partition.test());
		assertArrayEquals(new int[] { 6, 7 }, partition.validation());
	}

	@Test
	void withoutASplitAllRowsTrain() throws Exception {
		assertEquals(List.of(10, 0, 0), sizes(of(null, table(10), 0)));
	}

	@ParameterizedTest
	@CsvSource({ "0-3,there are the rows 1 to 10", "9-11,there are the rows 1 to 10", "5-4,there are the rows 1 to 10",
			"a,is no row or range of rows",
			"'1,,2',is no row or range of rows", "'-1',is no row or range of rows", "99999999999,is no row or range of rows",
					"'2-3,5',in two parts" })
	void rowsThatCannotBePlacedAreReported(String rows, String problem) {
		Split split = split(1, 0, 0, SplitOrder.ORDERED);
		split.setTrainRows("5");
		split.setTestRows(rows);
		String message = DataFolder.problemOf(() -> of(split, table(10), 0));
		assertTrue(message.startsWith("test.dataset: its split has ") && message.contains(problem), message);
	}

	@Test
	void aPartThatShouldHaveRowsAndHasNoneIsReported() {
		assertEquals("test.dataset: its split leaves no row for test: 15.0% of 3 rows is less than one; give it more, or nothing at all "
				+ "as 100/0/0 does",
				DataFolder.problemOf(() -> of(split(0.7, 0.15, 0.15, SplitOrder.SHUFFLED), table(3), 0)));
	}
}
