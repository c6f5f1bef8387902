package org.soma.data.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

	@TempDir
	Path temporary;

	@ParameterizedTest
	@CsvSource({ "4,1000000000,1", "4,0,3000000", "8,3000000,2000000", "1000,0,20000", "5000000,0,3", "12,1000000000,700000" })
	void rowsComeBackFromMemoryAndFromMappedFiles(int stride, long budget, int rows) throws Exception {
		Block block;
		try (Storage storage = new Storage(budget, temporary)) {
			BlockBuilder builder = new BlockBuilder(stride, ByteOrder.nativeOrder(), storage);
			for (int i = 0; i < rows; i++) {
				var row = builder.add();
				int start = row.position();
				row.putInt(i * 31);
				row.position(start + stride);
			}
			block = builder.build();
		}
		assertEquals(rows, block.rows());
		assertEquals(budget == 1_000_000_000, block.isInMemory());
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 10_000; i++) {
			int row = i == 0 ? rows - 1 : random.nextInt(rows);
			assertEquals(row * 31, block.get(row, 0, NumberType.I32));
		}
	}

	@Test
	void temporaryFilesAreGoneWhenTheStorageIsClosed() throws Exception {
		try (Storage storage = new Storage(0, temporary)) {
			new BlockBuilder(8, ByteOrder.nativeOrder(), storage).add().putLong(1);
		}
		assertEquals(0, files());
	}

	private long files() throws Exception {
		try (Stream<Path> files = Files.list(temporary)) {
			return files.count();
		}
	}

	@Test
	void fewRowsTakeLittleRoom() throws Exception {
		try (Storage storage = new Storage(100_000, temporary)) {
			BlockBuilder builder = new BlockBuilder(24, ByteOrder.nativeOrder(), storage);
			builder.add();
			assertTrue(storage.fits(30_000));
			assertFalse(storage.fits(100_000));
		}
	}

	@Test
	void aRowThatIsCutOffIsNotCounted() throws Exception {
		try (Storage storage = new Storage(1 << 20, temporary)) {
			BlockBuilder builder = new BlockBuilder(4, ByteOrder.BIG_ENDIAN, storage);
			assertEquals(2, builder.addFrom(new ByteArrayInputStream(new byte[] { 0, 0, 0, 1, 0, 0, 0, 2, 0, 0 }), 5));
			assertEquals(1, builder.addFrom(new ByteArrayInputStream(new byte[] { 0, 0, 0, 3, 0, 0, 0, 4 }), 1));
			assertEquals(3, builder.build().get(2, 0, NumberType.I32));
		}
	}

	@ParameterizedTest
	@CsvSource({ "4,1000000000", "1000000,0" })
	void rowsAreTakenAway(int stride, long budget) throws Exception {
		try (Storage storage = new Storage(budget, temporary)) {
			BlockBuilder builder = new BlockBuilder(stride, ByteOrder.nativeOrder(), storage);
			for (int i = 0; i < 10; i++) {
				builder.add().putInt(i);
			}
			BitSet gone = new BitSet();
			gone.set(1);
			gone.set(4, 10);
			builder.remove(gone);
			assertEquals(3, builder.rows());
			builder.add().putInt(77);
			Block block = builder.build();
			assertEquals(List.of(0, 2, 3, 77), IntStream.range(0, 4).mapToObj(i -> (int) block.get(i, 0, NumberType.I32)).toList());
			gone.set(0, 10);
			builder.remove(gone);
			builder.add().putInt(78);
			assertEquals(78, builder.build().get(0, 0, NumberType.I32));
		}
	}
}
