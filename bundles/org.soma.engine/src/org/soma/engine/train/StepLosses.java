package org.soma.engine.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.soma.engine.train.LossTrace.Pace;

/**
 * Keeps the loss of every step of a run: each by itself as long as there is room, and beyond that the least and the most of
 * two, four and so on in a row. For one thread; a {@linkplain #trace trace} may be handed to others.
 */
final class StepLosses {

	private static final int ROOM = 256;
	/** Places by epoch that lie closer to each other are the same but for rounding. */
	private static final double SAME = 1e-6;

	private final int most;
	private float[] low = new float[ROOM];
	private float[] high = low;
	private int size;
	private int every = 1;
	private long steps;
	/** Of the entry that is being filled. */
	private int filled;
	private float least = Float.NaN;
	private float greatest = Float.NaN;
	private List<Pace> paces = List.of();

	StepLosses() {
		this(LossTrace.MOST_ENTRIES);
	}

	/** @param most even */
	StepLosses(int most) {
		this.most = most;
	}

	/** Says where the next step begins by epoch, and how many steps an epoch has from there on. */
	void pace(double epoch, double stepsPerEpoch) {
		if (!paces.isEmpty()) {
			Pace last = paces.getLast();
			if (Math.abs(last.place(steps) - epoch) < SAME && Math.abs(last.stepsPerEpoch() - stepsPerEpoch) < SAME) {
				return;
			}
		}
		List<Pace> more = new ArrayList<>(paces);
		more.add(new Pace(steps, epoch, stepsPerEpoch));
		paces = List.copyOf(more);
	}

	void add(double loss) {
		float number = Double.isFinite(loss) ? (float) loss : Float.NaN;
		steps++;
		// Where one of them is NaN the other counts; comparisons with NaN are false.
		least = number >= least || Float.isNaN(number) ? least : number;
		greatest = number <= greatest || Float.isNaN(number) ? greatest : number;
		if (++filled == every) {
			store();
		}
	}

	private void store() {
		if (size == most) {
			halve();
			if (filled < every) {
				return;
			}
		}
		if (size == low.length) {
			grow();
		}
		low[size] = least;
		high[size] = greatest;
		size++;
		filled = 0;
		least = Float.NaN;
		greatest = Float.NaN;
	}

	/** Traces that were handed out keep the arrays they have. */
	private void grow() {
		boolean one = low == high;
		int room = Math.min(most, 2 * size);
		low = Arrays.copyOf(low, room);
		high = one ? low : Arrays.copyOf(high, room);
	}

	private void halve() {
		float[] lower = new float[low.length];
		float[] higher = new float[low.length];
		size /= 2;
		for (int i = 0; i < size; i++) {
			lower[i] = known(low[2 * i], low[2 * i + 1], Math.min(low[2 * i], low[2 * i + 1]));
			higher[i] = known(high[2 * i], high[2 * i + 1], Math.max(high[2 * i], high[2 * i + 1]));
		}
		low = lower;
		high = higher;
		every *= 2;
	}

	private static float known(float a, float b, float both) {
		return Float.isNaN(a) ? b : Float.isNaN(b) ? a : both;
	}

	LossTrace trace() {
		return new LossTrace(this, low, high, size, every, steps, least, greatest, paces);
	}
}
