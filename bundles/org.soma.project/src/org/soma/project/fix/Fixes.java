package org.soma.project.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.soma.catalog.CloseMatches;
import org.soma.catalog.Descriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.Registry;
import org.soma.catalog.Settings;
import org.soma.catalog.validation.Problem;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Source;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Split;
import org.soma.model.Training;
import org.soma.model.edit.commands.Edits;
import org.soma.model.validation.Flaw;

/** Knows what mends which problem. */
public final class Fixes {

	private Fixes() {
	}

	/**
	 * What mends a problem, the best first; empty where only its user can know.
	 *
	 * @param file that the document is in, beside which other files may be looked for
	 */
	public static List<Fix> of(Problem problem, Path file) {
		if (problem.flaw() == Flaw.OTHER) {
			return List.of();
		}
		if (problem.flaw() == Flaw.BAD_NAME) {
			return List.of(new Fix("unname", "Remove the name, so that the id stands for it",
					(domain, weights) -> Edits.set(domain, problem.element(), Literals.ELEMENT__NAME, null)));
		}
		return switch (problem.element()) {
		case Link link -> LinkFixes.of(link, problem.flaw());
		case Node node -> NodeFixes.of(node, problem.flaw());
		case Network network -> NetworkFixes.of(network, problem.flaw());
		case Source source -> DatasetFixes.of(source, problem.flaw());
		case Split split -> DatasetFixes.of(split);
		case Training training -> TrainingFixes.of(training, problem.flaw(), file);
		case null, default -> List.of();
		};
	}

	/** The entries that may have been meant, or else the first of all. */
	static List<String> meant(Registry<? extends Descriptor> registry, String id) {
		List<String> ids = registry.all().stream().map(Descriptor::id).toList();
		List<String> close = CloseMatches.of(id, ids);
		return close.isEmpty() ? ids.subList(0, Math.min(1, ids.size())) : close;
	}

	/** Takes back the settings that are wrong; then their defaults hold. */
	static Fix defaults(Map<EMap<String, String>, List<ParameterDescriptor>> settings) {
		return new Fix("defaults", "Use the default of each setting that is wrong", (domain, weights) -> {
			List<Supplier<Command>> steps = new ArrayList<>();
			settings.forEach((given, declared) -> given.forEach(setting -> {
				if (Settings.problem(declared, setting.getKey(), setting.getValue()).isPresent()) {
					EObject owner = ((EcoreEMap<String, String>) given).getEObject();
					steps.add(() -> Edits.setSetting(domain, owner, setting.getKey(), null));
				}
			}));
			if (steps.isEmpty()) {
				throw new IllegalArgumentException("no setting is wrong any more");
			}
			return Steps.all("Use default settings", steps);
		});
	}
}
