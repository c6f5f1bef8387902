package org.soma.engine.run;

import java.util.Arrays;
import java.util.BitSet;

import org.soma.catalog.Activation;
import org.soma.catalog.activations.Identity;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;

/**
 * The buffers in which a plan runs, for batches up to a size. Values lie in an order of the machine's own, padded to suit
 * the processor; {@link #place} says where. A machine belongs to one thread; after its creation nothing allocates.
 */
public abstract class Machine {

	protected final Plan plan;
	protected final Kernels kernels;
	protected final int batch;
	private final boolean logits;

	/** The inputs of the batch, sample after sample; filled by the caller. */
	public final float[] inputs;
	/** What the network made of them, sample after sample. */
	public final float[] outputs;
	/** The weights and biases, and their gradients. */
	public final float[] values;
	public final float[] gradients;

	private final int[] place;
	/** By unit what it gives whatever it is given, NaN where it is free; null where all are, which costs nothing. */
	protected float[] held;

	protected Machine(Plan plan, Kernels kernels, int batch, boolean logits, int[] place, int size) {
		this.plan = plan;
		this.kernels = kernels;
		this.batch = batch;
		this.logits = logits;
		this.place = place;
		inputs = new float[batch * plan.inputs()];
		outputs = new float[batch * plan.outputs().length];
		values = new float[size];
		gradients = new float[size];
		load(plan.values().start());
	}

	/**
	 * A machine of the kind that suits the plan and the batch.
	 *
	 * @param logits whether a softmax at the end is left out, because the loss has it in itself
	 */
	public static Machine of(Plan plan, Kernels kernels, int batch, boolean logits) {
		return Cost.sparseIsCheaper(plan, kernels, batch) ? new SparseMachine(plan, kernels, batch, logits)
				: new DenseMachine(plan, kernels, batch, logits);
	}

	/** Where the value with this number of the plan lies in {@link #values}. */
	public int place(int number) {
		return place[number];
	}

	/** Takes values in the order of the plan. */
	public void load(float[] planned) {
		for (int i = 0; i < place.length; i++) {
			values[place[i]] = planned[i];
		}
	}

	/** Gives values, or anything that lies as they do, in the order of the plan. */
	public void store(float[] from, float[] planned) {
		for (int i = 0; i < place.length; i++) {
			planned[i] = from[place[i]];
		}
	}

	/** All places that hold no value of the plan, or one that is frozen: what must stay as it is. */
	int[] pinned() {
		boolean[] free = new boolean[values.length];
		BitSet frozen = plan.values().frozen();
		for (int i = 0; i < place.length; i++) {
			free[place[i]] = !frozen.get(i);
		}
		int[] pinned = new int[values.length];
		int count = 0;
		for (int i = 0; i < free.length; i++) {
			if (!free[i]) {
				pinned[count++] = i;
			}
		}
		return Arrays.copyOf(pinned, count);
	}

	/** Computes the outputs of the first samples of the batch. */
	public abstract void forward(int samples);

	/**
	 * Computes the gradients of all values from those of the outputs, after {@link #forward}.
	 *
	 * @param outputGradients sample after sample, as the outputs lie
	 */
	public abstract void backward(int samples, float[] outputGradients);

	/** Where the weights lie, as pairs of a beginning and an end. The rest are biases. */
	public abstract int[] weightRanges();

	/** What a unit gave for a sample, after {@link #forward}. */
	public abstract float activation(int sample, int unit);

	/** What the activation of a unit that is no input was given for a sample, after {@link #forward}. */
	public abstract float weighted(int sample, int unit);

	/**
	 * Lets units give a fixed value whatever they are given, in each {@link #forward} from now on. What inputs give is up to
	 * who fills {@link #inputs}.
	 *
	 * @param byUnit for each unit of the plan its value, or NaN for one that is free; null where all are
	 */
	public void hold(float[] byUnit) {
		held = byUnit;
	}

	/** The first unit in the order of computation that is not a finite number for one of the samples, or -1. */
	public int firstUnsound(int samples) {
		for (int unit = 0; unit < plan.units(); unit++) {
			for (int sample = 0; sample < samples; sample++) {
				if (!Float.isFinite(activation(sample, unit))) {
					return unit;
				}
			}
		}
		return -1;
	}

	/** The activation of a stage as it is run here. */
	protected Activation activation(Stage stage) {
		boolean leftOut = logits && stage.activation().coupled() && Arrays.stream(plan.outputs()).anyMatch(unit -> unit >= stage.first()
				&& unit < stage.end());
		return leftOut ? new Identity() : kernels.fast(stage.activation());
	}
}
