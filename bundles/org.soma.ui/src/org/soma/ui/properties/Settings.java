package org.soma.ui.properties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.model.Choice;
import org.soma.model.Node;
import org.soma.model.Source;
import org.soma.model.SomaPackage.Literals;

/** The settings of an element, and which the catalog declares for it. */
final class Settings {

	/** What the ids of settings begin with, as those of the item providers do. */
	static final String ID = "settings.";

	private Settings() {
	}

	/** What is set, by key. */
	static Map<String, String> of(EObject element) {
		return switch (element) {
		case Node node -> node.getSettings().map();
		case Source source -> source.getSettings().map();
		case Choice choice -> choice.getSettings().map();
		default -> Map.of();
		};
	}

	/** What the type of an element and the activation that it has declare. */
	static List<Property> declared(EObject element) {
		return Stream.concat(ofType(element).stream(), ofActivation(element).stream()).toList();
	}

	/** What the catalog declares for what an element is. */
	static List<Property> ofType(EObject element) {
		return properties(switch (element) {
		case Node node -> Catalog.get().type(node.getType());
		case Source source -> entry(source, source.getGenerator(), Literals.SOURCE__GENERATOR);
		case Choice choice -> entry(choice, choice.getType(), Literals.CHOICE__TYPE);
		default -> Optional.empty();
		});
	}

	/** What the catalog declares for the activation of a node. */
	static List<Property> ofActivation(EObject element) {
		return element instanceof Node node ? properties(Catalog.get().activationId(node).flatMap(Catalog.get().activations()::find)) : List.of();
	}

	private static List<Property> properties(Optional<? extends Descriptor> entry) {
		return entry.stream().flatMap(known -> known.parameters().stream()).<Property>map(SettingProperty::new).toList();
	}

	private static Optional<? extends Descriptor> entry(EObject element, String id, EStructuralFeature feature) {
		return Choices.registry(element, feature).flatMap(registry -> registry.find(id));
	}
}
