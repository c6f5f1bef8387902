package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.soma.ui.look.TextStyle;

/**
 * A label, a field and a help for each of some properties, in a grid of three columns; or, where there is little room, in one
 * of two with the help as tool tip.
 */
public final class PropertyFields {

	private static final int FIELD_WIDTH = 150;
	/** What stands before the fields in one column, so that those of several areas stand below each other. */
	public static final int COMPACT_LABEL_WIDTH = 100;
	private static final int COMPACT_WIDTH = 90;
	private static final int HELP_WIDTH = 200;

	/** A field that is there, and how it is brought up to date. */
	private record Field(Object id, List<Option> choices, Runnable refresh) {
	}

	private final Composite parent;
	private final Consumer<String> notice;
	private final boolean compact;
	private final List<Control> controls = new ArrayList<>();
	private List<Field> fields = List.of();
	private ElementProperties properties;
	private Map<Object, PropertyRow> rows = Map.of();

	/** @param parent in which the fields come after all that it has when they are shown first */
	PropertyFields(Composite parent, Consumer<String> notice) {
		this(parent, notice, false);
	}

	private PropertyFields(Composite parent, Consumer<String> notice, boolean compact) {
		this.parent = parent;
		this.notice = notice;
		this.compact = compact;
	}

	/**
	 * Fields in two columns.
	 *
	 * @param notice is told in one sentence why a value is not taken, and an empty one once all is well
	 */
	public static PropertyFields compact(Composite parent, Consumer<String> notice) {
		return new PropertyFields(parent, notice, true);
	}

	/** Shows attributes of an element by their ids, which are their names in the model. */
	public void show(EObject element, List<String> ids) {
		ElementProperties source = new ElementProperties(List.of(element), notice);
		show(source, source.rows(ids::contains).stream().sorted(Comparator.comparing(row -> ids.indexOf(row.property().id()))).toList());
	}

	/** Shows the parameters that the catalog declares for what an element is. */
	public void showParameters(EObject element) {
		show(element, Settings.ofType(element).stream().map(Property::id).toList());
	}

	/** Shows nothing. */
	public void clear() {
		controls.forEach(Control::dispose);
		controls.clear();
		fields = List.of();
	}

	/** Shows these rows of the properties. Fields that are there already stay, with what is being typed into them. */
	void show(ElementProperties source, List<PropertyRow> shown) {
		properties = source;
		rows = shown.stream().collect(Collectors.toMap(PropertyRow::getId, row -> row));
		boolean same = fields.size() == shown.size();
		for (int i = 0; same && i < shown.size(); i++) {
			same = fields.get(i).id().equals(shown.get(i).getId()) && fields.get(i).choices().equals(shown.get(i).choices());
		}
		if (same) {
			fields.forEach(field -> field.refresh().run());
		} else {
			controls.forEach(Control::dispose);
			controls.clear();
			fields = shown.stream().map(this::field).toList();
			parent.layout(true, true);
		}
	}

	private Field field(PropertyRow row) {
		Label label = label(row.getDisplayName());
		Field field = row.choices().isEmpty() ? typed(row) : chosen(row);
		if (compact) {
			label.setToolTipText(row.getDescription());
			GridDataFactory.swtDefaults().hint(COMPACT_LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
			controls.getLast().setToolTipText(row.getDescription());
		} else {
			help(row);
		}
		return field;
	}

	private void help(PropertyRow row) {
		Label help = new Label(parent, SWT.WRAP);
		TextStyle.DIM.applyTo(help);
		help.setText(row.getDescription());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(HELP_WIDTH, SWT.DEFAULT).applyTo(help);
		controls.add(help);
	}

	private Label label(String name) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		controls.add(label);
		return label;
	}

	private Field typed(PropertyRow row) {
		Object id = row.getId();
		TypedField field = new TypedField(parent, () -> rows.get(id).text(), text -> Optional.ofNullable(rows.get(id).problem(text)),
				text -> properties.setPropertyValue(id, text), notice);
		place(field.control());
		return new Field(id, List.of(), field::refresh);
	}

	private Field chosen(PropertyRow row) {
		Object id = row.getId();
		List<Option> choices = row.choices();
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.BORDER);
		choices.forEach(choice -> combo.add(choice.label()));
		combo.addListener(SWT.Selection, event -> properties.setPropertyValue(id, choices.get(combo.getSelectionIndex()).value()));
		place(combo);
		Runnable refresh = () -> select(combo, choices, rows.get(id).text());
		refresh.run();
		return new Field(id, choices, refresh);
	}

	/** Selects nothing where elements differ. */
	static void select(Combo combo, List<Option> choices, String value) {
		int index = choices.stream().map(Option::value).toList().indexOf(value);
		if (index < 0) {
			combo.deselectAll();
		} else if (index != combo.getSelectionIndex()) {
			combo.select(index);
		}
	}

	private void place(Control control) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(compact, false).hint(compact ? COMPACT_WIDTH : FIELD_WIDTH, SWT.DEFAULT)
				.applyTo(control);
		controls.add(control);
	}
}
