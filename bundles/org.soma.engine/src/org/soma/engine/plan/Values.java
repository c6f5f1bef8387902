package org.soma.engine.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.soma.model.Layer;
import org.soma.model.Neuron;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/** The weights and biases of a plan: where they stand in the network, and which of them are frozen. */
public final class Values {

	/** Values of one element of the network: <code>numbers[i]</code> is what its value i is called in the plan, -1 where there is none. */
	record Home(Object element, int[] numbers) {
	}

	private final List<Home> homes;
	private final float[] start;
	private final BitSet frozen;
	/** Made when it is first asked for. */
	private volatile Map<Object, int[]> numbers;
	private volatile Many last = new Many(List.of(), new int[0]);

	private record Many(List<?> elements, int[] numbers) {
	}

	Values(List<Home> homes, float[] start, BitSet frozen) {
		this.homes = homes;
		this.start = start;
		this.frozen = frozen;
	}

	public int count() {
		return start.length;
	}

	/** A copy of the values as the network had them. */
	public float[] start() {
		return start.clone();
	}

	public BitSet frozen() {
		return (BitSet) frozen.clone();
	}

	/**
	 * For each value its number in an older plan of the same network, or -1 where the network did not have it then.
	 */
	public int[] origins(Values older) {
		int[] origins = new int[start.length];
		Arrays.fill(origins, -1);
		for (int place = 0; place < homes.size(); place++) {
			Home home = homes.get(place);
			int[] before = older.numbers(home.element(), place);
			for (int i = 0; before != null && before.length == home.numbers().length && i < before.length; i++) {
				if (home.numbers()[i] >= 0) {
					origins[home.numbers()[i]] = before[i];
				}
			}
		}
		return origins;
	}

	/** @param place where the element is likely to stand, for looking up hundreds of thousands takes long */
	private int[] numbers(Object element, int place) {
		return place < homes.size() && homes.get(place).element() == element ? homes.get(place).numbers() : numbers().get(element);
	}

	/**
	 * The values of the network, where those that nobody has edited since an older plan are taken from its training.
	 *
	 * @param trained in the order of the older plan
	 */
	public float[] follow(Values older, float[] trained) {
		float[] values = start();
		int[] origins = origins(older);
		for (int i = 0; i < values.length; i++) {
			if (origins[i] >= 0 && !differ(values[i], older.start[origins[i]])) {
				values[i] = trained[origins[i]];
			}
		}
		return values;
	}

	/** What takes the values of elements of the network that have changed. */
	public interface Sink {

		void weight(Synapse synapse, float weight);

		void bias(Neuron neuron, float bias);

		void weights(Projection projection, Tensor weights);

		void parameter(Layer layer, Parameter parameter, Tensor values);
	}

	/** Sets values straight into the network they came from. */
	public static final Sink NETWORK = new Sink() {

		@Override
		public void weight(Synapse synapse, float weight) {
			synapse.setWeight(weight);
		}

		@Override
		public void bias(Neuron neuron, float bias) {
			neuron.setBias(bias);
		}

		@Override
		public void weights(Projection projection, Tensor weights) {
			projection.setWeights(weights);
		}

		@Override
		public void parameter(Layer layer, Parameter parameter, Tensor values) {
			parameter.setValues(values);
		}
	};

	/** Hands out the values of every element that is not bit by bit as it was. */
	public void deliver(float[] values, Sink sink) {
		for (Home home : homes) {
			switch (home.element()) {
			case Synapse synapse -> {
				float weight = values[home.numbers()[0]];
				if (differ(weight, synapse.getWeight())) {
					sink.weight(synapse, weight);
				}
			}
			case Neuron neuron -> {
				float bias = values[home.numbers()[0]];
				if (differ(bias, neuron.getBias())) {
					sink.bias(neuron, bias);
				}
			}
			case Projection projection -> changed(projection.getWeights(), home.numbers(), values)
					.ifPresent(tensor -> sink.weights(projection, tensor));
			case Parameter parameter -> changed(parameter.getValues(), home.numbers(), values)
					.ifPresent(tensor -> sink.parameter((Layer) parameter.eContainer(), parameter, tensor));
			default -> throw new IllegalStateException(home.element().toString());
			}
		}
	}

