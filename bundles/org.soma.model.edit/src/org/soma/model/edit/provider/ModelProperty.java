package org.soma.model.edit.provider;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Rules;

/**
 * An attribute in the property sheet. Values are raw, as in the model; {@link #getLabelProvider(Object)} gives the text to
 * show, {@link #getValueHandler(Object)} the text to edit and what is wrong with it. Setting one is a command on the
 * stack of the document that the element is part of.
 */
final class ModelProperty extends ItemPropertyDescriptor {

	private static final ResourceLocator NO_TRANSLATION = null;

	ModelProperty(AdapterFactory adapterFactory, EStructuralFeature feature, PropertyText text, boolean settable) {
		super(adapterFactory, NO_TRANSLATION, text.label(), text.help(), feature, settable, text.multiLine(), false, null,
				text.category(), null);
	}

	@Override
	public Object getPropertyValue(Object object) {
		return ((EObject) object).eGet(feature);
	}

	/** Takes a value of the attribute's type or its text. The value that is there already makes no command. */
	@Override
	public void setPropertyValue(Object object, Object value) {
		EObject element = (EObject) object;
		Object parsed = value instanceof String text ? PropertyValues.parse(feature, text) : value;
		if (!Objects.equals(parsed, getPropertyValue(object))) {
			EditingDomain domain = getEditingDomain(object);
			domain.getCommandStack().execute(Edits.set(domain, element, feature, parsed));
		}
	}

	@Override
	public void resetPropertyValue(Object object) {
		setPropertyValue(object, feature.getDefaultValue());
	}

	/** The literals of an enumeration, no and yes; null where there is no choice. */
	@Override
	public Collection<?> getChoiceOfValues(Object object) {
		if (feature.getEType() instanceof EEnum options) {
			return options.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
		}
		return feature.getEType().getInstanceClass() == boolean.class ? List.of(false, true) : null;
	}

	@Override
	public IItemLabelProvider getLabelProvider(Object object) {
		return new IItemLabelProvider() {
			@Override
			public String getText(Object value) {
				return PropertyValues.label(feature, value);
			}

			@Override
			public Object getImage(Object value) {
				return null;
			}
		};
	}

	@Override
	public ValueHandler getValueHandler(Object object) {
		return new ValueHandler() {
			@Override
			public String isValid(String text) {
				try {
					return Rules.problem((EObject) object, feature, toValue(text)).orElse(null);
				} catch (IllegalArgumentException nonsense) {
					return nonsense.getMessage();
				}
			}

			@Override
			public Object toValue(String text) {
				return PropertyValues.parse(feature, text);
			}

			@Override
			public String toString(Object value) {
				return PropertyValues.text(value);
			}
		};
	}
}
