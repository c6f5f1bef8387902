package org.soma.training;

/** How fast a training goes, from looks at it now and then. */
public final class Pace {

	/** How much of the past counts: long enough to be read, short enough to follow. */
	private static final double MEMORY_SECONDS = 1;

	private long time;
	private long step = -1;
	private double perSecond;

	/**
	 * @param nanos of {@link System#nanoTime}
	 * @param steps that the run has taken; fewer than before are those of another run
	 */
	public void look(long nanos, long steps) {
		double seconds = (nanos - time) * 1e-9;
		if (step < 0 || steps < step) {
			perSecond = 0;
		} else if (seconds > 0) {
			double latest = (steps - step) / seconds;
			double share = perSecond == 0 ? 1 : 1 - Math.exp(-seconds / MEMORY_SECONDS);
			perSecond += share * (latest - perSecond);
		}
		time = nanos;
		step = steps;
	}

	/** Forgets what was, as when the run is paused. */
	public void rest() {
		step = -1;
		perSecond = 0;
	}

	/** Steps a second; 0 where that is not known. */
	public double stepsPerSecond() {
		return perSecond;
	}

	/** How long it takes to get to a step, in seconds; NaN where that is not known. */
	public double secondsTo(long last) {
		return perSecond <= 0 ? Double.NaN : Math.max(0, last - step) / perSecond;
	}
}
