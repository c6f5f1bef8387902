package org.soma.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySource;

/** Makes elements of a model adaptable to what the Properties view asks for. */
public final class ElementPropertiesFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return adaptable instanceof EObject element && type == IPropertySource.class ? type.cast(ElementProperties.of(element)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
