package org.soma.data.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.soma.data.DataException;
import org.soma.data.Progress;

/**
 * The cells of a text table.
 *
 * @param numbers of the rows in the file, counted from 1 and with the header
 */
public record TextRows(List<String> names, List<String[]> rows, long[] numbers) {

	/**
	 * @param wanted the columns that are wanted, or null for all
	 * @throws DataException where the table does not have them
	 */
	public static TextRows read(Path file, List<String> wanted) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new DataException(file, "is no file; name a table such as rows.csv");
		}
		TextFile text = TextFile.of(file, null);
		DialectGuess guess = new DialectGuess(file, text.sample(), text.isShort(), new ReadingSettings(file, Map.of()));
		Dialect dialect = guess.guess(wanted == null ? Set.of() : Set.copyOf(wanted));
		List<String> names = new CsvColumns(guess.rows(dialect), dialect).names();
		int[] places = wanted == null ? IntStream.range(0, names.size()).toArray() : places(file, names, wanted, dialect.header());
		List<String[]> rows = new ArrayList<>();
		List<Long> numbers = new ArrayList<>();
		try (Reader in = text.open(Progress.NONE)) {
			CsvParser parser = new CsvParser(file, in, dialect.delimiter(), dialect.quote());
			boolean header = dialect.header() && parser.next();
			while (parser.next()) {
				if (parser.cells() < names.size()) {
					throw new DataException(file, "row " + parser.row() + " has " + parser.cells() + " cells where " + (header ? "the header"
							: "the first row")
							+ " has " + names.size() + "; mend the row");
				}
				String[] row = new String[places.length];
				for (int i = 0; i < row.length; i++) {
					row[i] = parser.text(places[i]);
					boolean comma = dialect.decimal() == ',' && !Double.isNaN(Numbers.parse(row[i], ','));
					row[i] = comma ? row[i].replace(',', '.') : row[i];
				}
				rows.add(row);
				numbers.add(parser.row());
			}
		}
		if (rows.isEmpty() && wanted != null) {
			throw new DataException(file, "has no rows; put some in or choose another file");
		}
		return new TextRows(wanted == null ? names : List.copyOf(wanted), rows, numbers.stream().mapToLong(Long::longValue).toArray());
	}

	private static int[] places(Path file, List<String> names, List<String> wanted, boolean header) throws DataException {
		if (header && names.containsAll(wanted)) {
			return wanted.stream().mapToInt(names::indexOf).toArray();
		}
		if (names.size() != wanted.size()) {
			throw new DataException(file, "has " + names.size() + (names.size() == 1 ? " column" : " columns") + " where " + wanted.size()
					+ (wanted.size() == 1 ? " is" : " are") + " needed; name them " + String.join(", ", wanted.stream().limit(10).toList())
					+ (wanted.size() > 10 ? " and so on" : "") + " in a first row, or leave out the others");
		}
		return IntStream.range(0, wanted.size()).toArray();
	}
}
