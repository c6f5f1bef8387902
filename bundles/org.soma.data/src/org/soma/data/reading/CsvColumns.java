package org.soma.data.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.soma.model.ColumnKind;
import org.soma.model.Role;

/** What the columns of a text table are called, and what they are probably good for. */
final class CsvColumns {

	private static final Pattern TARGET = Pattern.compile("(?i)y\\d*|targets?\\d*|outputs?\\d*|labels?|class");
	private static final Pattern CLASS = Pattern.compile("(?i)labels?|class");
	/** A text that is almost never the same twice tells rows apart and nothing else. */
	private static final int FEW_TEXTS = 20;

	private final List<String> names;
	private final List<String[]> rows;
	private final char decimal;

	/**
	 * @param sample the rows that the guess is made from, with the header
	 */
	CsvColumns(List<String[]> sample, Dialect dialect) {
		String[] first = sample.isEmpty() ? new String[0] : sample.get(0);
		names = dialect.header() ? names(first) : numbered(first.length);
		rows = sample.subList(dialect.header() && !sample.isEmpty() ? 1 : 0, sample.size());
		decimal = dialect.decimal();
	}

	List<String> names() {
		return names;
	}

	/** How many rows the guess is made from. */
	int rows() {
		return rows.size();
	}

	/** A name for each column, no two the same. */
	private static List<String> names(String[] header) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < header.length; i++) {
			String name = header[i].isEmpty() ? "column" + (i + 1) : header[i].replaceAll("\\s+", " ");
			String unique = name;
			for (int number = 2; names.contains(unique); number++) {
				unique = name + "_" + number;
			}
			names.add(unique);
		}
		return names;
	}

	private static List<String> numbered(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(i -> i == count && count > 1 ? "y" : "x" + i).toList();
	}

	List<OfferedColumn> offered() {
		List<OfferedColumn> columns = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			columns.add(offered(i));
		}
		boolean named = columns.stream().anyMatch(column -> column.role() == Role.TARGET);
		for (int i = columns.size() - 1; i > 0 && !named; i--) {
			if (columns.get(i).role() == Role.INPUT) {
				columns.set(i, columns.get(i).as(Role.TARGET));
				named = true;
			}
		}
		return columns;
	}

	private OfferedColumn offered(int column) {
		String name = names.get(column);
		Set<String> texts = new HashSet<>();
		int cells = 0;
		int numbers = 0;
		boolean counting = true;
		for (int i = 0; i < rows.size(); i++) {
			String cell = column < rows.get(i).length ? rows.get(i)[column] : "";
			if (!DialectGuess.MISSING.contains(cell)) {
				cells++;
				texts.add(cell);
				double number = Numbers.parse(cell, decimal);
				numbers += Double.isNaN(number) ? 0 : 1;
				counting &= number == i || number == i + 1;
			}
		}
		boolean number = numbers * 2 >= cells;
		boolean empty = cells == 0 && !rows.isEmpty();
		boolean rowNumbers = counting && rows.size() > 2 && column == 0 && (name.equals("column1") || name.equalsIgnoreCase("id"));
		boolean target = TARGET.matcher(name).matches();
		boolean identity = !number && !target && texts.size() > FEW_TEXTS && texts.size() * 2 > cells && column < names.size() - 1;
		Role role = empty || rowNumbers || identity ? Role.IGNORED : target ? Role.TARGET : Role.INPUT;
		return OfferedColumn.of(name, role, number && !(target && CLASS.matcher(name).matches()) ? ColumnKind.NUMBER : ColumnKind.CATEGORY);
	}
}
