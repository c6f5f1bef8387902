package org.soma.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry with values for its parameters, as people write it: <code>tanh</code>, <code>uniform(-0.5, 0.5)</code> or
 * <code>normal(deviation=0.1)</code>. Values without a key go to the parameters in their order. Where the registry has a
 * notation, what is written in it is taken whole.
 */
public record Selection<T>(ComponentDescriptor<T> descriptor, Map<String, String> settings) {

	/**
	 * @throws IllegalArgumentException with one line for the user where the text names nothing known, or settings do not fit
	 */
	public static <T> Selection<T> parse(Registry<ComponentDescriptor<T>> registry, String text) {
		String stripped = text.strip();
		int open = stripped.indexOf('(');
		if (open < 0 || registry.isWritten(stripped)) {
			return new Selection<>(registry.get(stripped), Map.of());
		}
		ComponentDescriptor<T> descriptor = registry.get(stripped.substring(0, open).strip());
		if (!stripped.endsWith(")")) {
			throw new IllegalArgumentException("'" + text + "' lacks its closing parenthesis");
		}
		Selection<T> selection = new Selection<>(descriptor, settings(descriptor, stripped.substring(open + 1, stripped.length() - 1)));
		selection.create();
		return selection;
	}

	private static Map<String, String> settings(ComponentDescriptor<?> descriptor, String text) {
		Map<String, String> settings = new LinkedHashMap<>();
		List<ParameterDescriptor> parameters = descriptor.parameters();
		String[] values = text.isBlank() ? new String[0] : text.split(",", -1);
		for (int i = 0; i < values.length; i++) {
			int equals = values[i].indexOf('=');
			if (equals < 0 && i >= parameters.size()) {
				throw new IllegalArgumentException(descriptor.id() + " takes at most " + parameters.size() + " values, not " + values.length);
			}
			String key = equals < 0 ? parameters.get(i).key() : values[i].substring(0, equals).strip();
			settings.put(key, values[i].substring(equals + 1).strip());
		}
		return settings;
	}

	public T create() {
		return descriptor.create(settings);
	}
}
