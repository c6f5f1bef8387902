package org.soma.engine.train;

/**
 * How a run ended.
 *
 * @param reason one line for the user where something else than the last epoch ended it, or null
 * @param diverged whether the reason is that numbers became infinite; the values are then the last good ones
 * @param unsound the unit where they first did, in the order of computation, or -1 where it was in the loss or nowhere
 */
public record Outcome(int epochs, long steps, double seconds, String reason, boolean diverged, int unsound) {

	public double stepsPerSecond() {
		return seconds == 0 ? 0 : steps / seconds;
	}
}