	private static Optional<Tensor> changed(Tensor old, int[] numbers, float[] values) {
		float[] array = old.toArray();
		boolean differs = false;
		for (int i = 0; i < array.length; i++) {
			if (numbers[i] >= 0 && differ(array[i], values[numbers[i]])) {
				array[i] = values[numbers[i]];
				differs = true;
			}
		}
		return differs ? Optional.of(Tensor.adopt(old.shape(), array)) : Optional.empty();
	}

	private static boolean differ(float a, float b) {
		return Float.floatToRawIntBits(a) != Float.floatToRawIntBits(b);
	}

	/** What {@link #named} calls the weights of all synapses, and the biases of all neurons. */
	public static final String SYNAPSES = "synapses";
	public static final String BIASES = "biases";

	/** The ids of the elements whose single values stand in the tensors of these names, in their order. */
	public Map<String, List<String>> elements() {
		return Map.of(SYNAPSES, singles(Synapse.class).map(home -> ((Synapse) home.element()).getId()).toList(), BIASES,
				singles(Neuron.class).map(home -> ((Neuron) home.element()).getId()).toList());
	}

	private Stream<Home> singles(Class<?> type) {
		return homes.stream().filter(home -> type.isInstance(home.element()));
	}

	/** Values under the names of their elements; single ones of neurons and synapses together, see {@link #elements}. */
	public Map<String, Tensor> named(float[] values) {
		Map<String, Tensor> named = new LinkedHashMap<>();
		for (Home home : homes) {
			if (home.element() instanceof Projection || home.element() instanceof Parameter) {
				float[] numbers = new float[home.numbers().length];
				for (int i = 0; i < numbers.length; i++) {
					numbers[i] = home.numbers()[i] < 0 ? 0 : values[home.numbers()[i]];
				}
				named.put(name(home.element()), Tensor.adopt(shape(home.element()), numbers));
			}
		}
		together(SYNAPSES, Synapse.class, values, named);
		together(BIASES, Neuron.class, values, named);
		return named;
	}

	private void together(String name, Class<?> type, float[] values, Map<String, Tensor> named) {
		int[] numbers = singles(type).mapToInt(home -> home.numbers()[0]).toArray();
		if (numbers.length > 0) {
			float[] all = new float[numbers.length];
			for (int i = 0; i < all.length; i++) {
				all[i] = values[numbers[i]];
			}
			named.put(name, Tensor.adopt(Shape.of(all.length), all));
		}
	}

	private static String name(Object element) {
		return switch (element) {
		case Projection projection -> projection.getId() + ".weights";
		case Parameter parameter -> ((Layer) parameter.eContainer()).getId() + "." + parameter.getName();
		default -> throw new IllegalArgumentException(element.toString());
		};
	}

	private static Shape shape(Object element) {
		return element instanceof Projection projection ? projection.getWeights().shape() : ((Parameter) element).getValues().shape();
	}

	/** The number of the value of a synapse or a neuron's bias; -1 where the plan has none. */
	public int number(Object element) {
		int[] numbers = numbers().get(element);
		return numbers == null ? -1 : numbers[0];
	}

	/**
	 * The same for each of many elements. Who asks again for the same list, which does not change, is answered at once.
	 *
	 * @return not to be changed
	 */
	public int[] numbers(List<?> elements) {
		Many known = last;
		if (known.elements() != elements) {
			known = new Many(elements, elements.stream().mapToInt(this::number).toArray());
			last = known;
		}
		return known.numbers();
	}

	/** For each element that has values their numbers, -1 where a tensor has a value that the plan has not. Not to be changed. */
	public Map<Object, int[]> numbers() {
		if (numbers == null) {
			Map<Object, int[]> found = new IdentityHashMap<>();
			for (Home home : homes) {
				found.put(home.element(), home.numbers());
			}
			numbers = found;
		}
		return numbers;
	}
}
