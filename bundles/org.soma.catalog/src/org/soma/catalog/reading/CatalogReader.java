package org.soma.catalog.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.soma.catalog.Activation;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Registry;
import org.soma.catalog.TypeDescriptor;
import org.soma.catalog.expression.ExpressionNotation;

/**
 * Reads all contributions to an extension point into a registry. The order is Soma's own entries first, then the other
 * bundles by name, and within a bundle as its plugin.xml has it; of entries with one id the first stays.
 */
public final class CatalogReader {

	private final IExtensionRegistry extensions;
	private final Consumer<Fault> faults;

	/** @param faults is told about each contribution that is left out */
	public CatalogReader(IExtensionRegistry extensions, Consumer<Fault> faults) {
		this.extensions = extensions;
		this.faults = faults;
	}

	public Registry<TypeDescriptor> neuronTypes(Registry<ComponentDescriptor<Activation>> activations) {
		return read(ExtensionPoints.NEURON_TYPES, "neuronType", "neuron type", new TypeReader(false, activations, List.of()));
	}

	public Registry<TypeDescriptor> layerTypes(Registry<ComponentDescriptor<Activation>> activations, Registry<TypeDescriptor> neuronTypes) {
		return read(ExtensionPoints.LAYER_TYPES, "layerType", "layer type", new TypeReader(true, activations, neuronTypes.all()));
	}

	/** The activations, whose formula is required, for people choose by it; they can be typed as expressions too. */
	public Registry<ComponentDescriptor<Activation>> activations() {
		var listed = entries(ExtensionPoints.ACTIVATIONS, "activation", new ComponentReader<>(Activation.class, true));
		return Registry.of("activation", listed, new ExpressionNotation());
	}

	public <T> Registry<ComponentDescriptor<T>> components(String point, String noun, Class<T> type) {
		return components(point, noun, noun, type);
	}

	/** @param elementName what an entry is called in plugin.xml, where that is not the noun */
	public <T> Registry<ComponentDescriptor<T>> components(String point, String elementName, String noun, Class<T> type) {
		return read(point, elementName, noun, new ComponentReader<>(type, false));
	}

	private <D extends Descriptor> Registry<D> read(String point, String elementName, String noun, EntryReader<D> reader) {
		return Registry.of(noun, entries(point, elementName, reader));
	}

	private <D extends Descriptor> List<D> entries(String point, String elementName, EntryReader<D> reader) {
		Map<String, D> entries = new LinkedHashMap<>();
		for (IConfigurationElement element : elements(point)) {
			try {
				if (!element.getName().equals(elementName)) {
					throw new FaultyContributionException("the element must be <" + elementName + ">");
				}
				D entry = reader.read(element);
				D first = entries.putIfAbsent(entry.id(), entry);
				if (first != null) {
					throw new FaultyContributionException("the id is taken by " + first.contributor());
				}
			} catch (FaultyContributionException e) {
				faults.accept(Fault.of(element, e.getMessage(), e.getCause()));
			}
		}
		return new ArrayList<>(entries.values());
	}

	private List<IConfigurationElement> elements(String point) {
		return Arrays.stream(extensions.getConfigurationElementsFor(point))
				.sorted(Comparator.comparing((IConfigurationElement element) -> !contributor(element).equals(ExtensionPoints.CATALOG))
						.thenComparing(CatalogReader::contributor))
				.toList();
	}

	private static String contributor(IConfigurationElement element) {
		return element.getContributor().getName();
	}
}
