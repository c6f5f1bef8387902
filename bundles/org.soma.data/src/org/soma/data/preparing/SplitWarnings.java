package org.soma.data.preparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Finds where the rows to validate or test with are of another kind than those to train with. */
final class SplitWarnings {

	/** With fewer rows than this chance alone makes parts differ. */
	private static final int FEW_ROWS = 20;
	/** By how many times what chance does a part may differ. */
	private static final double CHANCES = 4;
	/** What differs by less than this makes no difference, however sure it is. */
	private static final double SMALL_SHARE = 0.02;
	private static final double SMALL_SHIFT = 0.25;

	private final Map<String, int[]> parts = new LinkedHashMap<>();
	private final int[] train;

	SplitWarnings(Partition partition) {
		train = partition.train();
		parts.put("validation", partition.validation());
		parts.put("test", partition.test());
	}

	/** What is to be said of the classes, in a sentence without an end. */
	Optional<String> classes(List<String> names, Stretch[] targets, int width) {
		if (train.length < FEW_ROWS) {
			return Optional.empty();
		}
		long[] trained = ClassCounts.of(train, train.length, targets, width);
		for (Map.Entry<String, int[]> part : parts.entrySet()) {
			int rows = part.getValue().length;
			long[] counts = ClassCounts.of(part.getValue(), rows, targets, width);
			for (int k = 0; rows >= FEW_ROWS && k < counts.length; k++) {
				double expected = (double) trained[k] / train.length;
				double share = (double) counts[k] / rows;
				// As if there was one row more of each, so that a class that is not trained at all is no infinite surprise.
				double usual = (trained[k] + 1.0) / (train.length + 2.0);
				double chance = Math.sqrt(usual * (1 - usual) * (1.0 / rows + 1.0 / train.length));
				boolean absent = counts[k] == 0 && Math.pow(1 - expected, rows) < 1e-4;
				if (absent || Math.abs(share - expected) > Math.max(SMALL_SHARE, CHANCES * chance)) {
					return Optional.of(percent(share) + " of the " + part.getKey() + " rows are of class '" + names.get(k) + "', of the training rows "
							+ percent(expected));
				}
			}
		}
		return Optional.empty();
	}

	/** The same for numbers, by their means. */
	Optional<String> numbers(NumberEncoding column) {
		double[] trained = moments(column, train);
		for (Map.Entry<String, int[]> part : parts.entrySet()) {
			double[] other = moments(column, part.getValue());
			double shift = Math.abs(other[0] - trained[0]);
			double chance = Math.sqrt(trained[1] * trained[1] / train.length + other[1] * other[1] / part.getValue().length);
			if (Math.min(train.length, part.getValue().length) >= FEW_ROWS && shift > CHANCES * chance && shift > SMALL_SHIFT * trained[1]) {
				return Optional.of("is " + number(column.decode(other[0])) + " on average in the " + part.getKey() + " rows and "
						+ number(column.decode(trained[0])) + " in the training rows");
			}
		}
		return Optional.empty();
	}

	/** Mean and deviation. */
	private static double[] moments(NumberEncoding column, int[] rows) {
		double mean = 0;
		double squares = 0;
		for (int i = 0; i < rows.length; i++) {
			double off = column.value(rows[i], 0) - mean;
			mean += off / (i + 1);
			squares += off * (column.value(rows[i], 0) - mean);
		}
		return new double[] { mean, Math.sqrt(squares / Math.max(1, rows.length)) };
	}

	/** Whether some classes have many times the rows that others have, in a sentence without an end. */
	Optional<String> imbalance(List<String> names, Stretch[] targets, int width, double most) {
		long[] counts = ClassCounts.of(train, train.length, targets, width);
		List<Integer> present = new ArrayList<>();
		for (int k = 0; k < counts.length; k++) {
			if (counts[k] > 0) {
				present.add(k);
			}
		}
		long greatest = LongStream.of(counts).max().orElse(0);
		int rarest = present.stream().min((a, b) -> Long.compare(counts[a], counts[b])).orElse(0);
		if (train.length < FEW_ROWS || present.size() < 2 || greatest < most * counts[rarest]) {
			return Optional.empty();
		}
		int commonest = present.stream().max((a, b) -> Long.compare(counts[a], counts[b])).orElseThrow();
		return Optional.of("class '" + names.get(commonest) + "' has " + counts[commonest] + " training rows and class '" + names.get(rarest)
				+ "' has " + counts[rarest]);
	}

	private static String percent(double share) {
		return Math.round(share * 100) + "%";
	}

	private static String number(double value) {
		return String.valueOf(Math.abs(value) < 1e7 ? Math.round(value * 1000) / 1000.0 : value);
	}
}
