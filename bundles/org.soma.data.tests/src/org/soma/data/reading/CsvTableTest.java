package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.data.DataException;
import org.soma.data.DataFolder;
import org.soma.data.Finding;
import org.soma.data.PreparedData;
import org.soma.model.Dataset;
import org.soma.model.Role;

/** Text tables as people have them. */
class CsvTableTest {

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	private PreparedData read(String text, String... settings) throws Exception {
		data.text("rows.csv", text);
		return data.prepare(DataFolder.of("rows.csv", settings));
	}

	private String problem(String text, String... settings) throws Exception {
		data.text("rows.csv", text);
		return data.problem(DataFolder.of("rows.csv", settings)).replace(temporary + "/", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b,y\n1,2.5,3\n4,5,6\n", "a;b;y\r\n1;2,5;3\r\n4;5;6\r\n", "a\tb\ty\n1\t2.5\t3\n4\t5\t6",
			"a|b|y\n1|2.5|3\n4|5|6\n",
			"\"a\";\"b\";\"y\"\n\"1\";\"2,5\";\"3\"\n4;5;6\n", "a,b,y,\n1,2.5,3,\n4,5,6,\n", "\n a , b , y \n 1 , 2.5 , 3 \n\n4,5,6\n\n",
					"a;b;y\n1;2.5;3\n4;5;6\n",
			"a,b,y\n1,\"2.5\",3\n4,5,6\n" })
	void delimiterQuotesAndDecimalsAreFoundOut(String text) throws Exception {
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a");
		DataFolder.column(dataset, "b");
		DataFolder.column(dataset, "y!");
		data.text("rows.csv", text);
		assertArrayEquals(new float[][] { { 1, 2.5f, 3 }, { 4, 5, 6 } }, DataFolder.rows(data.prepare(dataset).all()));
	}

	@Test
	void aTableWithoutNamesIsTakenInOrder() throws Exception {
		PreparedData read = read("1,2,3\n4,5,6\n");
		assertEquals(List.of("x1", "x2"), read.inputNames());
		assertEquals(List.of("y"), read.targetNames());
		assertEquals(2, read.all().count());
	}

	@Test
	void theLastColumnIsTheTargetUnlessAnotherIsCalledSo() throws Exception {
		assertEquals(List.of("c"), read("a,b,c\n1,2,3\n").targetNames());
		assertEquals(List.of("label=1", "label=4"), read("label,p1,p2\n1,2,3\n4,5,6\n").targetNames());
		assertEquals(List.of("y1", "y2"), read("x1,y1,y2\n1,2,3\n").targetNames());
		assertEquals(List.of("species=cat", "species=dog"), read("w,species\n1,dog\n4,cat\n").targetNames());
	}

