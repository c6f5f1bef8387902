package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Remedy;
import org.soma.data.reading.Numbers;
import org.soma.data.reading.RowRemedies;
import org.soma.data.reading.TextStock;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;

/**
 * Which rows a training leaves out, since something in them is faulty and somebody has chosen that. The sheet shows them all
 * the same. Immutable; many threads may ask.
 */
public final class LeftOut {

	public static final LeftOut NONE = new LeftOut(null, RowRemedies.STOP, List.of());

	private final TextStock text;
	private final RowRemedies rows;
	private final List<Rule> rules;

	/** What is done about faults in a column of the sheet. */
	private record Rule(int column, boolean category, boolean standIn, RowRemedies remedies) {
	}

	private LeftOut(TextStock text, RowRemedies rows, List<Rule> rules) {
		this.text = text;
		this.rows = rows;
		this.rules = rules;
	}

	/** @param settings of the source; none are left out where they make no sense */
	static LeftOut of(TextStock text, Sheet sheet, Map<String, String> settings) {
		try {
			List<Rule> rules = new ArrayList<>();
			for (int i = 0; i < sheet.columns().size(); i++) {
				Column column = sheet.columns().get(i).column();
				if (column != null && column.getRole() != Role.IGNORED) {
					RowRemedies remedies = RowRemedies.of(text.file(), settings, Fault.CELL, column.getName());
					if (remedies.leavesOut()) {
						rules.add(new Rule(i, column.getKind() == ColumnKind.CATEGORY, column.getMissing() != null && !column.getMissing().isBlank(), remedies));
					}
				}
			}
			return new LeftOut(text, RowRemedies.of(text.file(), settings, Fault.ROW, null), rules);
		} catch (DataException e) {
			return NONE;
		}
	}

	/** Whether the row in a place of the sheet is left out. */
	boolean has(Sheet sheet, int position) {
		if (rows.leavesOut() && rows.at(position + 1L) == Remedy.SKIP && !fits(sheet, sheet.row(position))) {
			return true;
		}
		for (Rule rule : rules) {
			if (has(rule, sheet, position)) {
				return true;
			}
		}
		return false;
	}

	/** A row in which something was typed is saved with all its cells. */
	private boolean fits(Sheet sheet, long row) {
		return Sheet.inFiles(row) < 0 || sheet.edits().isIn(row) || text.fits(Sheet.inFiles(row));
	}

	private boolean has(Rule rule, Sheet sheet, int position) {
		double number = rule.category ? Double.NaN : sheet.number(position, rule.column);
		if (number - number == 0) {
			return false;
		}
		String cell = sheet.text(position, rule.column);
		boolean missing = rule.category ? cell.isBlank() : Numbers.isMissing(cell);
		if (rule.category && !missing || cell.isEmpty() && isShort(sheet, position, rule.column)) {
			return false;
		}
		return missing && rule.standIn ? rule.remedies.isSkippedAlone(position + 1L) : rule.remedies.at(position + 1L) == Remedy.SKIP;
	}

	/** Whether there is no such cell, which is no fault of its own. */
	private boolean isShort(Sheet sheet, int position, int column) {
		long row = sheet.row(position);
		return !fits(sheet, row) && sheet.columns().get(column).content() instanceof SheetColumn.Content.Stored stored
				&& stored.index() >= text.cells(Sheet.inFiles(row));
	}
}
