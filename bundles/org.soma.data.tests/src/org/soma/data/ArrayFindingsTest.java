package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.data.FileCheck.Kind;
import org.soma.model.Dataset;

/** What is found in arrays, and what can be done about it. */
class ArrayFindingsTest {

	private static final float NONE = Float.NaN;
	private static final float ENDLESS = Float.POSITIVE_INFINITY;

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void folder() {
		data = new DataFolder(temporary);
	}

	private static byte[] floats(float... numbers) {
		ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
		for (float number : numbers) {
			bytes.putFloat(number);
		}
		return bytes.array();
	}

	/** The second row has no y, the third an infinite one. */
	private Dataset faulty(boolean columnsFirst) throws Exception {
		float[] numbers = columnsFirst ? new float[] { 1, 3, 5, 7, 2, NONE, ENDLESS, 8 } : new float[] { 1, 2, 3, NONE, 5, ENDLESS, 7, 8 };
		data.bytes("x.npy", DataFolder.npy("<f4", columnsFirst, "(4, 2)", floats(numbers)));
		return of("x.npy");
	}

	private Dataset of(String name) throws Exception {
		return NewDataset.from(data.dataset, temporary.resolve(name).toString()).split("100/0/0").make();
	}

	private FileCheck check(Dataset dataset) throws DataException {
		return FileCheck.of(dataset, data.dataset, Progress.NONE);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void rowsAreLeftOutOrMissingOneByOne(boolean columnsFirst) throws Exception {
		Dataset dataset = faulty(columnsFirst);
		FileCheck check = check(dataset);
		List<Finding> found = check.findings();
		assertEquals(List.of("2 y VALUE", "3 y VALUE"), found.stream().map(each -> each.row() + " " + each.column() + " " + each.fault()).toList());
		Choices choices = Choices.NONE.with(found.get(0), Remedy.SKIP);
		assertEquals(1, choices.open(check));
		choices = choices.with(found.get(1), Remedy.MISSING);
		assertEquals(0, choices.open(check));
		Remedies.apply(dataset, choices.about(check));
		float[][] expected = { { 1, 2 }, { 5, 5 }, { 7, 8 } }; // the mean of 2 and 8 stands in
		assertArrayEquals(expected, DataFolder.rows(data.prepare(dataset).all()));
		assertArrayEquals(expected, DataFolder.rows(data.prepareMapped(dataset).all()));
		assertEquals(3, Datasets.read(dataset, data.dataset).rowInFile(1), "messages name rows as they lie in the file");
		assertEquals(2, check(dataset).findings().size(), "a check tells of what is dealt with as well");
	}

	@Test
	void allAreDealtWithInOneWay() throws Exception {
		Dataset dataset = faulty(false);
		Remedies.apply(dataset, Choices.of(Map.of(new Kind(Fault.VALUE, "y"), Remedy.SKIP)));
		assertArrayEquals(new float[][] { { 1, 2 }, { 7, 8 } }, DataFolder.rows(data.prepare(dataset).all()));
		Remedies.apply(dataset, Choices.of(Map.of(new Kind(Fault.VALUE, "y"), Remedy.STOP)));
		assertTrue(data.problem(dataset).contains("x.npy: row 2, column y: has NaN"), data.problem(dataset));
	}

	@Test
	void aPictureIsOneFindingHoweverMuchOfItIsFaulty() throws Exception {
		data.bytes("x.npy", DataFolder.npy("<f4", false, "(3, 2, 2)", floats(1, 2, 3, 4, NONE, NONE, ENDLESS, 0, 5, 6, 7, 8)));
		data.bytes("x-labels.csv", "label\na\nb\nc\n".getBytes());
		Dataset dataset = of("x.npy");
		dataset.getSources().get(0).getSettings().put("labels", "x-labels.csv");
		FileCheck check = check(dataset);
		assertEquals(List.of("has 3 values that are no finite numbers among its 4; leave out the row, let something stand in, or save the array again"),
				check.findings().stream().map(Finding::message).toList());
		Choices choices = Choices.NONE.with(check.findings().get(0), Remedy.SKIP);
		assertEquals(0, choices.open(check));
		Remedies.apply(dataset, choices.about(check));
		Table table = Datasets.read(dataset, data.dataset);
		assertEquals(List.of("a", "c"), List.of(table.fields().get(1).text(0, 0), table.fields().get(1).text(1, 0)), "labels stay with their pictures");
		assertEquals(5, table.fields().get(0).value(1, 0));
	}

	@ParameterizedTest
	@CsvSource({ "images-idx3-ubyte,false", "images-idx3-ubyte.gz,false", "images-idx3-ubyte.gz,true" })
	void theRowsOfAFileThatIsCutOffAreUsedWhereThatWasChosen(String name, boolean cutWhilePacked) throws Exception {
		int size = 100 * 100;
		byte[] pixels = new byte[20 * size];
		new Random(1).nextBytes(pixels);
		byte[] whole = DataFolder.idx(8, new int[] { 20, 100, 100 }, pixels);
		if (cutWhilePacked) {
			Files.write(temporary.resolve(name), Arrays.copyOf(DataFolder.packed(whole), 15 * size));
		} else {
			data.bytes(name, Arrays.copyOf(whole, 15 * size));
		}
		data.bytes("labels-idx1-ubyte", DataFolder.idx(8, new int[] { 20 }, Arrays.copyOfRange(pixels, 0, 20)));
		Dataset dataset = of(name);
		assertTrue(FilePreview.of(temporary.resolve(name), Map.of()).table().orElseThrow().rows() > 10, "what is there can be looked at");
		assertTrue(data.problem(dataset).contains("is cut off"), data.problem(dataset));
		FileCheck check = check(dataset);
		Finding end = check.findings().get(0);
		assertEquals(List.of(Fault.END), check.findings().stream().map(Finding::fault).toList());
		Choices choices = Choices.NONE.with(end, Remedy.SKIP);
		assertEquals(0, choices.open(check));
		Remedies.apply(dataset, choices.about(check));
		Table table = Datasets.read(dataset, data.dataset);
		assertEquals(end.row() - 1, table.rows());
		assertEquals(check.rows(), table.rows());
		int last = table.rows() - 1;
		assertEquals(pixels[last * size] & 0xff, table.fields().get(0).value(last, 0));
		assertEquals(pixels[last] & 0xff, table.fields().get(1).value(last, 0));
	}
}
