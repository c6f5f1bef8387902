package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Registry;
import org.soma.model.Layer;
import org.soma.model.SomaPackage.Literals;

/** What can be chosen for an attribute: yes or no, the literals of an enumeration, entries of the catalog. */
final class Choices {

	static final List<Option> YES_NO = List.of(new Option("true", "yes"), new Option("false", "no"));

	private Choices() {
	}

	/** The choices; empty where the value is written. A value that is no choice, as of a missing plug-in, stays among them. */
	static List<Option> of(EObject element, EStructuralFeature feature) {
		if (feature.getEType() == EcorePackage.Literals.EBOOLEAN) {
			return YES_NO;
		}
		if (feature.getEType() instanceof EEnum options) {
			return options.getELiterals().stream().map(EEnumLiteral::getLiteral).map(literal -> new Option(literal, literal)).toList();
		}
		return registry(element, feature).map(registry -> withOwn(entries(registry), (String) element.eGet(feature))).orElse(List.of());
	}

	/** The part of the catalog that an attribute names an entry of. */
	static Optional<Registry<? extends Descriptor>> registry(EObject element, EStructuralFeature feature) {
		Catalog catalog = Catalog.get();
		if (feature == Literals.NODE__ACTIVATION) {
			return Optional.of(catalog.activations());
		} else if (feature == Literals.NODE__TYPE) {
			return Optional.of(element instanceof Layer ? catalog.layerTypes() : catalog.neuronTypes());
		} else if (feature == Literals.SOURCE__GENERATOR) {
			return Optional.of(catalog.generators());
		} else if (feature != Literals.CHOICE__TYPE) {
			return Optional.empty();
		}
		return part(element.eContainingFeature());
	}

	/** What can be chosen for a part of a training. */
	private static Optional<Registry<? extends Descriptor>> part(EStructuralFeature part) {
		Catalog catalog = Catalog.get();
		Map<EStructuralFeature, Registry<? extends Descriptor>> parts = Map.of(Literals.TRAINING__LOSS, catalog.losses(),
				Literals.TRAINING__OPTIMIZER, catalog.optimizers(), Literals.TRAINING__SCHEDULE, catalog.schedules(),
				Literals.TRAINING__REGULARIZERS, catalog.regularizers(), Literals.TRAINING__CLIPPING, catalog.clippings(),
				Literals.TRAINING__STOP_RULES, catalog.stopRules());
		return part == null ? Optional.empty() : Optional.ofNullable(parts.get(part));
	}

	private static List<Option> entries(Registry<? extends Descriptor> registry) {
		return registry.all().stream().map(entry -> new Option(entry.id(), entry.name())).toList();
	}

	private static List<Option> withOwn(Collection<Option> choices, String own) {
		List<Option> all = new ArrayList<>(choices);
		if (own != null && choices.stream().noneMatch(choice -> choice.value().equals(own))) {
			all.add(new Option(own, own));
		}
		return all;
	}

	/** How a value is called among choices. */
	static String label(List<Option> choices, String value) {
		return Stream.concat(choices.stream().filter(choice -> choice.value().equals(value)).map(Option::label), Stream.of(value))
				.findFirst().orElseThrow();
	}
}
