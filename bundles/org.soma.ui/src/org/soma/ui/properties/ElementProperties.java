package org.soma.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/** What the Properties view shows of an element: what its item provider tells. */
final class ElementProperties implements IPropertySource {

	private final EObject element;
	private final IItemPropertySource source;

	private ElementProperties(EObject element, IItemPropertySource source) {
		this.element = element;
		this.source = source;
	}

	/** The properties of an element, or null where it is in no open document. */
	static ElementProperties of(EObject element) {
		return AdapterFactoryEditingDomain.getEditingDomainFor(element) instanceof AdapterFactoryEditingDomain domain
				&& domain.getAdapterFactory().adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source
						? new ElementProperties(element, source)
						: null;
	}

	@Override
	public Object getEditableValue() {
		return element;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return source.getPropertyDescriptors(element).stream().map(property -> ElementProperty.of(element, property))
				.toArray(IPropertyDescriptor[]::new);
	}

	/** Text to edit where the value is typed, else the value. */
	@Override
	public Object getPropertyValue(Object id) {
		IItemPropertyDescriptor property = property(id);
		return property == null ? null : ElementProperty.of(element, property).value();
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		IItemPropertyDescriptor property = property(id);
		if (property != null && value != null) {
			property.setPropertyValue(element, value);
		}
	}

	@Override
	public boolean isPropertySet(Object id) {
		IItemPropertyDescriptor property = property(id);
		return property != null && property.isPropertySet(element);
	}

	@Override
	public void resetPropertyValue(Object id) {
		IItemPropertyDescriptor property = property(id);
		if (property != null) {
			property.resetPropertyValue(element);
		}
	}

	private IItemPropertyDescriptor property(Object id) {
		return source.getPropertyDescriptor(element, id);
	}
}
