package org.soma.catalog.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.ParameterKind;

/** Reads one <code>parameter</code> element. */
final class ParameterReader {

	private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

	private ParameterReader() {
	}

	static ParameterDescriptor read(IConfigurationElement element) throws FaultyContributionException {
		String key = EntryReader.required(element, ExtensionPoints.KEY);
		if (!KEY.matcher(key).matches()) {
			throw new FaultyContributionException("the parameter key '" + key + "' must be of letters, digits and hyphens");
		}
		String kindName = EntryReader.required(element, ExtensionPoints.KIND);
		ParameterKind kind = ParameterKind.of(kindName).orElseThrow(() -> new FaultyContributionException(
				"the parameter '" + key + "' has the kind '" + kindName + "'; take one of " + Arrays.toString(ParameterKind.values())));
		List<String> choices = choices(element);
		if (kind == ParameterKind.CHOICE == choices.isEmpty()) {
			throw new FaultyContributionException("the parameter '" + key + "' needs choices if and only if its kind is choice");
		}
		ParameterDescriptor parameter = new ParameterDescriptor(key, EntryReader.required(element, ExtensionPoints.LABEL),
				EntryReader.required(element, ExtensionPoints.HELP), kind, EntryReader.required(element, ExtensionPoints.DEFAULT),
				bound(element, key, ExtensionPoints.MINIMUM, Double.NEGATIVE_INFINITY),
				bound(element, key, ExtensionPoints.MAXIMUM, Double.POSITIVE_INFINITY), choices);
		if (parameter.minimum() > parameter.maximum()) {
			throw new FaultyContributionException("the parameter '" + key + "' has a minimum above its maximum");
		}
		String problem = parameter.problem(parameter.defaultValue()).orElse(null);
		if (problem != null) {
			throw new FaultyContributionException("the default of the parameter '" + key + "' " + problem);
		}
		return parameter;
	}

	private static double bound(IConfigurationElement element, String key, String attribute, double absent)
			throws FaultyContributionException {
		String text = element.getAttribute(attribute);
		if (text == null) {
			return absent;
		}
		String problem = ParameterDescriptor.number(attribute, attribute, attribute, "0").problem(text).orElse(null);
		if (problem != null) {
			throw new FaultyContributionException("the " + attribute + " of the parameter '" + key + "' " + problem);
		}
		return Double.parseDouble(text);
	}

	private static List<String> choices(IConfigurationElement element) {
		String text = element.getAttribute(ExtensionPoints.CHOICES);
		return text == null ? List.of() : Arrays.stream(text.split(",")).map(String::strip).filter(choice -> !choice.isEmpty()).toList();
	}
}
