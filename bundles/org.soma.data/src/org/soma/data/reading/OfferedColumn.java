package org.soma.data.reading;

import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.model.Scaling;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;

/**
 * A column that a file has, and what it is probably good for.
 *
 * @param shape of the values of one row, or null where they are one value or a plain list
 * @param factor what the values are best multiplied by; 1 where they are fine as they are
 */
public record OfferedColumn(String name, int width, Shape shape, Role role, ColumnKind kind, double factor) {

	static OfferedColumn of(String name, Role role, ColumnKind kind) {
		return new OfferedColumn(name, 1, null, role, kind, 1);
	}

	public OfferedColumn as(Role other) {
		return new OfferedColumn(name, width, shape, other, kind, factor);
	}

	public Column toColumn() {
		Column column = SomaFactory.eINSTANCE.createColumn();
		column.setName(name);
		column.setRole(role);
		column.setKind(kind);
		if (factor != 1) {
			column.setScaling(Scaling.FACTOR);
			column.setFactor(factor);
		}
		return column;
	}
}
