package org.soma.catalog.validation;

import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Registry;
import org.soma.model.Choice;
import org.soma.model.Training;
import org.soma.model.validation.Flaw;

/** Checks a training against the catalog. */
final class TrainingCheck {

	private final Training training;
	private final Catalog catalog;
	private final Problems problems;

	TrainingCheck(Training training, Catalog catalog, Problems problems) {
		this.training = training;
		this.catalog = catalog;
		this.problems = problems;
	}

	void check() {
		checkFile("network", training.getNetwork(), Flaw.NO_NETWORK);
		checkFile("dataset", training.getDataset(), Flaw.NO_DATASET);
		checkRequired(training.getLoss(), catalog.losses(), "mse", Flaw.NO_LOSS);
		checkRequired(training.getOptimizer(), catalog.optimizers(), "adam", Flaw.NO_OPTIMIZER);
		checkOptional(training.getSchedule(), catalog.schedules());
		checkOptional(training.getClipping(), catalog.clippings());
		training.getStopRules().forEach(choice -> checkChoice(choice, catalog.stopRules()));
		training.getRegularizers().forEach(choice -> checkChoice(choice, catalog.regularizers()));
	}

	private void checkFile(String what, String file, Flaw missing) {
		if (file == null || file.isBlank()) {
			problems.error(training, missing, "has no " + what + "; choose the file of one");
		}
	}

	private void checkRequired(Choice choice, Registry<? extends ComponentDescriptor<?>> registry, String example, Flaw missing) {
		if (choice == null) {
			problems.error(training, missing, "has no " + registry.noun() + "; choose one such as " + example);
		} else {
			checkChoice(choice, registry);
		}
	}

	private void checkOptional(Choice choice, Registry<? extends ComponentDescriptor<?>> registry) {
		if (choice != null) {
			checkChoice(choice, registry);
		}
	}

	private void checkChoice(Choice choice, Registry<? extends ComponentDescriptor<?>> registry) {
		if (choice.getType() == null) {
			return; // a finding about structure
		}
		ComponentDescriptor<?> chosen = registry.find(choice.getType()).orElse(null);
		if (chosen == null) {
			problems.error(training, Flaw.UNKNOWN_CHOICE, registry.unknown(choice.getType()));
		} else {
			problems.settings(training, choice.getSettings(), chosen.parameters());
		}
	}
}
