package org.soma.engine.run;

/**
 * Values that stay as they are, bit by bit: frozen ones, and the zeros in the place of connections that do not exist. An
 * optimizer may decay or push whatever it is given, so its work on them is undone.
 */
final class Pinned {

	private final int[] places;
	private final float[] values;

	Pinned(int[] places) {
		this.places = places;
		values = new float[places.length];
	}

	void remember(float[] from) {
		for (int i = 0; i < places.length; i++) {
			values[i] = from[places[i]];
		}
	}

	void clear(float[] gradients) {
		for (int place : places) {
			gradients[place] = 0;
		}
	}

	void restore(float[] into) {
		for (int i = 0; i < places.length; i++) {
			into[places[i]] = values[i];
		}
	}
}
