package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.model.Layer;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;

/** The values among which a property is chosen: those the item provider names, or ids of the catalog. */
final class CatalogChoices {

	private CatalogChoices() {
	}

	/** The choices, or null where the value is typed. A value that is no choice, as of a missing plug-in, stays in the list. */
	static Collection<?> of(EObject element, IItemPropertyDescriptor property) {
		List<String> ids;
		if (property.getFeature(element) == Literals.NODE__ACTIVATION) {
			ids = ids(Catalog.get().activations().all());
		} else if (property.getFeature(element) == Literals.NODE__TYPE && element instanceof Node) {
			ids = ids(element instanceof Layer ? Catalog.get().layerTypes().all() : Catalog.get().neuronTypes().all());
		} else {
			return property.getChoiceOfValues(element);
		}
		if (property.getPropertyValue(element) instanceof String id && !ids.contains(id)) {
			ids.add(id);
		}
		return ids;
	}

	static String label(String id) {
		return Catalog.get().activations().find(id).map(Descriptor::name).or(() -> Catalog.get().type(id).map(Descriptor::name)).orElse(id);
	}

	private static List<String> ids(List<? extends Descriptor> entries) {
		return new ArrayList<>(entries.stream().map(Descriptor::id).toList());
	}
}
