package org.soma.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Layers as people write them: "2, 4, 1", also with other marks between the numbers. */
final class LayerSizes {

	private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\s\\-\u2013]\\s*");
	private static final int MOST_PARAMETERS = Integer.MAX_VALUE;

	private LayerSizes() {
	}

	/**
	 * @throws IllegalArgumentException with one line for the user where the text does not say what the layers are
	 */
	static List<Integer> parse(String text) {
		List<Integer> sizes = new ArrayList<>();
		for (String part : text.isBlank() ? new String[0] : BETWEEN.split(text.strip())) {
			sizes.add(size(part));
		}
		if (sizes.size() < 2) {
			throw new IllegalArgumentException("Layers: write at least two numbers, inputs and outputs, such as 2, 4, 1.");
		}
		if (parameters(sizes) > MOST_PARAMETERS) {
			throw new IllegalArgumentException("Layers: these would be " + String.format("%,d", parameters(sizes))
					+ " parameters, more than memory can hold; write smaller numbers.");
		}
		return sizes;
	}

	/** How many weights and biases a network of these layers has, each connected fully to the next. */
	static long parameters(List<Integer> sizes) {
		long count = 0;
		for (int i = 1; i < sizes.size(); i++) {
			count += (sizes.get(i - 1) + 1L) * sizes.get(i);
		}
		return count;
	}

	private static int size(String part) {
		try {
			int size = Integer.parseInt(part);
			if (size >= 1) {
				return size;
			}
		} catch (NumberFormatException e) {
			// Falls through to the one message for whatever is no size.
		}
		throw new IllegalArgumentException("Layers: '" + part + "' is no number of neurons; write whole numbers from 1 on, such as 2, 4, 1.");
	}
}
