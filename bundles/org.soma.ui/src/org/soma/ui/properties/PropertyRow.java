package org.soma.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.soma.ui.documents.Typing;

/** A property of one or several elements as the property sheet wants it, with the cell editor that suits it. */
final class PropertyRow extends PropertyDescriptor {

	private final Property property;
	private final List<EObject> elements;

	PropertyRow(Property property, List<EObject> elements) {
		super(property.id(), property.name());
		this.property = property;
		this.elements = elements;
		setDescription(property.help());
		setLabelProvider(LabelProvider.createTextProvider(value -> shown()));
	}

	Property property() {
		return property;
	}

	/** The text that all elements have; empty where they differ. */
	String text() {
		List<String> texts = elements.stream().map(property::text).distinct().toList();
		return texts.size() == 1 ? texts.get(0) : "";
	}

	/** What can be chosen; empty where the value is written. */
	List<Option> choices() {
		return property.choices(elements.get(0));
	}

	private String shown() {
		List<String> texts = elements.stream().map(property::shown).distinct().toList();
		return texts.size() == 1 ? texts.get(0) : "";
	}

	/** Why the elements cannot have this value, or null. */
	String problem(String text) {
		return elements.stream().flatMap(element -> property.problem(element, text).stream()).findFirst().orElse(null);
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		if (!property.isSettable()) {
			return null;
		}
		List<Option> choices = choices();
		return choices.isEmpty() ? text(parent) : combo(parent, choices);
	}

	private CellEditor text(Composite parent) {
		TextCellEditor editor = new TextCellEditor(parent);
		Typing.in((Text) editor.getControl(), this::text);
		editor.setValidator(value -> {
			String problem = problem((String) value);
			// The editor takes the message for a pattern.
			return problem == null ? null : problem.replace("'", "''").replace("{", "'{'");
		});
		return editor;
	}

	private static CellEditor combo(Composite parent, List<Option> choices) {
		ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
		editor.setContentProvider(ArrayContentProvider.getInstance());
		editor.setLabelProvider(LabelProvider.createTextProvider(value -> Choices.label(choices, (String) value)));
		editor.setInput(choices.stream().map(Option::value).toList());
		return editor;
	}
}
