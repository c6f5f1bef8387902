package org.soma.diagram.look;

/** Finds a number by its rank without sorting all of them, which matters with many thousand connections. */
final class Ranking {

	private Ranking() {
	}

	/**
	 * The number that would stand at an index if they were sorted.
	 *
	 * @param numbers none of them NaN; their order is changed
	 */
	static double smallest(double[] numbers, int index) {
		int from = 0;
		int to = numbers.length - 1;
		while (from < to) {
			double pivot = numbers[from + to >>> 1];
			int low = from;
			int high = to;
			while (low <= high) {
				while (numbers[low] < pivot) {
					low++;
				}
				while (numbers[high] > pivot) {
					high--;
				}
				if (low <= high) {
					double number = numbers[low];
					numbers[low++] = numbers[high];
					numbers[high--] = number;
				}
			}
			if (index <= high) {
				to = high;
			} else if (index >= low) {
				from = low;
			} else {
				break;
			}
		}
		return numbers[index];
	}
}
