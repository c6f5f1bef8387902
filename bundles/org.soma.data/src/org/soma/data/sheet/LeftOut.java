package org.soma.data.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Remedy;
import org.soma.data.reading.Numbers;
import org.soma.data.reading.RowRemedies;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;

/**
 * Which rows a training leaves out, since something in them is faulty and somebody has chosen that. The sheet shows them all
 * the same. Immutable; many threads may ask.
 */
public final class LeftOut {

	public static final LeftOut NONE = new LeftOut(null, RowRemedies.STOP, List.of());

	private final RowWidths widths;
	private final RowRemedies rows;
	private final List<Rule> rules;

	/** What is done about faults in a column of the sheet. */
	private record Rule(int column, boolean category, boolean standIn, RowRemedies remedies) {
	}

	private LeftOut(RowWidths widths, RowRemedies rows, List<Rule> rules) {
		this.widths = widths;
		this.rows = rows;
		this.rules = rules;
	}

	/**
	 * @param file the table in text that the sheet is saved in
	 * @param settings of the source; none are left out where they make no sense
	 */
	static LeftOut of(Path file, Sheet sheet, Map<String, String> settings) {
		try {
			List<Rule> rules = new ArrayList<>();
			for (int i = 0; i < sheet.columns().size(); i++) {
				Column column = sheet.columns().get(i).column();
				if (column != null && column.getRole() != Role.IGNORED) {
					RowRemedies remedies = RowRemedies.of(file, settings, Fault.CELL, column.getName());
					if (remedies.leavesOut()) {
						rules.add(new Rule(i, column.getKind() == ColumnKind.CATEGORY, column.getMissing() != null && !column.getMissing().isBlank(), remedies));
					}
				}
			}
			return new LeftOut(RowWidths.of(sheet), RowRemedies.of(file, settings, Fault.ROW, null), rules);
		} catch (DataException e) {
			return NONE;
		}
	}

	/** Whether the row in a place of the sheet is left out. */
	boolean has(Sheet sheet, int position) {
		if (rows.leavesOut() && rows.at(position + 1L) == Remedy.SKIP && !widths.fits(position)) {
			return true;
		}
		for (Rule rule : rules) {
			if (has(rule, sheet, position)) {
				return true;
			}
		}
		return false;
	}

	private boolean has(Rule rule, Sheet sheet, int position) {
		double number = rule.category ? Double.NaN : sheet.number(position, rule.column);
		if (number - number == 0) {
			return false;
		}
		String cell = sheet.text(position, rule.column);
		boolean missing = rule.category ? cell.isBlank() : Numbers.isMissing(cell);
		// A cell that is not there is no fault of its own.
		if (rule.category && !missing || cell.isEmpty() && rule.column >= widths.cells(position)) {
			return false;
		}
		return missing && rule.standIn ? rule.remedies.isSkippedAlone(position + 1L) : rule.remedies.at(position + 1L) == Remedy.SKIP;
	}
}
