package org.soma.data.ui.importing;

import org.soma.data.DataException;
import org.soma.data.Finding;

/** How findings are told where the file is known and its folder would only be in the way. */
final class Findings {

	private Findings() {
	}

	/** The first finding in one line, with the file's name alone. */
	static String line(DataException problem) {
		Finding finding = problem.findings().get(0);
		String place = finding.row() == 0 ? "" : "row " + finding.row() + (finding.column() == null ? ": " : ", column " + finding.column() + ": ");
		int more = problem.findings().size() - 1;
		return finding.file().getFileName() + ": " + place + finding.message() + (more == 0 ? "" : " (and " + more + " more)");
	}
}
