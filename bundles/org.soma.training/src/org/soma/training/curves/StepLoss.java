package org.soma.training.curves;

import org.soma.engine.train.Snapshot;

/** The loss of single steps, as often as somebody looks; anew for each run. It shows how training goes within a long epoch. */
public final class StepLoss {

	private Curve curve = new Curve();
	private Object run;
	private long last;

	/** By epoch: a step lies between the epochs that end before and after it. */
	public Curve curve() {
		return curve;
	}

	/**
	 * Takes the newest step; whether there was one.
	 *
	 * @param of stands for the run that the step is of: another one begins anew
	 * @param stepsPerEpoch how many steps an epoch has
	 */
	public boolean take(Object of, Snapshot snapshot, double stepsPerEpoch) {
		boolean other = of != run || snapshot.step() < last;
		boolean emptied = other && curve.size() > 0;
		if (other) {
			run = of;
			last = 0;
			curve = new Curve();
		}
		boolean news = snapshot.step() != last;
		last = snapshot.step();
		if (news && last > 0) {
			double place = Math.clamp(last / stepsPerEpoch, snapshot.epoch(), snapshot.epoch() + 1.0);
			curve.add(curve.size() == 0 ? place : Math.max(place, curve.x(curve.size() - 1)), snapshot.loss());
		}
		return news || emptied;
	}
}
