package org.soma.engine.run;

/** Whether outputs name the class that their targets do: the greatest of several, or which side of a half a single one is. */
public final class Hits {

	private static final float HALF = 0.5f;

	private Hits() {
	}

	public static boolean isHit(float[] outputs, float[] targets, int from, int to) {
		if (to - from == 1) {
			return outputs[from] >= HALF == targets[from] >= HALF;
		}
		return greatest(outputs, from, to) == greatest(targets, from, to);
	}

	private static int greatest(float[] values, int from, int to) {
		int greatest = from;
		for (int i = from + 1; i < to; i++) {
			if (values[i] > values[greatest]) {
				greatest = i;
			}
		}
		return greatest;
	}
}
