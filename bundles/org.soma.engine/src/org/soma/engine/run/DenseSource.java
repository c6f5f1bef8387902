package org.soma.engine.run;

/** Where a stage of a {@link DenseMachine} has its inputs from, sample by sample. */
abstract class DenseSource {

	/** The inputs: <code>count</code> numbers for each sample, samples <code>stride</code> apart. */
	final float[] x;
	final int stride;
	final int count;

	DenseSource(float[] x, int stride, int count) {
		this.x = x;
		this.stride = stride;
		this.count = count;
	}

	/** Brings the inputs into {@link #x}. */
	abstract void fetch(int samples);

	/** What gradients of the inputs are added to, laid out as {@link #x}; null where nothing before learns. */
	abstract float[] gradient(int samples);

	/** Hands the gradients on to where the inputs came from. */
	abstract void giveBack(int samples);

	/** All units of one stage, or all inputs of the network: taken where they lie. */
	static final class Whole extends DenseSource {

		private final float[] gradient;

		Whole(float[] x, int stride, int count, float[] gradient) {
			super(x, stride, count);
			this.gradient = gradient;
		}

		@Override
		void fetch(int samples) {
			// they are there
		}

		@Override
		float[] gradient(int samples) {
			return gradient;
		}

		@Override
		void giveBack(int samples) {
			// it was added to theirs
		}
	}
}
