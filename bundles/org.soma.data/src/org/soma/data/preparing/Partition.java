package org.soma.data.preparing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.soma.catalog.RandomSource;
import org.soma.data.DataException;
import org.soma.data.RowRanges;
import org.soma.data.Table;
import org.soma.model.Part;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/**
 * Which rows train, validate and test: first those that someone has placed, by hand or by giving a file of its own, then the
 * others by the fractions. Each row is in one part, and a part has its rows in the order of the data.
 *
 * @param train the numbers of the rows
 */
public record Partition(int[] train, int[] validation, int[] test) {

	/** A row that is in no part yet. */
	public static final byte NOWHERE = -1;
	/** A row that was left out and comes to be in none. */
	public static final byte ABSENT = -2;

	private static final int PARTS = 3;
	private static final double[] ALL_TRAIN = { 1, 0, 0 };

	/**
	 * @param split null where all rows train
	 * @param classes gives the class of a row, a number from 0 on; asked only where the split is stratified
	 */
	public static Partition of(Split split, Table table, Path dataset, IntUnaryOperator classes) throws DataException {
		byte[] parts = new byte[table.places()];
		Arrays.fill(parts, ABSENT);
		placeByFile(table, parts);
		place(split, parts, dataset, place -> classes.applyAsInt(table.row(place)));
		double[] fractions = split == null ? ALL_TRAIN : new double[] { split.getTrain(), split.getValidation(), split.getTest() };
		Partition partition = new Partition(rows(parts, 0, table), rows(parts, 1, table), rows(parts, 2, table));
		partition.checkNotEmpty(fractions, dataset, table.rows());
		return partition;
	}

	/**
	 * Places each row.
	 *
	 * @param split null where all rows train
	 * @param parts for each row -1, or where it is placed by its file: 0 for training, 1 for validation, 2 for test; has no -1
	 *            afterwards. What is {@link #ABSENT} stays so
	 * @param classes gives the class of a row, a number from 0 on; asked only where the split is stratified
	 */
	public static void place(Split split, byte[] parts, Path dataset, IntUnaryOperator classes) throws DataException {
		if (split != null) {
			placeByHand(split, dataset, parts);
		}
		int[] open = rows(parts, NOWHERE);
		int[] counts = counts(open.length, split == null ? ALL_TRAIN : new double[] { split.getTrain(), split.getValidation(), split.getTest() });
		if (split != null && split.getOrder() != SplitOrder.ORDERED) {
			RandomSource random = RandomSource.of(split.getSeed());
			shuffle(open, random);
			if (split.getOrder() == SplitOrder.STRATIFIED) {
				Strata.spread(open, classes);
			}
		}
		for (int i = 0; i < open.length; i++) {
			parts[open[i]] = (byte) (i < counts[0] ? 0 : i < counts[0] + counts[1] ? 1 : 2);
		}
	}

	private static void placeByFile(Table table, byte[] parts) {
		int row = 0;
		Map<Part, Byte> numbers = Map.of(Part.ANY, (byte) -1, Part.TRAIN, (byte) 0, Part.VALIDATION, (byte) 1, Part.TEST, (byte) 2);
		for (Table.Origin origin : table.origins()) {
			byte part = numbers.get(origin.part());
			for (; row < origin.end(); row++) {
				parts[table.place(row)] = part;
			}
		}
	}

	private static void placeByHand(Split split, Path dataset, byte[] parts) throws DataException {
		String[] texts = { split.getTrainRows(), split.getValidationRows(), split.getTestRows() };
		BitSet placed = new BitSet();
		for (int part = 0; part < PARTS; part++) {
			BitSet rows = RowRanges.parse(dataset, "its split", texts[part], parts.length);
			if (rows.intersects(placed)) {
				rows.and(placed);
				throw new DataException(dataset, "its split has row " + (rows.nextSetBit(0) + 1) + " in two parts; take it out of one");
			}
			placed.or(rows);
			for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
				parts[row] = parts[row] == ABSENT ? ABSENT : (byte) part;
			}
		}
	}

	private static int[] rows(byte[] parts, int part, Table table) {
		int[] rows = rows(parts, part);
		for (int i = 0; i < rows.length && table.places() > table.rows(); i++) {
			rows[i] = table.row(rows[i]);
		}
		return rows;
	}

	private static int[] rows(byte[] parts, int part) {
		int count = 0;
		for (byte each : parts) {
			count += each == part ? 1 : 0;
		}
		int[] rows = new int[count];
		for (int row = 0, i = 0; i < count; row++) {
			if (parts[row] == part) {
				rows[i++] = row;
			}
		}
		return rows;
	}

	/** Whole numbers that sum to the count and lie next to the fractions: what is left over goes where most was cut off. */
	static int[] counts(int count, double... fractions) {
		int[] counts = new int[fractions.length];
		double[] cut = new double[fractions.length];
		int left = count;
		for (int i = 0; i < fractions.length; i++) {
			// The small addition makes 0.15 * 100 be 15, whatever the last bit says.
			counts[i] = Math.min(left, (int) Math.floor(count * fractions[i] + 1e-9 * count));
			cut[i] = count * fractions[i] - counts[i];
			left -= counts[i];
		}
		for (; left > 0; left--) {
			int most = 0;
			for (int i = 1; i < cut.length; i++) {
				most = cut[i] > cut[most] + 1e-9 ? i : most;
			}
			counts[most]++;
			cut[most]--;
		}
		return counts;
	}

	static void shuffle(int[] rows, RandomSource random) {
		for (int i = rows.length - 1; i > 0; i--) {
			int other = random.index(i + 1);
			int row = rows[i];
			rows[i] = rows[other];
			rows[other] = row;
		}
	}

	private void checkNotEmpty(double[] fractions, Path dataset, int rows) throws DataException {
		int[][] parts = { train, validation, test };
		String[] names = { "training", "validation", "test" };
		for (int i = 0; i < PARTS; i++) {
			if (fractions[i] > 0 && parts[i].length == 0) {
				throw new DataException(dataset, "its split leaves no row for " + names[i] + ": " + Math.round(fractions[i] * 1000) / 10.0 + "% of "
						+ rows
						+ (rows == 1 ? " row" : " rows") + " is less than one; give it more, or nothing at all as 100/0/0 does");
			}
		}
	}
}
