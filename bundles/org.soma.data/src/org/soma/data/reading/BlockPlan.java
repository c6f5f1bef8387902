package org.soma.data.reading;

import java.nio.ByteOrder;

/** How the rows of a block will lie. */
record BlockPlan(int stride, ByteOrder order) {
}
