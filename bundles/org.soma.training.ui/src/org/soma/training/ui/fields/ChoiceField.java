package org.soma.training.ui.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Registry;
import org.soma.model.Choice;
import org.soma.model.edit.commands.TrainingEdits;
import org.soma.ui.properties.PropertyFields;

/** The choice of one entry of the catalog, such as the loss, with the parameters of what is chosen below it. */
final class ChoiceField {

	private static final String NONE = "None";

	private final TrainingEditing editing;
	private final EReference part;
	private final List<? extends Descriptor> entries;
	private final String usual;
	private final Combo combo;
	private final Composite area;
	private final PropertyFields parameters;

	/** @param usual what holds where nothing is chosen; null where that is nothing, which can be chosen too */
	ChoiceField(Composite group, String label, EReference part, Registry<? extends ComponentDescriptor<?>> registry, String usual,
			TrainingEditing editing) {
		this.editing = editing;
		this.part = part;
		this.usual = usual;
		entries = registry.all();
		combo = Group.combo(group, label);
		if (usual == null) {
			combo.add(NONE);
		}
		entries.forEach(entry -> combo.add(entry.name()));
		combo.addListener(SWT.Selection, event -> choose(combo.getSelectionIndex() - first()));
		area = Group.plain(group);
		parameters = PropertyFields.compact(area, editing.notice());
	}

	/** Where the entries of the catalog begin in the combo. */
	private int first() {
		return usual == null ? 1 : 0;
	}

	private Choice choice() {
		return (Choice) editing.training().eGet(part);
	}

	private String chosen() {
		return choice() == null ? usual : choice().getType();
	}

	private void choose(int index) {
		String id = index < 0 ? null : entries.get(index).id();
		if (id == null && choice() != null) {
			editing.execute(domain -> TrainingEdits.clear(domain, editing.training(), part));
		} else if (id != null && !id.equals(chosen())) {
			editing.execute(domain -> TrainingEdits.choose(domain, editing.training(), part, id));
		}
	}

	void refresh() {
		Optional<? extends Descriptor> entry = entries.stream().filter(each -> each.id().equals(chosen())).findFirst();
		int index = entry.map(known -> entries.indexOf(known) + first()).orElse(chosen() == null ? 0 : -1);
		if (index < 0) {
			combo.deselectAll();
		} else if (index != combo.getSelectionIndex()) {
			combo.select(index);
		}
		combo.setToolTipText(entry.map(CatalogHelp::of).orElse(null));
		if (choice() == null) {
			parameters.clear();
		} else {
			parameters.showParameters(choice());
		}
		Group.showUnlessEmpty(area);
	}
}
