package org.soma.model.safetensors;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the header says of one tensor.
 *
 * @param type
 *            such as F32
 * @param begin
 *            the first byte, counted from the end of the header
 * @param end
 *            the byte after the last
 */
public record StoredTensor(String name, String type, List<Long> dimensions, long begin, long end) {

	public long bytes() {
		return end - begin;
	}

	/** Such as <code>2x3</code>; empty for a single value without dimensions. */
	public String shape() {
		return dimensions.stream().map(String::valueOf).collect(Collectors.joining("x"));
	}
}
