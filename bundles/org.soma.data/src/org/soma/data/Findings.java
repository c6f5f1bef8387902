package org.soma.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in data files, up to as much as anyone wants to read. For one thread. */
public class Findings {

	/** How many findings are told. */
	public static final int MOST = 20;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * @throws DataException with all findings as soon as there are {@value #MOST}
	 */
	public final void add(Path file, long row, String column, String message) throws DataException {
		add(new Finding(file, row, column, message));
	}

	/**
	 * @throws DataException with all findings as soon as there are {@value #MOST}
	 */
	public void add(Finding finding) throws DataException {
		findings.add(finding);
		if (findings.size() == MOST) {
			check();
		}
	}

	/**
	 * Whether one more finding of a kind has been counted and nobody wants to know more of it, so that it need not be put
	 * into words.
	 *
	 * @param column null where it is not one column's fault
	 */
	public boolean isCounted(Fault fault, String column) {
		return false;
	}

	/**
	 * @throws DataException with all findings, where there are any
	 */
	public void check() throws DataException {
		if (!findings.isEmpty()) {
			throw new DataException(findings);
		}
	}
}
