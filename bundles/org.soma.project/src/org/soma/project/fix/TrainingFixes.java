package org.soma.project.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.Registry;
import org.soma.model.Choice;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.TrainingEdits;
import org.soma.model.resource.DocumentKind;
import org.soma.model.validation.Flaw;

/** What mends trainings. */
final class TrainingFixes {

	private static final int MOST_FILES = 5;

	private TrainingFixes() {
	}

	static List<Fix> of(Training training, Flaw flaw, Path file) {
		Catalog catalog = Catalog.get();
		return switch (flaw) {
		case NO_NETWORK -> files(training, Literals.TRAINING__NETWORK, DocumentKind.NETWORK, file);
		case NO_DATASET -> files(training, Literals.TRAINING__DATASET, DocumentKind.DATASET, file);
		case NO_LOSS -> List.of(choose(training, Literals.TRAINING__LOSS, catalog.losses(), "mse"));
		case NO_OPTIMIZER -> List.of(choose(training, Literals.TRAINING__OPTIMIZER, catalog.optimizers(), "adam"));
		case UNKNOWN_CHOICE -> choices(training).entrySet().stream().flatMap(entry -> meant(entry.getKey(), entry.getValue())).toList();
		case BAD_SETTING -> List.of(Fixes.defaults(settings(training)));
		case BAD_NUMBER -> List.of(new Fix("default-numbers", "Use the usual number", (domain, weights) -> numbers(domain, training)));
		default -> List.of();
		};
	}

	/** Those in the folder of the training. */
	private static List<Fix> files(Training training, EAttribute feature, DocumentKind kind, Path file) {
		Path folder = file.toAbsolutePath().getParent();
		try (Stream<Path> beside = Files.list(folder)) {
			return beside.filter(each -> DocumentKind.of(each).filter(kind::equals).isPresent()).sorted().limit(MOST_FILES)
					.map(each -> each.getFileName().toString())
					.map(name -> new Fix(kind.extension() + "-" + name, "Use '" + name + "'",
							(domain, weights) -> Edits.set(domain, training, feature, name)))
					.toList();
		} catch (IOException e) {
			return List.of(); // whoever reads the training says so
		}
	}

	private static Fix choose(Training training, EReference part, Registry<? extends ComponentDescriptor<?>> registry, String usual) {
		return new Fix(part.getName() + "-" + usual, "Choose the " + registry.noun() + " '" + usual + "'",
				(domain, weights) -> TrainingEdits.choose(domain, training, part, usual));
	}

	private static Map<Choice, Registry<? extends ComponentDescriptor<?>>> choices(Training training) {
		Catalog catalog = Catalog.get();
		Map<Choice, Registry<? extends ComponentDescriptor<?>>> choices = new LinkedHashMap<>();
		put(choices, training.getLoss(), catalog.losses());
		put(choices, training.getOptimizer(), catalog.optimizers());
		put(choices, training.getSchedule(), catalog.schedules());
		put(choices, training.getClipping(), catalog.clippings());
		training.getStopRules().forEach(choice -> put(choices, choice, catalog.stopRules()));
		training.getRegularizers().forEach(choice -> put(choices, choice, catalog.regularizers()));
		return choices;
	}

	private static void put(Map<Choice, Registry<? extends ComponentDescriptor<?>>> choices, Choice choice,
			Registry<? extends ComponentDescriptor<?>> registry) {
		if (choice != null && choice.getType() != null) {
			choices.put(choice, registry);
		}
	}

	private static Stream<Fix> meant(Choice choice, Registry<? extends ComponentDescriptor<?>> registry) {
		return registry.find(choice.getType()).isPresent() ? Stream.empty()
				: Fixes.meant(registry, choice.getType()).stream()
						.map(id -> new Fix(registry.noun() + "-" + id, "Change the " + registry.noun() + " to '" + id + "'",
								(domain, weights) -> Edits.set(domain, choice, Literals.CHOICE__TYPE, id)));
	}

	/** By identity: settings of two choices may be equal. */
	private static Map<EMap<String, String>, List<ParameterDescriptor>> settings(Training training) {
		Map<EMap<String, String>, List<ParameterDescriptor>> settings = new IdentityHashMap<>();
		choices(training).forEach((choice, registry) -> registry.find(choice.getType())
				.ifPresent(chosen -> settings.put(choice.getSettings(), chosen.parameters())));
		return settings;
	}

	private static Command numbers(EditingDomain domain, Training training) {
		List<Supplier<Command>> steps = new ArrayList<>();
		if (!(training.getRate() > 0) || Double.isInfinite(training.getRate())) {
			steps.add(() -> usual(domain, training, Literals.TRAINING__RATE));
		}
		if (training.getEpochs() < 1) {
			steps.add(() -> usual(domain, training, Literals.TRAINING__EPOCHS));
		}
		if (training.getBatch() < 1) {
			steps.add(() -> usual(domain, training, Literals.TRAINING__BATCH));
		}
		if (steps.isEmpty()) {
			throw new IllegalArgumentException("no number of the training is wrong any more");
		}
		return Steps.all("Use usual numbers", steps);
	}

	private static Command usual(EditingDomain domain, Training training, EAttribute feature) {
		return Edits.set(domain, training, feature, feature.getDefaultValue());
	}
}
