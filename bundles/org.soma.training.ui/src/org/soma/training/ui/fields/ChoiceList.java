package org.soma.training.ui.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Registry;
import org.soma.model.Choice;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.TrainingEdits;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Icons;
import org.soma.ui.properties.PropertyFields;

/** Entries of the catalog of which there may be several, such as stop rules, with their parameters. */
final class ChoiceList {

	private static final String ADD = "Add\u2026";

	private final TrainingEditing editing;
	private final EReference part;
	private final Registry<? extends ComponentDescriptor<?>> registry;
	private final Combo adding;
	private final Composite area;
	private List<Choice> shown = List.of();
	private final List<PropertyFields> fields = new ArrayList<>();

	ChoiceList(Composite group, String label, String help, EReference part, Registry<? extends ComponentDescriptor<?>> registry,
			TrainingEditing editing) {
		this.editing = editing;
		this.part = part;
		this.registry = registry;
		adding = Group.combo(group, label);
		adding.add(ADD);
		registry.all().forEach(entry -> adding.add(entry.name()));
		adding.select(0);
		adding.setToolTipText(help);
		adding.addListener(SWT.Selection, event -> add());
		area = Group.plain(group);
	}

	private void add() {
		int index = adding.getSelectionIndex() - 1;
		adding.select(0);
		if (index >= 0) {
			editing.execute(domain -> TrainingEdits.add(domain, editing.training(), part, registry.all().get(index).id()));
		}
	}

	@SuppressWarnings("unchecked")
	private List<Choice> choices() {
		return (List<Choice>) editing.training().eGet(part);
	}

	void refresh() {
		if (!shown.equals(choices())) {
			for (Control control : area.getChildren()) {
				control.dispose();
			}
			fields.clear();
			shown = List.copyOf(choices());
			shown.forEach(this::show);
		} else {
			for (int i = 0; i < shown.size(); i++) {
				fields.get(i).showParameters(shown.get(i));
			}
		}
		Group.showUnlessEmpty(area);
	}

	private void show(Choice choice) {
		var entry = registry.find(choice.getType());
		String name = entry.<String>map(known -> known.name()).orElse(choice.getType());
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		label.setToolTipText(entry.map(CatalogHelp::of).orElse(null));
		Button remove = new Button(area, SWT.PUSH | SWT.FLAT);
		remove.setImage(Icons.image("remove"));
		remove.setToolTipText("Remove " + name);
		AccessibleName.give(remove, "Remove " + name);
		remove.addListener(SWT.Selection, event -> editing.execute(domain -> Edits.delete(domain, List.of(choice))));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(remove);
		Composite own = Group.plain(area);
		PropertyFields parameters = PropertyFields.compact(own, editing.notice());
		parameters.showParameters(choice);
		Group.showUnlessEmpty(own);
		fields.add(parameters);
	}
}
