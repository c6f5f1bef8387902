package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;
import org.soma.engine.record.RunRecord;
import org.soma.engine.train.LossTrace;
import org.soma.engine.train.Rehearsal;
import org.soma.engine.train.Snapshot;
import org.soma.model.Layer;
import org.soma.model.Neuron;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/**
 * The moments of a run whose weights were kept, for the network as it is built now: an element that the run did not know
 * keeps the value that the network has. Any thread may use it.
 */
public final class Moments {

	private final Path run;

	public Moments(Path run) {
		this.run = run;
	}

	public Path run() {
		return run;
	}

	/** The epochs that can be gone back to at present, rising. While the run goes on there come more, and some may go. */
	public List<Integer> epochs() throws IOException {
		return RunRecord.weightEpochs(run);
	}

	/**
	 * What the network was like at the end of an epoch. Gradients and activations were not kept, and are NaN.
	 *
	 * @param epoch one of {@link #epochs}
	 */
	public Snapshot moment(int epoch, Plan plan) throws IOException {
		float[] gradients = new float[plan.values().count()];
		float[] activations = new float[plan.units()];
		Arrays.fill(gradients, Float.NaN);
		Arrays.fill(activations, Float.NaN);
		return new Snapshot(plan, 0, epoch, Double.NaN, values(epoch, plan), gradients, activations, LossTrace.NOTHING);
	}

	/** The same with gradients and activations, as the first batch of the rows has them with the weights of that epoch. */
	public Snapshot moment(int epoch, Rehearsal rehearsal) throws IOException {
		return rehearsal.at(epoch, values(epoch, rehearsal.plan()));
	}

	/** The weights at the end of an epoch in the order of a plan. */
	public float[] values(int epoch, Plan plan) throws IOException {
		Map<String, Tensor> named = RunRecord.weights(run, epoch);
		Map<String, List<String>> elements = RunRecord.elements(run);
		Map<String, Float> weights = singles(Values.SYNAPSES, named, elements);
		Map<String, Float> biases = singles(Values.BIASES, named, elements);
		float[] values = plan.values().start();
		plan.values().numbers().forEach((element, numbers) -> {
			switch (element) {
			case Synapse synapse -> single(weights.get(synapse.getId()), numbers, values);
			case Neuron neuron -> single(biases.get(neuron.getId()), numbers, values);
			case Projection projection -> several(named.get(projection.getId() + ".weights"), numbers, values);
			case Parameter parameter -> several(named.get(((Layer) parameter.eContainer()).getId() + "." + parameter.getName()), numbers, values);
			default -> throw new IllegalStateException(element.toString());
			}
		});
		return values;
	}

	private static Map<String, Float> singles(String name, Map<String, Tensor> named, Map<String, List<String>> elements) {
		Map<String, Float> singles = new HashMap<>();
		if (named.containsKey(name)) {
			float[] numbers = named.get(name).toArray();
			List<String> ids = elements.getOrDefault(name, List.of());
			for (int i = 0; i < Math.min(numbers.length, ids.size()); i++) {
				singles.put(ids.get(i), numbers[i]);
			}
		}
		return singles;
	}

	private static void single(Float recorded, int[] numbers, float[] values) {
		if (recorded != null && numbers[0] >= 0) {
			values[numbers[0]] = recorded;
		}
	}

	/** A tensor of another size belongs to a layer that has been rebuilt since. */
	private static void several(Tensor recorded, int[] numbers, float[] values) {
		if (recorded == null || recorded.shape().size() != numbers.length) {
			return;
		}
		float[] array = recorded.toArray();
		for (int i = 0; i < array.length; i++) {
			if (numbers[i] >= 0) {
				values[numbers[i]] = array[i];
			}
		}
	}
}
