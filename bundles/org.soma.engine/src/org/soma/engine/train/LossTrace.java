package org.soma.engine.train;

import java.util.List;

/**
 * The loss of every step of a run up to some moment, as far as space allowed: each entry is a step, or the least and the most
 * of so many steps in a row. NaN where there was none. Never changes; any thread may ask.
 *
 * @param source stands for the run: two traces of one, with as many steps to an entry, begin with the same entries
 * @param low and high: may hold more than belongs to this trace; the same array where each entry is one step
 * @param size how many entries are full
 * @param every how many steps make a full entry
 * @param steps how many there were; those that fill no entry are in the last one
 * @param openLow and openHigh: of the last entry where it is not full
 * @param paces how steps lie in epochs, in their order
 */
public record LossTrace(Object source, float[] low, float[] high, int size, int every, long steps, float openLow, float openHigh,
		List<Pace> paces) {

	/** How many entries there are at most, of two numbers with four bytes each. */
	public static final int MOST_ENTRIES = 1 << 21;

	/** From a step on, which begins at a place by epoch, an epoch has so many steps. */
	public record Pace(long step, double epoch, double stepsPerEpoch) {

		double place(long of) {
			return epoch + (of - step) / stepsPerEpoch;
		}
	}

	public static final LossTrace NOTHING = new LossTrace(null, new float[0], new float[0], 0, 1, 0, Float.NaN, Float.NaN, List.of());

	/** How many entries there are. */
	public int entries() {
		return steps > (long) size * every ? size + 1 : size;
	}

	public float low(int entry) {
		return entry < size ? low[entry] : openLow;
	}

	public float high(int entry) {
		return entry < size ? high[entry] : openHigh;
	}

	/** How many steps were done with the last one of an entry. */
	public long step(int entry) {
		return Math.min(steps, (entry + 1L) * every);
	}

	/** Where the last step of an entry ends, by epoch. */
	public double epoch(int entry) {
		long step = step(entry);
		int at = paces.size() - 1;
		while (at > 0 && paces.get(at).step() >= step) {
			at--;
		}
		return paces.get(at).place(step);
	}

	/** Whether some epoch has more than one step. */
	public boolean isFinerThanEpochs() {
		return paces.stream().anyMatch(pace -> pace.stepsPerEpoch() > 1);
	}
}
