package org.soma.engine.plan;

/**
 * Which units feed which.
 *
 * @param starts for each unit the number of its first connection, and at last how many there are
 * @param sources the unit that each connection comes from, rising for each target
 */
public record Wiring(int[] starts, int[] sources) {

	public int units() {
		return starts.length - 1;
	}

	public int connections() {
		return sources.length;
	}
}
