package org.soma.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Data cannot be used. The message is one line for the user: file, row and column where there are any, what is wrong and what to do. */
public class DataException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient List<Finding> findings;

	/** @param findings at least one, as many as are to be told */
	public DataException(List<Finding> findings) {
		this(findings, null);
	}

	public DataException(Path file, String problem) {
		this(file, problem, null);
	}

	/** @param cause may be null */
	public DataException(Path file, String problem, Throwable cause) {
		this(List.of(new Finding(file, 0, null, oneLine(problem))), cause);
	}

	private DataException(List<Finding> findings, Throwable cause) {
		super(findings.get(0).line() + (findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)"), cause);
		this.findings = List.copyOf(findings);
	}

	/** What is wrong, one by one: at least one finding, at most {@value Findings#MOST}. */
	public List<Finding> findings() {
		return findings;
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
