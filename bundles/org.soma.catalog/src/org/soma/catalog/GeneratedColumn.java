package org.soma.catalog;

import org.soma.model.ColumnKind;
import org.soma.model.Role;

/** A column that a {@link Generator} fills. */
public record GeneratedColumn(String name, Role role, ColumnKind kind) {

	public static GeneratedColumn input(String name) {
		return new GeneratedColumn(name, Role.INPUT, ColumnKind.NUMBER);
	}

	public static GeneratedColumn target(String name) {
		return new GeneratedColumn(name, Role.TARGET, ColumnKind.NUMBER);
	}

	/** A target that is one of several classes, each written as its number from 0 on. */
	public static GeneratedColumn targetClass(String name) {
		return new GeneratedColumn(name, Role.TARGET, ColumnKind.CATEGORY);
	}
}
