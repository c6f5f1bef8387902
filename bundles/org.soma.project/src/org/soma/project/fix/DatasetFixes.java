package org.soma.project.fix;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.model.Source;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Split;
import org.soma.model.edit.commands.Edits;
import org.soma.model.validation.Flaw;

/** What mends datasets. */
final class DatasetFixes {

	private static final double USUAL_TRAIN = 0.7;
	private static final double USUAL_VALIDATION = 0.15;

	private DatasetFixes() {
	}

	static List<Fix> of(Source source, Flaw flaw) {
		Fix remove = new Fix("remove-source", "Remove the source", (domain, weights) -> Edits.delete(domain, List.of(source)));
		return switch (flaw) {
		case FILE_AND_GENERATOR -> List.of(clear(source, "keep-file", "Keep the file", Literals.SOURCE__GENERATOR),
				clear(source, "keep-generator", "Keep the generator", Literals.SOURCE__FILE));
		case UNKNOWN_GENERATOR -> Fixes.meant(Catalog.get().generators(), source.getGenerator()).stream()
				.map(id -> new Fix("generator-" + id, "Change the generator to '" + id + "'",
						(domain, weights) -> Edits.set(domain, source, Literals.SOURCE__GENERATOR, id)))
				.toList();
		case BAD_SETTING -> List.of(Fixes.defaults(Map.of(source.getSettings(), declared(source))));
		case NO_SOURCE, NO_FILE -> List.of(remove);
		default -> List.of();
		};
	}

	private static Fix clear(Source source, String id, String label, EAttribute feature) {
		return new Fix(id, label, (domain, weights) -> Edits.set(domain, source, feature, null));
	}

	private static List<ParameterDescriptor> declared(Source source) {
		return Catalog.get().generators().find(source.getGenerator()).map(ComponentDescriptor::parameters).orElse(List.of());
	}

	static List<Fix> of(Split split) {
		return List.of(new Fix("split", "Scale the shares so that they sum to 1", (domain, weights) -> scale(domain, split)));
	}

	/** Negative shares become none; where nothing is left, the usual ones are taken. */
	private static Command scale(EditingDomain domain, Split split) {
		double train = share(split.getTrain());
		double validation = share(split.getValidation());
		double sum = train + validation + share(split.getTest());
		double newTrain = sum > 0 ? round(train / sum) : USUAL_TRAIN;
		double newValidation = sum > 0 ? round(validation / sum) : USUAL_VALIDATION;
		List<Supplier<Command>> steps = List.of(() -> Edits.set(domain, split, Literals.SPLIT__TRAIN, newTrain),
				() -> Edits.set(domain, split, Literals.SPLIT__VALIDATION, newValidation),
				() -> Edits.set(domain, split, Literals.SPLIT__TEST, round(1 - newTrain - newValidation)));
		return Steps.all("Scale the split", steps);
	}

	private static double share(double given) {
		return Double.isFinite(given) ? Math.max(0, given) : 0;
	}

	/** To a number that is read well in a file. */
	private static double round(double share) {
		return Math.round(share * 10_000) / 10_000.0;
	}
}
