package org.soma.data.reading;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Finding;
import org.soma.data.Findings;
import org.soma.data.Remedy;
import org.soma.model.Column;

/** Turns the cells of one column into values. */
final class CsvCells {

	private static final int LONGEST_QUOTATION = 40;
	private static final String EMPTY = "is empty; fill it in, or say in the dataset what stands in for missing values";

	private final Path file;
	private final String name;
	private final char decimal;
	private final Texts texts;
	private final Findings findings;
	private final String standIn;
	private final RowRemedies remedies;
	private boolean skipping;
	private int textsBefore;

	/**
	 * @param texts null for a column of numbers
	 * @param remedies what is done about a cell that does not fit
	 */
	CsvCells(Path file, Column column, char decimal, Texts texts, Findings findings, RowRemedies remedies) {
		this.remedies = remedies;
		this.file = file;
		this.name = column.getName();
		this.decimal = decimal;
		this.texts = texts;
		this.findings = findings;
		this.standIn = column.getMissing() == null || column.getMissing().isBlank() ? null : column.getMissing().strip();
	}

	/** The value, or the number of the text; NaN where it is missing or was reported. */
	double value(CsvParser parser, int cell) throws DataException {
		skipping = false;
		textsBefore = texts == null ? 0 : texts.size();
		if (cell >= parser.cells()) {
			return missing();
		}
		char[] buffer = parser.buffer();
		int from = parser.start(cell);
		int to = parser.end(cell);
		if (texts != null) {
			return category(parser, cell, buffer, from, to);
		}
		double value = Numbers.parse(buffer, from, to, decimal);
		return value - value == 0 ? value : noNumber(parser, cell, value);
	}

	private double category(CsvParser parser, int cell, char[] buffer, int start, int end) throws DataException {
		int from = start;
		int to = end;
		while (from < to && buffer[from] <= ' ') {
			from++;
		}
		while (to > from && buffer[to - 1] <= ' ') {
			to--;
		}
		if (from < to) {
			return texts.number(buffer, from, to);
		}
		return standIn != null ? standIn(parser)
				: fault(parser, () -> EMPTY);
	}

	/** Whether the row of the last value is to be left out. */
	boolean isSkipping() {
		return skipping;
	}

	/** Takes back the last value, whose row is left out: a text that only such rows have is none of the column's. */
	void forget() {
		if (texts != null) {
			texts.forget(textsBefore);
		}
	}

	/** Something stands in for what is missing, but in rows that somebody has chosen to leave out. */
	private double standIn(CsvParser parser) {
		skipping = remedies.isSkippedAlone(parser.place());
		return missing();
	}

	private double missing() {
		return texts != null && standIn != null ? texts.number(standIn) : Double.NaN;
	}

	private double fault(CsvParser parser, Supplier<String> message) throws DataException {
		Remedy remedy = remedies.at(parser.place());
		if (remedy == Remedy.STOP && !findings.isCounted(Fault.CELL, name)) {
			findings.add(new Finding(file, parser.row(), name, message.get(), Fault.CELL, parser.place()));
		}
		skipping = remedy == Remedy.SKIP;
		return missing();
	}

	private double noNumber(CsvParser parser, int cell, double value) throws DataException {
		String text = parser.text(cell);
		boolean missing = DialectGuess.MISSING.contains(text);
		if (missing && standIn != null) {
			return standIn(parser);
		}
		return fault(parser, () -> problem(text, missing, value));
	}

	private String problem(String text, boolean missing, double value) {
		String quotation = "'" + (text.length() > LONGEST_QUOTATION ? text.substring(0, LONGEST_QUOTATION) + "\u2026" : text)
				.replaceAll("\\p{Cntrl}", " ") + "'";
		if (text.isEmpty()) {
			return EMPTY;
		} else if (missing) {
			return quotation + " is no number; fill it in, or say in the dataset what stands in for missing values";
		} else if (Double.isInfinite(value) || text.matches("(?i)[+-]?inf(inity)?")) {
			return quotation + " is not finite; write a finite number";
		} else if (!Double.isNaN(Numbers.parse(text, decimal == ',' ? '.' : ','))) {
			return quotation + " is no number here; set the source's decimal to " + (decimal == ',' ? "." : ",") + " or write it with "
					+ (decimal == ',' ? "a comma" : "a point");
		} else {
			return quotation + " is no number; write one such as " + (decimal == ',' ? "0,5" : "0.5") + ", or make the column a category";
		}
	}
}
