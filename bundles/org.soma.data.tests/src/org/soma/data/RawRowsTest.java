package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawRowsTest {

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	private RawRows read(String text, String... names) throws Exception {
		return RawRows.read(data.text("rows.csv", text), List.of(names));
	}

	@Test
	void columnsAreTakenByNameOrElseInOrder() throws Exception {
		assertArrayEquals(new float[][] { { 2, 1 }, { 4, 3 } }, read("b,extra,a\n1,9,2\n3,9,4\n", "a", "b").numbers());
		assertArrayEquals(new float[][] { { 1, 2 }, { 3, 4 } }, read("1,2\n3,4\n", "a", "b").numbers());
		assertArrayEquals(new float[][] { { 1, 2 } }, read("p,q\n1,2\n", "a", "b").numbers());
		assertArrayEquals(new float[][] { { 1.5f, 2 } }, read("1,5;2\n", "a", "b").numbers());
		assertArrayEquals(new float[][] { { 5 }, { 6 } }, read("5\n6\n", "a").numbers());
	}

	@Test
	void whatDoesNotFitIsReported() throws Exception {
		assertTrue(DataFolder.problemOf(() -> read("1,2,3\n", "a", "b"))
				.contains("has 3 columns where 2 are needed; name them a, b in a first row"));
		assertTrue(DataFolder.problemOf(() -> read("", "a")).contains("has 0 columns"));
		assertTrue(DataFolder.problemOf(() -> read("a,b\n", "a", "b")).contains("has no rows"));
		assertTrue(DataFolder.problemOf(() -> read("a,b\n1,2\n3\n", "a", "b")).contains("row 3 has 1 cells where the header has 2"));
		assertTrue(DataFolder.problemOf(() -> RawRows.read(temporary.resolve("absent.csv"), List.of("a"))).contains("is no file"));
		RawRows rows = read("a,b\n1,x\n,3\n", "a", "b");
		assertTrue(DataFolder.problemOf(rows::numbers).contains("row 2, column b: 'x' is no finite number; write one such as 0.5 (and 1 more)"));
		assertEquals(List.of("a", "b"), rows.names());
	}
}
