package org.soma.catalog;

import java.util.Optional;

/** What the value of a parameter may be. */
public enum ParameterKind {

	NUMBER("number"), INTEGER("integer"), CHOICE("choice"), TEXT("text"), YES_NO("yes-no");

	private final String literal;

	ParameterKind(String literal) {
		this.literal = literal;
	}

	public static Optional<ParameterKind> of(String literal) {
		for (ParameterKind kind : values()) {
			if (kind.literal.equals(literal)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/** As it is written in a contribution. */
	@Override
	public String toString() {
		return literal;
	}
}
