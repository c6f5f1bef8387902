package org.soma.training.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;
import org.soma.engine.train.Snapshot;
import org.soma.model.Node;

/**
 * How weights, gradients and activations were spread while a network was trained: of the network, of each of its layers, and of
 * the neuron that is selected. Anew for each run.
 */
public final class Spreads {

	/** What is counted. */
	public enum Kind {
		WEIGHTS, GRADIENTS, ACTIVATIONS
	}

	/** Units that are counted together. */
	public record Part(String label, int first, int end, Histograms[] histograms) {

		static Part of(String label, int first, int end) {
			return new Part(label, first, end, new Histograms[] { new Histograms(), new Histograms(), new Histograms() });
		}

		public Histograms histograms(Kind kind) {
			return histograms[kind.ordinal()];
		}
	}

	/** Counting takes at most one part in so many of the time. */
	private static final int SHARE = 20;

	private final List<Part> parts = new ArrayList<>();
	private Object run;
	private Plan plan;
	private Node neuron;
	private Part neuronPart;
	private long lastStep;
	private long restUntil;

	public List<Part> parts() {
		List<Part> all = new ArrayList<>(parts);
		if (neuronPart != null) {
			all.add(neuronPart);
		}
		return all;
	}

	/** Counts a neuron for itself from now on; null for none. */
	public void select(Node node) {
		if (node != neuron) {
			neuron = node;
			neuronPart = null;
			addNeuron();
		}
	}

	private void addNeuron() {
		int unit = plan == null || neuron == null ? -1 : plan.unit(neuron);
		if (unit >= 0) {
			neuronPart = Part.of("Selected: " + plan.label(unit), unit, unit + 1);
		}
	}

	/**
	 * Counts what is new; whether there was any.
	 *
	 * @param of stands for the run that the snapshot is of: another one begins anew
	 */
	public boolean take(Object of, Snapshot snapshot) {
		if (of != run || isOther(snapshot)) {
			run = of;
			begin(snapshot.plan());
		}
		long now = System.nanoTime();
		if (snapshot.step() == lastStep || now < restUntil) {
			return false;
		}
		lastStep = snapshot.step();
		parts().forEach(part -> count(part, snapshot, snapshot.step()));
		long end = System.nanoTime();
		restUntil = end + SHARE * (end - now);
		return true;
	}

	/** Counts a moment of a recorded run, each later than the one before and of the same plan. Not while a run is followed. */
	public void recall(Snapshot moment, long step) {
		if (moment.plan() != plan) {
			begin(moment.plan());
		}
		parts().forEach(part -> count(part, moment, step));
	}

	private boolean isOther(Snapshot snapshot) {
		return snapshot.step() < lastStep || snapshot.plan() != plan && (snapshot.plan().units() != plan.units() || snapshot.plan().values().count() != plan.values().count());
	}

	private void begin(Plan other) {
		plan = other;
		lastStep = 0;
		restUntil = 0;
		parts.clear();
		neuronPart = null;
		parts.add(Part.of("Whole network", plan.inputs(), plan.units()));
		List<Stage> stages = plan.stages();
		for (int i = 0; i < stages.size(); i++) {
			Stage stage = stages.get(i);
			String ends = stage.units() == 1 ? plan.label(stage.first()) : plan.label(stage.first()) + " to " + plan.label(stage.end() - 1);
			parts.add(Part.of("Layer " + (i + 1) + ": " + ends, stage.first(), stage.end()));
		}
		addNeuron();
	}

	private void count(Part part, Snapshot snapshot, double place) {
		part.histograms(Kind.WEIGHTS).add(place, values(snapshot.values(), part));
		part.histograms(Kind.GRADIENTS).add(place, values(snapshot.gradients(), part));
		part.histograms(Kind.ACTIVATIONS).add(place, Arrays.copyOfRange(snapshot.activations(), part.first(), part.end()));
	}

	/** The weights of what comes into the units, and their biases. */
	private float[] values(float[] all, Part part) {
		int from = plan.wiring().starts()[part.first()];
		int weights = plan.wiring().starts()[part.end()] - from;
		int first = Math.max(part.first(), plan.inputs());
		float[] values = new float[weights + Math.max(0, part.end() - first)];
		System.arraycopy(all, from, values, 0, weights);
		if (values.length > weights) {
			System.arraycopy(all, plan.bias(first), values, weights, values.length - weights);
		}
		return values;
	}
}
