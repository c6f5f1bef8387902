package org.soma.model.edit.provider;

import java.util.Objects;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.soma.model.edit.commands.Edits;

/**
 * One entry of an element's settings in the property sheet. Only entries that are there have one: those that a type
 * declares are known to the catalog, and who shows these asks it for labels, bounds and defaults.
 */
final class SettingProperty extends ItemPropertyDescriptor {

	private static final ResourceLocator NO_TRANSLATION = null;

	private final String key;

	SettingProperty(AdapterFactory adapterFactory, EStructuralFeature settings, String key) {
		super(adapterFactory, NO_TRANSLATION, key, "A parameter of the type, as it stands in the file.", settings, true, false, false,
				null, PropertyText.SETTINGS, null);
		this.key = key;
	}

	@Override
	public String getId(Object object) {
		return "settings." + key;
	}

	@Override
	public boolean isMany(Object object) {
		return false;
	}

	@Override
	public Object getPropertyValue(Object object) {
		return ((EMap<?, ?>) ((EObject) object).eGet(feature)).get(key);
	}

	@Override
	public void setPropertyValue(Object object, Object value) {
		if (!Objects.equals(value, getPropertyValue(object))) {
			EditingDomain domain = getEditingDomain(object);
			domain.getCommandStack().execute(Edits.setSetting(domain, (EObject) object, key, (String) value));
		}
	}

	/** Removes the entry: the type's default counts again. */
	@Override
	public void resetPropertyValue(Object object) {
		setPropertyValue(object, null);
	}

	@Override
	public boolean isPropertySet(Object object) {
		return getPropertyValue(object) != null;
	}
}
