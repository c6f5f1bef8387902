package org.soma.catalog;

import java.util.Map;
import java.util.function.Supplier;

/**
 * An entry with code behind it, such as an activation or an optimizer.
 *
 * @param <T> what it creates
 */
public final class ComponentDescriptor<T> extends Descriptor {

	private final Supplier<? extends T> factory;

	public ComponentDescriptor(Metadata metadata, Supplier<? extends T> factory) {
		super(metadata);
		this.factory = factory;
	}

	/** A new one with the defaults of all parameters. */
	public T create() {
		return create(Map.of());
	}

	/**
	 * A new one with these values of its parameters, and the defaults of the others.
	 *
	 * @throws IllegalArgumentException with one line for the user where a key is not declared or a value does not fit
	 */
	public T create(Map<String, String> settings) {
		try {
			Settings values = Settings.of(parameters(), settings);
			T component = factory.get();
			if (component instanceof Configurable configurable) {
				configurable.configure(values);
			}
			return component;
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(id() + ": " + e.getMessage(), e);
		}
	}
}
