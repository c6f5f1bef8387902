package org.soma.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Metadata;
import org.soma.catalog.ParameterDescriptor;

/**
 * Reads one element of a contribution. It reads what all entries have; subclasses add what is their own.
 *
 * @param <D> what the element describes
 */
abstract class EntryReader<D extends Descriptor> {

	private static final Pattern ENTRY_ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
	private static final Pattern COLOUR_TOKEN = Pattern.compile("[a-z][a-z-]*|#[0-9A-Fa-f]{6}");

	/** @throws FaultyContributionException where the element cannot be used */
	abstract D read(IConfigurationElement element) throws FaultyContributionException;

	final Metadata metadata(IConfigurationElement element) throws FaultyContributionException {
		String id = required(element, ExtensionPoints.ID);
		if (!ENTRY_ID.matcher(id).matches()) {
			throw new FaultyContributionException("the id '" + id + "' must be of lower-case letters and digits with - or . between");
		}
		String colour = element.getAttribute(ExtensionPoints.COLOUR);
		if (colour != null && !COLOUR_TOKEN.matcher(colour).matches()) {
			throw new FaultyContributionException("the colour '" + colour + "' must be a token such as hidden, or #RRGGBB");
		}
		return new Metadata(id, required(element, ExtensionPoints.NAME), required(element, ExtensionPoints.HELP),
				element.getAttribute(ExtensionPoints.FORMULA), element.getAttribute(ExtensionPoints.CATEGORY),
				element.getAttribute(ExtensionPoints.ICON), colour, element.getContributor().getName(), parameters(element));
	}

	private static List<ParameterDescriptor> parameters(IConfigurationElement element) throws FaultyContributionException {
		List<ParameterDescriptor> parameters = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren(ExtensionPoints.PARAMETER)) {
			ParameterDescriptor parameter = ParameterReader.read(child);
			if (parameters.stream().anyMatch(other -> other.key().equals(parameter.key()))) {
				throw new FaultyContributionException("the parameter '" + parameter.key() + "' is declared twice");
			}
			parameters.add(parameter);
		}
		return parameters;
	}

	static String required(IConfigurationElement element, String attribute) throws FaultyContributionException {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new FaultyContributionException("<" + element.getName() + "> has no " + attribute);
		}
		return value;
	}

	/** The value of an attribute that names one of a few things; nothing where it is absent. */
	static <V> Optional<V> oneOf(IConfigurationElement element, String attribute, Map<String, V> values)
			throws FaultyContributionException {
		String text = element.getAttribute(attribute);
		if (text != null && !values.containsKey(text)) {
			throw new FaultyContributionException("the " + attribute + " '" + text + "' must be one of " + String.join(", ", values.keySet()));
		}
		return Optional.ofNullable(text).map(values::get);
	}
}
