package org.soma.ui.properties;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor.ValueHandlerProvider;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/**
 * One row of the Properties view. Choices are made from a list, everything else is typed and checked while it is typed: what
 * makes no sense is not taken over, and the status line says why.
 */
final class ElementProperty extends PropertyDescriptor {

	private final EObject element;
	private final IItemPropertyDescriptor property;
	private final Collection<?> choices;

	private ElementProperty(EObject element, IItemPropertyDescriptor property) {
		super(property.getId(element), property.getDisplayName(element));
		this.element = element;
		this.property = property;
		this.choices = CatalogChoices.of(element, property);
		setCategory(property.getCategory(element));
		setDescription(property.getDescription(element));
		setLabelProvider(labels());
	}

	static ElementProperty of(EObject element, IItemPropertyDescriptor property) {
		return new ElementProperty(element, property);
	}

	/** What the row's cell editor begins with. */
	Object value() {
		Object value = property.getPropertyValue(element);
		return choices == null && handler() != null ? handler().toString(value) : value;
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		if (!property.canSetProperty(element)) {
			return null;
		}
		return choices == null ? text(parent) : combo(parent, choices);
	}

	private CellEditor combo(Composite parent, Collection<?> values) {
		ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
		editor.setContentProvider(ArrayContentProvider.getInstance());
		editor.setLabelProvider(labels());
		editor.setInput(List.copyOf(values));
		return editor;
	}

	private CellEditor text(Composite parent) {
		TextCellEditor editor = new TextCellEditor(parent);
		if (handler() != null) {
			editor.setValidator(text -> handler().isValid((String) text));
		}
		return editor;
	}

	private ILabelProvider labels() {
		return new LabelProvider() {
			@Override
			public String getText(Object shown) {
				if (shown instanceof String id && choices != null) {
					return CatalogChoices.label(id);
				}
				return property.getLabelProvider(element).getText(choices == null ? property.getPropertyValue(element) : shown);
			}
		};
	}

	private IItemPropertyDescriptor.ValueHandler handler() {
		return property instanceof ValueHandlerProvider provider ? provider.getValueHandler(element) : null;
	}
}
