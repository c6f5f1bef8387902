package org.soma.commandline.commands;

import org.soma.commandline.ProblemException;
import org.soma.data.DataException;
import org.soma.data.Finding;

/** Tells of each cell that is wrong in a line of its own. */
final class DataProblem {

	private DataProblem() {
	}

	static ProblemException of(DataException e) {
		return new ProblemException(e.findings().stream().map(Finding::line).toList());
	}
}
