package org.soma.data.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.DataException;
import org.soma.data.DataFolder;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.data.Progress;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.SplitOrder;

class DatasetExportTest {

	private static final String ROWS = "a,b,label\n1,2.5,\"x, y\"\n3,4.5,z\n5,6.5,z\n-7,8.5,\"x, y\"\n";

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void folder() {
		data = new DataFolder(temporary);
	}

	private Dataset table() throws Exception {
		data.text("rows.csv", ROWS);
		Dataset dataset = NewDataset.from(data.dataset, temporary.resolve("rows.csv").toString()).make();
		return DataFolder.split(dataset, 0.5, 0.25, 0.25, SplitOrder.ORDERED);
	}

	private Dataset pictures() throws Exception {
		data.bytes("train-images-idx3-ubyte", DataFolder.idx(8, new int[] { 2, 1, 3 }, new byte[] { 1, 2, 3, 4, 5, -6 }));
		data.bytes("train-labels-idx1-ubyte", DataFolder.idx(8, new int[] { 2 }, new byte[] { 7, 8 }));
		return NewDataset.from(data.dataset, temporary.resolve("train-images-idx3-ubyte").toString()).make();
	}

	private PreparedData read(Path file) throws Exception {
		return data.prepare(NewDataset.from(data.dataset, file.toString()).make());
	}

	@Test
	void aTableComesBackAsItWas() throws Exception {
		Path target = temporary.resolve("out.csv");
		new DatasetExport(table(), data.dataset, Part.ANY, false).write(target, Progress.NONE);
		assertEquals(ROWS, Files.readString(target));
	}

	@Test
	void aPartIsWrittenAlone() throws Exception {
		Path target = temporary.resolve("out.csv");
		new DatasetExport(table(), data.dataset, Part.VALIDATION, false).write(target, Progress.NONE);
		assertEquals("a,b,label\n5,6.5,z\n", Files.readString(target));
		new DatasetExport(table(), data.dataset, Part.TRAIN, true).write(target, Progress.NONE);
		assertEquals("a,b,\"label=x, y\",label=z\n1.0,2.5,1.0,0.0\n3.0,4.5,0.0,1.0\n", Files.readString(target));
	}

	@Test
	void picturesComeBackFromArraysWithTheirShapeAndClasses() throws Exception {
		Dataset dataset = pictures();
		DatasetExport export = new DatasetExport(dataset, data.dataset, Part.ANY, false);
		export.write(temporary.resolve("out.npy"), Progress.NONE);
		assertEquals(List.of(temporary.resolve("out-inputs.npy"), temporary.resolve("out-targets.npy")),
				export.files(temporary.resolve("out.npy")));
		PreparedData back = read(temporary.resolve("out-inputs.npy"));
		assertEquals("1x3", back.sampleShape().orElseThrow().toString());
		assertEquals(List.of("7", "8"), back.classes());
		assertArrayEquals(DataFolder.rows(data.prepare(dataset).all()), DataFolder.rows(back.all()));
	}

	@Test
	void whatANetworkTakesIsWrittenAsFloats() throws Exception {
		Dataset dataset = pictures();
		new DatasetExport(dataset, data.dataset, Part.ANY, true).write(temporary.resolve("out.npy"), Progress.NONE);
		assertArrayEquals(DataFolder.rows(data.prepare(dataset).all()), DataFolder.rows(read(temporary.resolve("out-inputs.npy")).all()));
	}

	@Test
	void whoCancelsKeepsWhatWasThere() throws Exception {
		Path target = data.text("out.csv", "old");
		Dataset dataset = table();
		assertThrows(CancellationException.class,
				() -> new DatasetExport(dataset, data.dataset, Part.ANY, false).write(target, share -> share < 0.7));
		assertEquals("old", Files.readString(target));
		try (Stream<Path> files = Files.list(temporary)) {
			assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
		}
	}

	@Test
	void anEmptyPartIsRefused() throws Exception {
		Dataset dataset = DataFolder.split(table(), 1, 0, 0, SplitOrder.ORDERED);
		assertThrows(DataException.class,
				() -> new DatasetExport(dataset, data.dataset, Part.TEST, false).write(temporary.resolve("out.csv"), Progress.NONE));
	}
}
