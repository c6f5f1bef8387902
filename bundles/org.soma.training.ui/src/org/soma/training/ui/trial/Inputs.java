package org.soma.training.ui.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.model.Shape;

/** Where inputs are typed, slid or drawn: a picture where they form a grid, a field for each otherwise. */
final class Inputs extends Composite {

	private final Runnable changed;
	private final IServiceLocator services;
	private Optional<PreparedData> data = Optional.empty();
	private Optional<Shape> grid = Optional.empty();
	/** Of the fields; null where nothing is asked for. */
	private List<String> names;
	private InputFields fields;
	private InputPicture picture;
	private float[] row = {};

	/**
	 * @param changed hears of each change by hand
	 * @param services of the view
	 */
	Inputs(Composite parent, Runnable changed, IServiceLocator services) {
		super(parent, SWT.NONE);
		this.changed = changed;
		this.services = services;
		GridLayoutFactory.fillDefaults().applyTo(this);
	}

	/** Asks for the inputs of a network, in the units of its data where that is known. What was typed stays where it fits. */
	void ask(Plan plan, Optional<PreparedData> known) {
		Optional<PreparedData> fitting = known.filter(each -> each.inputNames().size() == plan.inputs());
		Optional<Shape> shape = InputGrid.of(plan, fitting);
		List<String> asked = shape.isPresent() ? List.of() : fitting.map(PreparedData::rawInputNames)
				.orElseGet(() -> IntStream.range(0, plan.inputs()).mapToObj(plan::label).toList());
		if (!asked.equals(names) || !fitting.equals(data) || !shape.equals(grid)) {
			data = fitting;
			names = asked;
			grid = shape;
			build();
			show(row.length == plan.inputs() ? row : new float[plan.inputs()]);
		}
	}

	private void build() {
		boolean focused = hasFocus();
		clear();
		if (grid.isPresent()) {
			picture = new InputPicture(this, grid.get(), InputRanges.ofPixels(data), changed, services);
		} else {
			fields = new InputFields(this, names, data, changed);
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(getChildren()[0]);
		layout(true);
		if (focused) {
			setFocus();
		}
	}

	private void clear() {
		if (hasFocus()) {
			// Disposing what has the focus would move it anywhere, even into another view.
			forceFocus();
		}
		fields = null;
		picture = null;
		for (Control child : getChildren()) {
			child.dispose();
		}
	}

	private boolean hasFocus() {
		Control control = getDisplay().getFocusControl();
		while (control != null && control != this) {
			control = control.getParent();
		}
		return control == this;
	}

	/** Asks for nothing, and begins from zeros when it is to ask next. */
	void forget() {
		row = new float[0];
		names = null;
		data = Optional.empty();
		clear();
	}

	/** How many rows of the data there are to pick from. */
	int rows() {
		return data.map(each -> each.all().count()).orElse(0);
	}

	/** Shows a row of the data. */
	void pick(int number) {
		show(InputRanges.row(data.orElseThrow(), number));
	}

	/** Shows inputs as the network takes them. Nobody is told. */
	private void show(float[] shown) {
		row = shown;
		if (picture != null) {
			picture.show(shown);
		} else {
			fields.show(shown);
		}
	}

	/**
	 * What is typed, slid or drawn, as the network takes it.
	 *
	 * @throws IllegalArgumentException with one line for the user where something cannot be taken
	 */
	float[] row() {
		row = picture != null ? picture.row() : fields.row();
		return row;
	}

	@Override
	public boolean setFocus() {
		return picture != null ? picture.setFocus() : fields != null && fields.setFocus() || forceFocus();
	}
}
