package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.soma.data.DataFolder;
import org.soma.data.writing.CsvWriter;

class CsvParserTest {

	private static List<List<String>> parse(String text) throws IOException {
		CsvParser parser = new CsvParser(Path.of("test.csv"), stuttering(text), ',', '"');
		List<List<String>> rows = new ArrayList<>();
		while (parser.next()) {
			List<String> row = new ArrayList<>();
			for (int i = 0; i < parser.cells(); i++) {
				row.add(new String(parser.buffer(), parser.start(i), parser.end(i) - parser.start(i)));
			}
			rows.add(row);
		}
		return rows;
	}

	/** Gives a few characters at a time, so that every place is once where the parser has to ask for more. */
	private static Reader stuttering(String text) {
		return new FilterReader(new StringReader(text)) {

			private int most = text.length() % 5;

			@Override
			public int read(char[] buffer, int offset, int length) throws IOException {
				most = text.length() > 10_000 ? length : most % 5 + 1;
				return super.read(buffer, offset, Math.min(most, length));
			}
		};
	}

	@Test
	void linesEndInAnyWayAndTheLastOneNeedNot() throws Exception {
		List<List<String>> expected = List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", ""));
		for (String end : List.of("\n", "\r\n", "\r")) {
			assertEquals(expected, parse("a,b" + end + "1,2" + end + "3,"));
			assertEquals(expected, parse("a,b" + end + end + "1,2" + end + "3," + end + end));
		}
		assertEquals(List.of(), parse(""));
		assertEquals(List.of(), parse("\n\r\n\r"));
	}

	@Test
	void quotedCellsHoldAnything() throws Exception {
		assertEquals(List.of(List.of("a,b", "say \"x\"", "two\r\nlines", "")), parse("\"a,b\",\"say \"\"x\"\"\",\"two\r\nlines\",\"\"\n"));
		assertEquals(List.of(List.of("5\" pipe", "x")), parse("5\" pipe, \"x\"\n"));
		assertEquals(List.of(List.of("")), parse("\"\"\n"));
	}

	@Test
	void rowsAreCountedWithEmptyLines() throws Exception {
		for (String end : List.of("\n", "\r\n", "\r")) {
			CsvParser parser = new CsvParser(Path.of("test.csv"), stuttering("a\n\n\"b\nc\"\nd\n".replace("\n", end)), ',', '"');
			List<Long> rows = new ArrayList<>();
			while (parser.next()) {
				rows.add(parser.row());
			}
			assertEquals(List.of(1L, 3L, 4L), rows);
		}
	}

	@Test
	void aQuoteThatIsNeverClosedIsReported() {
		assertEquals("test.csv: row 2 begins a quote that is never closed; close it, or set the source's quote to none",
				DataFolder.problemOf(() -> parse("a,b\n\"1,2\n3,4\n")));
		assertTrue(DataFolder.problemOf(() -> parse("a,b\n\"" + "1,2\n".repeat(6_000_000))).contains("is longer than"));
	}

	@Test
	void whatTheWriterWritesComesBack() throws Exception {
		SplittableRandom random = new SplittableRandom(3);
		String letters = "ab ,;\"\n\r\t\u00e4\u20ac'";
		for (int round = 0; round < 300; round++) {
			int width = random.nextInt(1, 5);
			List<List<String>> rows = new ArrayList<>();
			StringWriter text = new StringWriter();
			try (CsvWriter writer = new CsvWriter(text)) {
				for (int i = random.nextInt(1, 200); i > 0; i--) {
					List<String> row = new ArrayList<>();
					for (int k = 0; k < width; k++) {
						StringBuilder cell = new StringBuilder();
						for (int c = random.nextInt(0, 6); c > 0; c--) {
							cell.append(letters.charAt(random.nextInt(letters.length())));
						}
						row.add(cell.toString());
					}
					rows.add(row);
					writer.row(row);
				}
			}
			assertEquals(rows, parse(text.toString()));
		}
	}
}
