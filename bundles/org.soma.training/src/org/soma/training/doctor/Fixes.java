package org.soma.training.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.ecore.EReference;
import org.soma.catalog.Catalog;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;
import org.soma.model.edit.commands.ChoiceEdits;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.StartValues;
import org.soma.model.edit.commands.ValueEdits;

/** Makes what mends findings. */
final class Fixes {

	private Fixes() {
	}

	static Fix rate(Case patient, double factor) {
		double rate = shorten(patient.settings().rate() * factor);
		return new Fix("Set the rate to " + text(rate), patient.training(),
				domain -> Edits.set(domain, patient.training(), Literals.TRAINING__RATE, rate));
	}

	/** Two digits are enough for a rate. */
	private static double shorten(double rate) {
		return Double.parseDouble(String.format(Locale.ROOT, "%.1e", rate));
	}

	static String text(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e6 ? String.valueOf((long) number) : String.valueOf((float) number);
	}

	/** Another entry of the catalog in a training. */
	static Fix choice(String label, Training training, EReference feature, String type, Map<String, String> settings) {
		return new Fix(label, training, domain -> ChoiceEdits.choose(domain, training, feature, type, settings));
	}

	static Fix activation(String label, List<Node> nodes, String activation) {
		return new Fix(label, nodes.get(0), domain -> each(label, nodes, node -> Edits.set(domain, node, Literals.NODE__ACTIVATION, activation)));
	}

	private static Command each(String label, List<Node> nodes, Function<Node, Command> change) {
		CompoundCommand command = new CompoundCommand(label);
		nodes.forEach(node -> command.append(change.apply(node)));
		return command;
	}

	/** New weights, small enough for every activation. */
	static Fix newWeights(String label, List<Node> nodes) {
		return new Fix(label, nodes.get(0), domain -> randomise(domain, nodes));
	}

	private static Command randomise(EditingDomain domain, List<Node> nodes) {
		Initializer initializer = Catalog.get().initializers().get("glorot-uniform").create(Map.of());
		RandomSource random = RandomSource.of(System.nanoTime());
		float[] value = new float[1];
		StartValues weights = (in, out) -> {
			initializer.fill(value, 0, 1, in, out, random);
			return value[0];
		};
		return ValueEdits.randomise(domain, nodes, weights, StartValues.all(0));
	}

	/** The id of an entry of the settings, as people read it. */
	static String name(TrainingSettings.Pick loss) {
		return Catalog.get().losses().find(loss.id()).map(descriptor -> descriptor.name()).orElse(loss.id());
	}
}
