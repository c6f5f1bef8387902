package org.soma.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of declared parameters: each one sound, with the default where nothing was set. Immutable. */
public final class Settings {

	private final Map<String, String> values = new HashMap<>();

	private Settings() {
	}

	/**
	 * @throws IllegalArgumentException with one line for the user where a key is not declared or a value does not fit
	 */
	public static Settings of(List<ParameterDescriptor> parameters, Map<String, String> given) {
		Settings settings = new Settings();
		parameters.forEach(parameter -> settings.values.put(parameter.key(), parameter.defaultValue()));
		given.forEach((key, value) -> {
			problem(parameters, key, value).ifPresent(problem -> {
				throw new IllegalArgumentException(problem);
			});
			settings.values.put(key, value);
		});
		return settings;
	}

	/** What is wrong with one setting, in one line that begins with its key; nothing where it is fine. */
	public static Optional<String> problem(List<ParameterDescriptor> parameters, String key, String value) {
		for (ParameterDescriptor parameter : parameters) {
			if (parameter.key().equals(key)) {
				return parameter.problem(value).map(problem -> key + " " + problem);
			}
		}
		return Optional.of(parameters.isEmpty() ? "'" + key + "' is no parameter; there are none"
				: "'" + key + "' is no parameter; there are " + String.join(", ", parameters.stream().map(ParameterDescriptor::key).toList()));
	}

	public double number(String key) {
		return Double.parseDouble(text(key));
	}

	public int integer(String key) {
		return Integer.parseInt(text(key));
	}

	public boolean yes(String key) {
		return Boolean.parseBoolean(text(key));
	}

	/**
	 * The value as it was written.
	 *
	 * @throws IllegalArgumentException where the contribution declares no such parameter
	 */
	public String text(String key) {
		String value = values.get(key);
		if (value == null) {
			throw new IllegalArgumentException("the parameter '" + key + "' is not declared");
		}
		return value;
	}
}
