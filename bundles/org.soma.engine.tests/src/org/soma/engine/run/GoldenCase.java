package org.soma.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.soma.catalog.build.FeedForward;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.json.Json;
import org.soma.model.json.JsonException;

/** One small network trained by PyTorch, with its weights and losses after some steps. */
final class GoldenCase {

	private final Map<String, Object> json;

	GoldenCase(Path file) throws IOException, JsonException {
		json = Json.parseObject(Files.readString(file));
	}

	String text(String key) {
		return (String) json.get(key);
	}

	double number(String key) {
		return ((Number) json.get(key)).doubleValue();
	}

	boolean has(String key) {
		return json.containsKey(key);
	}

	/** All numbers at a key, however nested, in their order. */
	float[] flat(Object value) {
		if (value instanceof Number number) {
			return new float[] { number.floatValue() };
		}
		List<?> list = (List<?>) value;
		float[][] parts = list.stream().map(this::flat).toArray(float[][]::new);
		int size = 0;
		for (float[] part : parts) {
			size += part.length;
		}
		float[] all = new float[size];
		int at = 0;
		for (float[] part : parts) {
			System.arraycopy(part, 0, all, at, part.length);
			at += part.length;
		}
		return all;
	}

	float[] flat(String key) {
		return flat(json.get(key));
	}

	@SuppressWarnings("unchecked")
	Map<String, Object> map(String key) {
		return (Map<String, Object>) json.get(key);
	}

	double tolerance(int steps) {
		return ((Number) map("tolerance").getOrDefault(String.valueOf(steps), Double.NaN)).doubleValue();
	}

	Network network() {
		float[] sizes = flat("layers");
		int[] layers = new int[sizes.length];
		for (int i = 0; i < sizes.length; i++) {
			layers[i] = (int) sizes[i];
		}
		List<String> activations = ((List<?>) json.get("activations")).stream().map(String.class::cast).toList();
		Network network = FeedForward.of(layers).withActivations(activations).asLayers(true).build();
		for (int k = 0; k + 1 < layers.length; k++) {
			Projection projection = (Projection) network.getLinks().get(k);
			Shape shape = projection.getWeights().shape();
			projection.setWeights(Tensor.of(shape, flat(((List<?>) json.get("weights")).get(k))));
			if (has("connected")) {
				projection.setConnected(mask(shape, flat(((List<?>) json.get("connected")).get(k))));
				projection.setFrozen(mask(shape, flat(((List<?>) json.get("frozen")).get(k))));
			}
			Layer target = (Layer) projection.getTarget();
			target.getParameters().get(0).setValues(Tensor.of(Shape.of(layers[k + 1]), flat(((List<?>) json.get("biases")).get(k))));
		}
		return network;
	}

	private static Mask mask(Shape shape, float[] ticks) {
		BitSet bits = new BitSet();
		for (int i = 0; i < ticks.length; i++) {
			bits.set(i, ticks[i] != 0);
		}
		return Mask.of(shape, bits);
	}

	/** The weights of all layers, and then all biases, of the network as it is. */
	static float[] weights(Network network) {
		float[] all = new float[0];
		for (Link link : network.getLinks()) {
			all = join(all, ((Projection) link).getWeights().toArray());
		}
		return all;
	}

	static float[] biases(Network network) {
		float[] all = new float[0];
		for (Link link : network.getLinks()) {
			all = join(all, ((Layer) link.getTarget()).getParameters().get(0).getValues().toArray());
		}
		return all;
	}

	private static float[] join(float[] a, float[] b) {
		float[] both = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, both, a.length, b.length);
		return both;
	}
}
