package org.soma.training.judging;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.soma.data.PreparedData;
import org.soma.model.Part;

/** How good a network is on a part of the data, row by row. Immutable. */
public final class Judgement {

	private final Verdict verdict;
	private final PreparedData data;
	private final Rows rows;

	/**
	 * What was found for each row.
	 *
	 * @param taken the class that each row was taken for; empty where there are no classes
	 * @param stride of how many rows one has its outputs kept: 1 unless they are very many
	 * @param outputs of the rows that are kept, one after another, and what they should have been
	 */
	record Rows(float[] losses, int[] right, int[] taken, int stride, float[] outputs, float[] targets, int width) {
	}

	Judgement(Verdict verdict, PreparedData data, Rows rows) {
		this.verdict = verdict;
		this.data = data;
		this.rows = rows;
	}

	/** All that concerns the part as a whole. */
	public Verdict verdict() {
		return verdict;
	}

	public PreparedData data() {
		return data;
	}

	public Part part() {
		return verdict.part();
	}

	public double loss(int row) {
		return rows.losses()[row];
	}

	/** The class that a row is of. */
	public int right(int row) {
		return rows.right()[row];
	}

	/** The class that a row was taken for. */
	public int taken(int row) {
		return rows.taken()[row];
	}

	/** The rows of a class that were taken for a class, the worst first. */
	public List<Integer> rows(int right, int taken) {
		return worst(row -> rows.right()[row] == right && rows.taken()[row] == taken);
	}

	/** The rows with the greatest loss, the worst first. */
	public List<Integer> worst(int count) {
		List<Integer> all = worst(row -> true);
		return all.subList(0, Math.min(count, all.size()));
	}

	private List<Integer> worst(IntPredicate wanted) {
		float[] losses = rows.losses();
		return IntStream.range(0, losses.length).filter(wanted).boxed()
				.sorted(Comparator.<Integer>comparingDouble(row -> -losses[row]).thenComparing(row -> row)).toList();
	}

	/** Every how many rows one is among the {@link #points}; 1 unless rows are very many. */
	public int stride() {
		return rows.stride();
	}

	/** How many rows have their outputs kept. */
	public int points() {
		return rows.outputs().length / rows.width();
	}

	/** The row of a point. */
	public int row(int point) {
		return point * rows.stride();
	}

	/** What an output gave at a point, in the user's units. */
	public double predicted(int point, int output) {
		return data.unscaleTarget(output, rows.outputs()[point * rows.width() + output]);
	}

	/** What it should have given. */
	public double target(int point, int output) {
		return data.unscaleTarget(output, rows.targets()[point * rows.width() + output]);
	}
}
