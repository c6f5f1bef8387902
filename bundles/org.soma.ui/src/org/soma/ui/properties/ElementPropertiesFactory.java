package org.soma.ui.properties;

import java.util.List;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/** Makes elements of a model adaptable to what the Properties view asks for. */
public final class ElementPropertiesFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySource.class && ElementProperties.has(adaptable)
				? type.cast(new ElementProperties(List.of((EObject) adaptable), message -> {
				}))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
