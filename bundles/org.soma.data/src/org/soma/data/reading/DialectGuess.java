package org.soma.data.reading;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.soma.data.DataException;

/** Finds out how a table is written, from its beginning. What the settings say is taken as it is. */
final class DialectGuess {

	/** As people and programs write that there is no value. */
	static final Set<String> MISSING = Set.of("", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "?");

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
	/** How many rows the delimiter is judged by. */
	private static final int FEW = 100;
	private static final int MANY = 10_000;

	private final Path file;
	private final String sample;
	private final boolean complete;
	private final ReadingSettings settings;

	/** @param complete whether the sample is all there is */
	DialectGuess(Path file, String sample, boolean complete, ReadingSettings settings) {
		this.file = file;
		this.sample = sample;
		this.complete = complete;
		this.settings = settings;
	}

	/** @param names those that the dataset expects; where the first row has them all it is the header */
	Dialect guess(Set<String> names) throws IOException {
		char quote = settings.quote();
		char delimiter = settings.delimiter().isPresent() ? settings.delimiter().get() : delimiter(quote);
		List<String[]> rows = rows(delimiter, quote, MANY);
		char decimal = settings.decimal().isPresent() ? settings.decimal().get() : decimal(delimiter, rows);
		Optional<Boolean> header = settings.header();
		return new Dialect(delimiter, quote, decimal, header.isPresent() ? header.get() : hasHeader(rows, decimal, names));
	}

	/** The rows of the sample, all of them whole. */
	List<String[]> rows(Dialect dialect) throws IOException {
		return rows(dialect.delimiter(), dialect.quote(), MANY);
	}

	private List<String[]> rows(char delimiter, char quote, int most) throws IOException {
		List<String[]> rows = new ArrayList<>();
		CsvParser parser = new CsvParser(file, new StringReader(sample), delimiter, quote);
		boolean cut = !complete;
		try {
			while (parser.next()) {
				String[] row = new String[parser.cells()];
				for (int i = 0; i < row.length; i++) {
					row[i] = parser.text(i);
				}
				rows.add(row);
				if (rows.size() > most) {
					cut = true;
					break;
				}
			}
		} catch (DataException e) {
			cut = false; // the row that the sample ends in, or that the reader will find fault with
		}
		if (cut && rows.size() > 1) {
			rows.remove(rows.size() - 1);
		}
		return rows;
	}

	/** The one that cuts all rows into equally many cells, of which most are numbers; else the one that makes more cells. */
	private char delimiter(char quote) throws IOException {
		char best = file.getFileName().toString().endsWith(".tsv") ? '\t' : ',';
		double bestScore = 0;
		for (char delimiter : DELIMITERS) {
			double score = score(rows(delimiter, quote, FEW), delimiter);
			if (score > bestScore || score == bestScore && score > 0 && delimiter == best) {
				best = delimiter;
				bestScore = score;
			}
		}
		return best;
	}

	private static double score(List<String[]> rows, char delimiter) {
		Map<Integer, Integer> counts = new HashMap<>();
		int cells = 0;
		int numbers = 0;
		for (String[] row : rows) {
			counts.merge(row.length, 1, Integer::sum);
			for (String cell : row) {
				cells++;
				boolean number = !Double.isNaN(Numbers.parse(cell, '.')) || delimiter != ',' && !Double.isNaN(Numbers.parse(cell, ','));
				numbers += number || MISSING.contains(cell) ? 1 : 0;
			}
		}
		int usual = counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(1);
		if (usual < 2) {
			return 0;
		}
		double even = counts.get(usual) / (double) rows.size();
		return 100 * even + 10.0 * numbers / cells + 1 - 1.0 / usual;
	}

	private static char decimal(char delimiter, List<String[]> rows) {
		if (delimiter == ',') {
			return '.';
		}
		int points = 0;
		int commas = 0;
		for (String[] row : rows) {
			for (String cell : row) {
				points += cell.indexOf('.') >= 0 && !Double.isNaN(Numbers.parse(cell, '.')) ? 1 : 0;
				commas += cell.indexOf(',') >= 0 && !Double.isNaN(Numbers.parse(cell, ',')) ? 1 : 0;
			}
		}
		return commas > points ? ',' : '.';
	}

	private static boolean hasHeader(List<String[]> rows, char decimal, Set<String> names) {
		if (rows.isEmpty()) {
			return false;
		}
		String[] first = rows.get(0);
		if (!names.isEmpty() && Set.of(distinct(first)).containsAll(names)) {
			return true;
		}
		boolean anyNumbers = false;
		for (int column = 0; column < first.length; column++) {
			if (isNumeric(rows, column, decimal)) {
				anyNumbers = true;
				if (Double.isNaN(Numbers.parse(first[column], decimal)) && !MISSING.contains(first[column])) {
					return true;
				}
			}
		}
		return !anyNumbers && looksLikeNames(rows, decimal);
	}

	private static String[] distinct(String[] cells) {
		return List.of(cells).stream().distinct().toArray(String[]::new);
	}

	/** Whether most of what stands under the first cell are numbers. */
	private static boolean isNumeric(List<String[]> rows, int column, char decimal) {
		int numbers = 0;
		int cells = 0;
		for (String[] row : rows.subList(1, rows.size())) {
			if (column < row.length && !MISSING.contains(row[column])) {
				cells++;
				numbers += Double.isNaN(Numbers.parse(row[column], decimal)) ? 0 : 1;
			}
		}
		return numbers > 0 && numbers * 2 >= cells;
	}

	/** In a table of texts alone: the first row's are all there and different, and none comes again. */
	private static boolean looksLikeNames(List<String[]> rows, char decimal) {
		String[] first = rows.get(0);
		for (int column = 0; column < first.length; column++) {
			String name = first[column];
			if (name.isEmpty() || !Double.isNaN(Numbers.parse(name, decimal))) {
				return false;
			}
			for (String[] row : rows.subList(1, rows.size())) {
				if (column < row.length && row[column].equals(name)) {
					return false;
				}
			}
		}
		return distinct(first).length == first.length;
	}
}
