package org.soma.training.trial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.run.Machine;
import org.soma.engine.train.Snapshot;
import org.soma.model.Node;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Live;

/**
 * A network tried with one row: with the values of its document, or those of a training that is open, which it follows. All
 * who show the network show what each unit gives for this row. Units can be held at a value to see what if.
 *
 * <p>
 * Belongs to the thread of the document.
 */
public final class Trial implements Live.Source, AutoCloseable {

	/** A unit of a node, whatever number it has in a plan. */
	private record Unit(Node node, int index) {
	}

	private final ModelDocument document;
	private final Live live;
	private final Standing standing;
	private final Map<Unit, Float> held = new HashMap<>();
	private float[] inputs = {};

	private Snapshot network;
	private Machine machine;
	private Snapshot result;

	public Trial(ModelDocument document, Live live) {
		this.document = document;
		this.live = live;
		standing = new Standing(document);
	}

	/** Lets those who show the network show this trial, rather than what they show now. */
	public void show() {
		live.hide(document, this);
		live.show(document, this);
	}

	/** Lets those who show the network show again what they did before. */
	public void hide() {
		live.hide(document, this);
	}

	/** Takes another row, in the order of the network's inputs. Inputs that are missing are 0. */
	public void setInputs(float[] row) {
		inputs = row.clone();
		result = null;
	}

	/** The newest state of the network with what its units give for the row; null where it cannot run as it is. */
	@Override
	public Snapshot snapshot() {
		Snapshot newest = live.sourceBelow(document, this).map(Live.Source::snapshot).orElseGet(standing::snapshot);
		if (newest != network) {
			equip(newest);
		}
		if (result == null && network != null) {
			run();
		}
		return result;
	}

	/** Why the network cannot run as it is, in one line for the user. */
	public Optional<String> trouble() {
		return standing.trouble();
	}

	private void equip(Snapshot newest) {
		if (newest == null) {
			machine = null;
		} else if (machine == null || newest.plan() != network.plan()) {
			machine = Machine.of(newest.plan(), Kernels.best(), 1, false);
		}
		network = newest;
		result = null;
	}

	private void run() {
		Plan plan = network.plan();
		machine.load(network.values());
		Arrays.fill(machine.inputs, 0);
		System.arraycopy(inputs, 0, machine.inputs, 0, Math.min(inputs.length, plan.inputs()));
		machine.hold(held.isEmpty() ? null : holds(plan));
		machine.forward(1);
		float[] activations = new float[plan.units()];
		for (int unit = 0; unit < activations.length; unit++) {
			activations[unit] = machine.activation(0, unit);
		}
		result = new Snapshot(plan, network.step(), network.epoch(), network.loss(), network.values(), network.gradients(), activations, network.losses());
	}

	/** For each unit what it is held at; inputs are held by what they are filled with. */
	private float[] holds(Plan plan) {
		float[] holds = new float[plan.units()];
		Arrays.fill(holds, Float.NaN);
		held.forEach((unit, value) -> {
			if (plan.unit(unit.node()) >= 0) {
				int number = plan.unit(unit.node()) + unit.index();
				holds[number] = value;
				if (number < plan.inputs()) {
					machine.inputs[number] = value;
				}
			}
		});
		return holds;
	}

	/** What the outputs give, in the order of the network; empty where it cannot run. */
	public float[] outputs() {
		Snapshot now = snapshot();
		if (now == null) {
			return new float[0];
		}
		int[] units = now.plan().outputs();
		float[] outputs = new float[units.length];
		for (int i = 0; i < outputs.length; i++) {
			outputs[i] = now.activations()[units[i]];
		}
		return outputs;
	}

	/** What a unit of a node gives; nothing where the network cannot run or does not have it. */
	public OptionalDouble activation(Node node, int index) {
		Snapshot now = snapshot();
		int first = now == null ? -1 : now.plan().unit(node);
		return first < 0 ? OptionalDouble.empty() : OptionalDouble.of(now.activations()[first + index]);
	}

	/** Lets a unit give a value whatever it is given, until it is released. */
	public void hold(Node node, int index, float value) {
		held.put(new Unit(node, index), value);
		result = null;
	}

	public void release(Node node, int index) {
		held.remove(new Unit(node, index));
		result = null;
	}

	/** What a unit is held at, where it is. */
	public OptionalDouble heldAt(Node node, int index) {
		Float value = held.get(new Unit(node, index));
		return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
	}

	/** How many units are held. */
	public int heldCount() {
		return held.size();
	}

	public void releaseAll() {
		held.clear();
		result = null;
	}

	/** Lets go of the document. */
	@Override
	public void close() {
		hide();
		standing.close();
	}
}
