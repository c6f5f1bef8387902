package org.soma.data.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.DataFolder;
import org.soma.data.Datasets;
import org.soma.data.PreparedData;
import org.soma.model.Dataset;
import org.soma.model.Scaling;

class WritersTest {

	@TempDir
	Path temporary;

	@Test
	void tablesAreWrittenAsTheyWereRead() throws Exception {
		DataFolder data = new DataFolder(temporary);
		String text = "a,name,y\n1,\"x, \"\"y\"\"\",0.1\n-2.5,plain,1.0E-10\n1600000000,\u00e4,3\n";
		data.text("rows.csv", text);
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a");
		DataFolder.column(dataset, "name#");
		DataFolder.column(dataset, "y!");
		Path copy = temporary.resolve("copy.csv");
		try (CsvWriter writer = CsvWriter.to(copy)) {
			writer.table(Datasets.read(dataset, data.dataset));
		}
		assertEquals(text, Files.readString(copy));
	}

	@Test
	void samplesComeBackFromBothFormats() throws Exception {
		DataFolder data = new DataFolder(temporary);
		SplittableRandom random = new SplittableRandom(2);
		StringBuilder text = new StringBuilder("a,b,y\n");
		for (int i = 0; i < 1000; i++) {
			text.append(random.nextDouble(-9, 9)).append(',').append("u v w".split(" ")[random.nextInt(3)]).append(',').append(random.nextDouble())
					.append('\n');
		}
		data.text("rows.csv", text.toString());
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a").setScaling(Scaling.STANDARD);
		DataFolder.column(dataset, "b#");
		DataFolder.column(dataset, "y!");
		PreparedData prepared = data.prepare(dataset);
		try (CsvWriter writer = CsvWriter.to(temporary.resolve("prepared.csv"))) {
			writer.samples(prepared.all(), prepared.inputNames(), prepared.targetNames());
		}
		assertEquals("a,b=u,b=v,b=w,y", Files.readAllLines(temporary.resolve("prepared.csv")).get(0));
		assertArrayEquals(DataFolder.rows(prepared.all()), DataFolder.rows(data.prepare(DataFolder.of("prepared.csv")).all()));
		NpyWriter.inputs(prepared.all(), temporary.resolve("inputs.npy"));
		NpyWriter.targets(prepared.all(), temporary.resolve("targets.npy"));
		assertArrayEquals(DataFolder.rows(prepared.all()), DataFolder.rows(data.prepare(DataFolder.of("inputs.npy")).all()));
	}

	@Test
	void theHeaderOfArraysIsAsNumPyWantsIt() throws Exception {
		DataFolder data = new DataFolder(temporary);
		data.text("rows.csv", "a,b,y\n1,2,3\n4,5,6\n");
		NpyWriter.inputs(data.prepare(DataFolder.of("rows.csv")).all(), temporary.resolve("x.npy"));
		byte[] bytes = Files.readAllBytes(temporary.resolve("x.npy"));
		int header = 10 + (bytes[8] & 0xff);
		assertEquals(0, header % 64);
		assertEquals(16, bytes.length - header);
		assertEquals("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }", new String(bytes, 10, header - 10,
				StandardCharsets.US_ASCII).strip());
		assertEquals('\n', bytes[header - 1]);
	}

	@Test
	void anEmptyCellOnItsOwnIsNoEmptyLine() throws Exception {
		Path file = temporary.resolve("one.csv");
		try (CsvWriter writer = CsvWriter.to(file)) {
			writer.row(List.of(""));
			writer.row(List.of("", ""));
		}
		assertEquals("\"\"\n,\n", Files.readString(file));
	}
}
