package org.soma.training.curves;

import org.soma.engine.train.LossTrace;

/** The losses of the single steps of a run, by epoch; it shares their numbers with the run and sums them up for itself. */
public final class StepCurve extends Curve {

	/** How many entries are summed up by one. */
	private static final int GROUP = 16;

	private LossTrace trace = LossTrace.NOTHING;
	/** Of whole groups of full entries. */
	private Extremes groups = new Extremes();

	/** Takes what the newest trace holds, of the same run or another one; whether there was anything new. */
	public boolean take(LossTrace newest) {
		boolean same = newest.source() == trace.source();
		if (same && newest.steps() == trace.steps() && newest.paces().equals(trace.paces())) {
			return false;
		}
		if (!same || newest.every() != trace.every() || newest.size() < trace.size()) {
			groups = new Extremes();
		}
		trace = newest;
		for (int group = groups.size(); group < trace.size() / GROUP; group++) {
			Extent extent = scan(group * GROUP, (group + 1) * GROUP, Extent.NOTHING);
			groups.add(extent.low(), extent.high());
		}
		return true;
	}

	/** Whether it tells more than what the epochs come to. */
	public boolean isFinerThanEpochs() {
		return trace.steps() > 0 && trace.isFinerThanEpochs();
	}

	@Override
	public int size() {
		return trace.entries();
	}

	@Override
	public double x(int index) {
		return trace.epoch(index);
	}

	@Override
	public double low(int index) {
		return trace.low(index);
	}

	@Override
	public double high(int index) {
		return trace.high(index);
	}

	@Override
	public Curve frozen() {
		StepCurve frozen = new StepCurve();
		frozen.trace = trace;
		return frozen;
	}

	@Override
	Extent between(int from, int to) {
		int first = Math.ceilDiv(from, GROUP);
		int end = Math.min(to / GROUP, groups.size());
		if (first >= end) {
			return scan(from, to, Extent.NOTHING);
		}
		return scan(end * GROUP, to, scan(from, first * GROUP, groups.between(first, end)));
	}

	private Extent scan(int from, int to, Extent found) {
		double low = found.low();
		double high = found.high();
		for (int i = from; i < to; i++) {
			double least = trace.low(i);
			double most = trace.high(i);
			low = least >= low || Double.isNaN(least) ? low : least;
			high = most <= high || Double.isNaN(most) ? high : most;
		}
		return new Extent(low, high);
	}
}