	@Test
	void encodingsAreFoundOut() throws Exception {
		String text = "gr\u00f6\u00dfe,y\n1,\u00e4\n2,\u00fc\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE)) {
			for (String mark : charset.name().startsWith("UTF") ? List.of("", "\uFEFF") : List.of("")) {
				data.text("rows.csv", mark + text, charset);
				PreparedData read = data.prepare(DataFolder.of("rows.csv"));
				assertEquals(List.of("gr\u00f6\u00dfe"), read.inputNames(), charset + mark);
				assertEquals(List.of("\u00e4", "\u00fc"), read.classes(), charset + mark);
			}
		}
		data.text("rows.csv", text, Charset.forName("ISO-8859-7"));
		assertEquals(2, data.prepare(DataFolder.of("rows.csv", "encoding", "ISO-8859-7")).all().count());
	}

	@Test
	void anEncodingThatBreaksLaterIsReported() throws Exception {
		String text = "a,y\n" + "1,b\n".repeat(400_000) + "2,\u00e4\n";
		data.text("rows.csv", text, StandardCharsets.ISO_8859_1);
		assertTrue(data.problem(DataFolder.of("rows.csv")).contains("set the source's encoding, such as windows-1252"));
	}

	@Test
	void settingsWinOverWhatIsFoundOut() throws Exception {
		assertArrayEquals(new float[][] { { 1, 2 }, { 3, 4 } }, DataFolder.rows(read("1,2\n3,4\n", "header", "no").all()));
		assertArrayEquals(new float[][] { { 3, 4 } }, DataFolder.rows(read("1,2\n3,4\n", "header", "yes").all()));
		assertArrayEquals(new float[][] { { 1.5f, 2.5f } }, DataFolder.rows(read("1,5 2,5\n", "delimiter", "space", "decimal", "comma").all()));
		assertArrayEquals(new float[][] { { 1, 2 } }, DataFolder.rows(read("'1','2'\n", "quote", "'").all()));
		assertTrue(problem("1,2\n", "delimiter", "both").contains("setting delimiter 'both' is no single character"));
		assertTrue(problem("1,2\n", "header", "maybe").contains("write yes or no"));
		assertTrue(problem("1,2\n", "encoding", "UTF-9").contains("write one such as UTF-8"));
		assertTrue(problem("1,2\n", "colour", "blue").contains("write rgb or gray"));
		assertTrue(problem("1,2\n", "delimeter", ";").contains("'delimeter' is no setting"));
	}

	@Test
	void packedTablesAreRead() throws Exception {
		data.bytes("rows.csv.gz", "a,y\n1,2\n".getBytes());
		assertEquals(1, data.prepare(DataFolder.of("rows.csv.gz")).all().count());
	}

	@Test
	void aCellThatIsNoNumberIsNamedByFileRowAndColumn() throws Exception {
		assertEquals("rows.csv: row 3, column b: 'abc' is no number; write one such as 0.5, or make the column a category",
				problem("a,b,y\n1,2,3\n1,abc,3\n1,2,3\n"));
		assertEquals("rows.csv: row 2, column y: is empty; fill it in, or say in the dataset what stands in for missing values",
				problem("a,b,y\n1,2,\n1,2,3\n1,2,3\n"));
		assertEquals("rows.csv: row 4, column a: 'inf' is not finite; write a finite number", problem("a,y\n1,2\n1,2\ninf,2\n"));
		assertTrue(problem("a,y\n1,2\n1,2\n1e999,2\n").contains("'1e999' is not finite"));
		assertTrue(problem("a,y\n1,2\n1,2\nNaN,2\n").contains("'NaN' is no number"));
		assertTrue(problem("a;y\n1,5;2\n1.5;2\n2,5;3").contains("set the source's decimal to ."));
	}

	@Test
	void theReportGoesOnToTwentyFindings() throws Exception {
		String rows = IntStream.range(0, 60).mapToObj(i -> i % 2 == 0 ? "1,x" + i : "1,2").collect(Collectors.joining("\n"));
		data.text("rows.csv", "a,b\n" + rows);
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a");
		DataFolder.column(dataset, "b!");
		DataException problem = assertThrows(DataException.class, () -> data.prepare(dataset));
		assertEquals(20, problem.findings().size());
		assertEquals(List.of(2L, 4L, 6L), problem.findings().stream().limit(3).map(Finding::row).toList());
		assertTrue(problem.getMessage().endsWith("(and 19 more)"), problem.getMessage());
	}

	@Test
	void rowsOfAnotherLengthAreReportedTogetherWithBadCells() throws Exception {
		data.text("rows.csv", "a,b,y\n1,2,3\n1,2\n1,2,3,4\n1,z,3\n1,2,3\n");
		DataException problem = assertThrows(DataException.class, () -> data.prepare(DataFolder.of("rows.csv")));
		assertEquals(List.of("row 3: has 2 cells where the header has 3; mend the row, or set the source's delimiter",
				"row 4: has 4 cells where the header has 3; mend the row, or set the source's delimiter",
				"row 5, column b: 'z' is no number; write one such as 0.5, or make the column a category"),
				problem.findings().stream().map(finding -> finding.line().substring(finding.file().toString().length() + 2)).toList());
	}

	@Test
	void aTableWithoutRowsOrThatIsNoneIsReported() throws Exception {
		assertEquals("rows.csv: is empty; put rows in or choose another file", problem(""));
		assertEquals("rows.csv: has no rows; put some in or choose another file", problem("a,b,y\n"));
		data.bytes("picture.csv", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 0, 0 });
		assertTrue(data.problem(DataFolder.of("picture.csv")).contains("is no table in text"));
		assertTrue(data.problem(DataFolder.of("absent.csv")).contains("absent.csv: does not exist"));
	}

	@Test
	void aColumnThatIsMissingIsNamed() throws Exception {
		data.text("rows.csv", "a,b,y\n1,2,3\n");
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a");
		DataFolder.column(dataset, "c!");
		assertTrue(data.problem(dataset).contains("has no column 'c'; it has a, b, y"));
	}

	@Test
	void missingValuesAreStoodInFor() throws Exception {
		data.text("rows.csv", "a,b,c,y\n1,NA,red,1\n,4,,0\n3,?,red,1\n");
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a").setMissing("mean");
		DataFolder.column(dataset, "b").setMissing("-1");
		DataFolder.column(dataset, "c#").setMissing("none");
		DataFolder.column(dataset, "y!");
		assertArrayEquals(new float[][] { { 1, -1, 0, 1, 1 }, { 2, 4, 1, 0, 0 }, { 3, -1, 0, 1, 1 } }, DataFolder.rows(data.prepare(dataset)
				.all()));
	}

	@Test
	void ignoredColumnsMayHoldAnything() throws Exception {
		data.text("rows.csv", "name,a,y\nx,1,2\ny,3,4\n");
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "name").setRole(Role.IGNORED);
		DataFolder.column(dataset, "a");
		DataFolder.column(dataset, "y!");
		assertArrayEquals(new float[][] { { 1, 2 }, { 3, 4 } }, DataFolder.rows(data.prepare(dataset).all()));
	}

	@Test
	void columnsAreFoundByNameAndNotByPlace() throws Exception {
		data.text("rows.csv", "y,b,a\n1,2,3\n");
		Dataset dataset = DataFolder.of("rows.csv");
		DataFolder.column(dataset, "a");
		DataFolder.column(dataset, "y!");
		assertArrayEquals(new float[][] { { 3, 1 } }, DataFolder.rows(data.prepare(dataset).all()));
	}

	@Test
	void aCountReadsTheFirstRowsOnly() throws Exception {
		data.text("rows.csv", "a,y\n1,2\n3,4\nbad,worse\n");
		Dataset dataset = DataFolder.of("rows.csv");
		dataset.getSources().get(0).setCount(2);
		assertEquals(2, data.prepare(dataset).all().count());
	}
}
