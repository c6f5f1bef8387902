package org.soma.data.reading;

import org.soma.data.storage.NumberType;
import org.soma.model.Shape;

/**
 * What a field will be.
 *
 * @param shape of the values of one row, or null
 * @param block the number of the block that its values go to
 * @param offset where they begin in a row of the block
 * @param text whether the values are numbers of texts
 */
record FieldPlan(String name, int width, Shape shape, NumberType type, int block, int offset, boolean text) {
}
