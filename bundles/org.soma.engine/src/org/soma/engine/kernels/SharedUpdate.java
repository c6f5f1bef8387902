package org.soma.engine.kernels;

import org.soma.catalog.Optimizer;

/** A step of an optimizer for a {@link Team}: each takes a range of the values. */
final class SharedUpdate implements Team.Work {

	private Optimizer optimizer;
	private float[] values;
	private float[] gradients;
	private float[][] state;
	private double rate;
	private long step;

	void run(Optimizer of, float[] its, float[] withGradients, float[][] withState, double atRate, long number) {
		optimizer = of;
		values = its;
		gradients = withGradients;
		state = withState;
		rate = atRate;
		step = number;
		Team.run(this);
	}

	@Override
	public void part(int index, int parts) {
		int from = (int) ((long) values.length * index / parts);
		int to = (int) ((long) values.length * (index + 1) / parts);
		optimizer.update(values, gradients, state, from, to, rate, step);
	}
}
