package org.soma.commandline.commands;

import org.soma.catalog.RandomSource;
import org.soma.model.Samples;

/** Made-up rows of the size that a case wants: pictures are dark for the most part, as real ones are. */
final class BenchData implements Samples {

	private static final int PICTURE = 784;
	private static final double DARK = 0.8;

	private final int inputs;
	private final int targets;
	private final float[] x;
	private final float[] y;

	private BenchData(int inputs, int targets, float[] x, float[] y) {
		this.inputs = inputs;
		this.targets = targets;
		this.x = x;
		this.y = y;
	}

	BenchData(BenchCase each) {
		this(each.layers().getFirst(), each.layers().getLast(), new float[each.rows() * each.layers().getFirst()],
				new float[each.rows() * each.layers().getLast()]);
		RandomSource random = RandomSource.of(2);
		for (int i = 0; i < x.length; i++) {
			x[i] = (float) (inputs != PICTURE ? random.uniform(-1, 1) : random.uniform() < DARK ? 0 : random.uniform());
		}
		for (int row = 0; row < each.rows(); row++) {
			if (targets == 1) {
				y[row] = (float) (0.8 * Math.sin(3 * x[row * inputs]) * Math.cos(2 * x[row * inputs + 1]));
			} else {
				y[row * targets + random.index(targets)] = 1;
			}
		}
	}

	/** The same columns without any rows. */
	Samples none() {
		return new BenchData(inputs, targets, new float[0], new float[0]);
	}

	@Override
	public int count() {
		return x.length / inputs;
	}

	@Override
	public int inputs() {
		return inputs;
	}

	@Override
	public int targets() {
		return targets;
	}

	@Override
	public void read(int[] rows, int from, int to, float[] intoInputs, float[] intoTargets) {
		for (int k = from; k < to; k++) {
			System.arraycopy(x, rows[k] * inputs, intoInputs, (k - from) * inputs, inputs);
			System.arraycopy(y, rows[k] * targets, intoTargets, (k - from) * targets, targets);
		}
	}
}
