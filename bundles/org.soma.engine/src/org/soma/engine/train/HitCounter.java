package org.soma.engine.train;

import org.soma.engine.run.Hits;

/** Counts rows whose class was told right. */
final class HitCounter implements Evaluation.RowSink {

	private long hits;
	private long rows;

	@Override
	public void row(float[] outputs, float[] targets, int from, int to) {
		hits += Hits.isHit(outputs, targets, from, to) ? 1 : 0;
		rows++;
	}

	double rate() {
		return (double) hits / rows;
	}
}
