package org.soma.data.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.data.DataException;

/** Rows are found where they are, wherever a text is cut into pieces and whoever looks through them. */
class RowScannerTest {

	@TempDir
	private Path temp;

	/** All rows as they begin and end, or that a quote is left open. */
	private final class Found {

		private final List<String> rows = new ArrayList<>();
		private final RowScanner scanner;

		Found(char delimiter, char quote) {
			scanner = new RowScanner(delimiter, quote, 0, (start, end) -> rows.add(start + "-" + end));
		}

		List<String> end() {
			if (!scanner.end()) {
				rows.add("open");
			}
			return rows;
		}
	}

	private List<String> whole(byte[] text, char delimiter, char quote) {
		Found found = new Found(delimiter, quote);
		found.scanner.take(text, text.length);
		return found.end();
	}

	private List<String> inPieces(byte[] text, char delimiter, char quote, int size) {
		Found found = new Found(delimiter, quote);
		for (int i = 0; i < text.length; i += size) {
			byte[] piece = Arrays.copyOfRange(text, i, Math.min(i + size, text.length));
			found.scanner.take(piece, piece.length);
		}
		return found.end();
	}

	private List<String> ahead(byte[] text, char delimiter, char quote, int size) throws Exception {
		Path file = Files.write(temp.resolve("text"), text);
		Found found = new Found(delimiter, quote);
		try (FileChannel channel = FileChannel.open(file);
				PiecesAhead pieces = new PiecesAhead(channel, 0, new Dialect(delimiter, quote, '.', false), size)) {
			for (Piece piece; (piece = pieces.next()).length() > 0;) {
				found.scanner.take(piece);
			}
		}
		return found.end();
	}

	/** By the rules of who reads the cells; -1 where a quote is left open. */
	private long rows(String text, char delimiter, char quote) throws Exception {
		CsvParser parser = new CsvParser(Path.of("text"), new StringReader(text), delimiter, quote);
		try {
			while (parser.next()) {
				// only counted
			}
			return parser.place();
		} catch (DataException e) {
			return -1;
		}
	}

	@ParameterizedTest
	@CsvSource({ "a1, ',', '\"'", "ab0123456789.-, ;, '\"'", "abc, '\t', ''''", "ab, ' ', '\"'", "abcdef, |, |" })
	void textsOfAllKindsAreTakenApartAlikeHoweverTheyAreCut(String letters, char delimiter, char quote) throws Exception {
		Random random = new Random(letters.hashCode());
		char noQuote = quote == delimiter ? 0 : quote;
		for (int round = 0; round < 120; round++) {
			String alphabet = letters.repeat(round % 9) + "a" + delimiter + delimiter + " \n" + (round % 3 == 0 ? "\r\n" : "") + quote + (round % 2 == 0 ? quote : "");
			StringBuilder random1 = new StringBuilder();
			for (int i = 0; i < 700; i++) {
				random1.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			String text = random1.toString();
			byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
			List<String> expected = whole(bytes, delimiter, noQuote);
			long rows = rows(text, delimiter, noQuote);
			assertEquals(rows, expected.contains("open") ? -1 : expected.size(), text);
			for (int size : new int[] { 1, 2, 7, 8, 9, 16, 61, 350, 1000 }) {
				assertEquals(expected, inPieces(bytes, delimiter, noQuote, size), () -> size + ": " + text);
			}
			int size = 1 + random.nextInt(200);
			assertEquals(expected, ahead(bytes, delimiter, noQuote, size), () -> size + " ahead: " + text);
		}
	}

	@Test
	void aQuoteMayBeLongerThanManyPieces() throws Exception {
		byte[] text = ("a,b\n1,\"" + "x\n,".repeat(500) + "\"\n2,3\n").getBytes(StandardCharsets.UTF_8);
		assertEquals(3, whole(text, ',', '"').size());
		assertEquals(whole(text, ',', '"'), ahead(text, ',', '"', 64));
	}

	@Test
	void lineEndsOfTwoBytesMayLieOnABorder() throws Exception {
		byte[] text = "ab,c\r\n\r\nde,f\r\rgh,i".getBytes(StandardCharsets.UTF_8);
		for (int size = 1; size < text.length; size++) {
			assertEquals(List.of("0-4", "8-12", "14-18"), ahead(text, ',', '"', size), "pieces of " + size);
		}
	}
}
