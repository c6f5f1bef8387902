package org.soma.catalog.reading;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Metadata;

/**
 * Reads elements with a class behind them. The class is created once while reading, with the defaults of its parameters:
 * this costs little, and a class that is missing or does not work is found now and not in the middle of a training.
 */
final class ComponentReader<T> extends EntryReader<ComponentDescriptor<T>> {

	private final Class<T> type;
	private final boolean needsFormula;

	ComponentReader(Class<T> type, boolean needsFormula) {
		this.type = type;
		this.needsFormula = needsFormula;
	}

	@Override
	ComponentDescriptor<T> read(IConfigurationElement element) throws FaultyContributionException {
		Metadata metadata = metadata(element);
		if (needsFormula) {
			required(element, ExtensionPoints.FORMULA);
		}
		String className = required(element, ExtensionPoints.CLASS);
		ComponentDescriptor<T> descriptor = new ComponentDescriptor<>(metadata, () -> create(element));
		try {
			descriptor.create();
		} catch (ClassCastException e) {
			throw new FaultyContributionException("the class " + className + " does not implement " + type.getName(), e);
		} catch (RuntimeException | LinkageError e) {
			throw new FaultyContributionException("the class " + className + " cannot be created: " + e.getMessage(), e);
		}
		return descriptor;
	}

	private T create(IConfigurationElement element) {
		try {
			return type.cast(element.createExecutableExtension(ExtensionPoints.CLASS));
		} catch (CoreException e) {
			Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
			throw new IllegalStateException(cause.toString(), e);
		}
	}
}
