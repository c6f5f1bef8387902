package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.soma.engine.plan.Values;
import org.soma.engine.record.RunRecord;
import org.soma.model.Tensor;

/** What sets runs apart. */
public final class Comparison {

	/** Not how it was trained, but when. */
	private static final Set<String> INCIDENTAL = Set.of("started");

	/** A weight that differs: of the element with this id, at a place where it has several; its value in every run. */
	public record Weight(String element, int index, List<Float> values) {

		/** How far apart the least and the greatest are; endless where one is no number. */
		double spread() {
			double least = Double.POSITIVE_INFINITY;
			double greatest = Double.NEGATIVE_INFINITY;
			for (float value : values) {
				least = Math.min(least, value);
				greatest = Math.max(greatest, value);
			}
			return Double.isNaN(greatest) ? Double.POSITIVE_INFINITY : greatest - least;
		}
	}

	/**
	 * @param compared how many weights all have
	 * @param differing how many of them are not the same in all
	 * @param largest those that differ most
	 * @param onlySome names of what only some of them have, or have in another shape
	 */
	public record Weights(int compared, int differing, List<Weight> largest, List<String> onlySome) {
	}

	private Comparison() {
	}

	/** The settings that are not the same in all of the runs, each with its value in every run; empty where it is not set. */
	public static Map<String, List<String>> settings(List<StoredRun> runs) {
		List<Map<String, String>> flat = runs.stream().map(run -> flat(run.settings())).toList();
		Set<String> names = new LinkedHashSet<>();
		flat.forEach(settings -> names.addAll(settings.keySet()));
		names.removeAll(INCIDENTAL);
		Map<String, List<String>> differing = new LinkedHashMap<>();
		for (String name : names) {
			List<String> values = flat.stream().map(settings -> settings.getOrDefault(name, "")).toList();
			if (values.stream().distinct().count() > 1) {
				differing.put(name, values);
			}
		}
		return differing;
	}

	private static Map<String, String> flat(Map<String, Object> settings) {
		Map<String, String> flat = new LinkedHashMap<>();
		settings.forEach((name, value) -> flatten(name, value, flat));
		return flat;
	}

	private static void flatten(String name, Object value, Map<String, String> flat) {
		switch (value) {
		case null -> {
			// not set
		}
		case Map<?, ?> map -> map.forEach((key, inner) -> flatten("type".equals(key) ? name : name + " " + key, inner, flat));
		case List<?> list -> {
			for (int i = 0; i < list.size(); i++) {
				flatten(name + " " + (i + 1), list.get(i), flat);
			}
		}
		default -> flat.put(name, value.toString());
		}
	}

	/** The weights with which two or more runs ended, those that differ most first. */
	public static Weights weights(List<Path> runs, int most) throws IOException {
		List<Map<String, Float>> ended = new ArrayList<>();
		for (Path run : runs) {
			ended.add(Ended.of(run).values());
		}
		Set<String> names = new LinkedHashSet<>();
		ended.forEach(values -> names.addAll(values.keySet()));
		List<Weight> differing = new ArrayList<>();
		Set<String> onlySome = new LinkedHashSet<>();
		int compared = 0;
		for (String name : names) {
			int split = name.lastIndexOf('#');
			if (ended.stream().allMatch(values -> values.containsKey(name))) {
				compared++;
				List<Float> values = ended.stream().map(each -> each.get(name)).toList();
				if (values.stream().distinct().count() > 1) {
					differing.add(new Weight(name.substring(0, split), Integer.parseInt(name.substring(split + 1)), values));
				}
			} else {
				onlySome.add(name.substring(0, split));
			}
		}
		differing.sort(Comparator.comparingDouble(Weight::spread).reversed());
		return new Weights(compared, differing.size(), List.copyOf(differing.subList(0, Math.min(most, differing.size()))), List.copyOf(onlySome));
	}

	/** With what a run ended. */
	private record Ended(Map<String, Tensor> named, Map<String, List<String>> elements) {

		static Ended of(Path folder) throws IOException {
			RunRecord record = RunRecord.read(folder);
			if (record.weightEpochs().isEmpty()) {
				throw new IOException(folder.getFileName() + " has kept no weights");
			}
			return new Ended(record.weights(record.weightEpochs().getLast()), record.elements());
		}

		/** By element and index. */
		Map<String, Float> values() {
			Map<String, Float> values = new LinkedHashMap<>();
			named.forEach((name, tensor) -> {
				float[] numbers = tensor.toArray();
				List<String> ids = Values.SYNAPSES.equals(name) || Values.BIASES.equals(name) ? elements.getOrDefault(name, List.of()) : null;
				for (int i = 0; i < numbers.length; i++) {
					values.put(ids == null ? name + "#" + i : (i < ids.size() ? ids.get(i) : name) + "#0", numbers[i]);
				}
			});
			return values;
		}
	}
}
