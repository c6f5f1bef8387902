package org.soma.ui.properties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The parameters that the catalog declares for the type of the elements. */
final class ParametersTab implements PropertyTab {

	private final Changes changes;
	private final FieldsArea area;
	private final PropertyFields fields;
	private List<? extends EObject> elements = List.of();

	ParametersTab(Composite parent, Changes changes) {
		this.changes = changes;
		area = new FieldsArea(parent);
		fields = new PropertyFields(area.fields(), changes.notice());
	}

	@Override
	public Control control() {
		return area.control();
	}

	@Override
	public void show(List<? extends EObject> shown) {
		elements = shown;
		refresh();
	}

	@Override
	public void refresh() {
		Set<String> declared = Settings.ofType(elements.get(0)).stream().map(Property::id).collect(Collectors.toSet());
		ElementProperties properties = new ElementProperties(elements, changes.notice());
		fields.show(properties, properties.rows(declared::contains));
		area.fit();
	}
}
