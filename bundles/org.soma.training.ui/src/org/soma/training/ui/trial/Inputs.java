package org.soma.training.ui.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.soma.data.DataException;
import org.soma.data.Finding;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.model.Part;
import org.soma.model.Samples;
import org.soma.model.Shape;

/** Where inputs are typed, slid or drawn: a field for each, or a picture where there are many. */
final class Inputs extends Composite {

	private static final int MOST_FIELDS = 64;
	private static final int LOOKED_AT = 256;

	private final InputPad.Maker pads;
	private final Runnable changed;
	private Optional<PreparedData> data = Optional.empty();
	private List<String> names = List.of();
	private List<InputField> fields = List.of();
	private InputPad pad;
	private float[] row = {};

	/** @param changed hears of each change by hand */
	Inputs(Composite parent, InputPad.Maker pads, Runnable changed) {
		super(parent, SWT.NONE);
		this.pads = pads;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().applyTo(this);
	}

	/** Asks for the inputs of a network, in the units of its data where that is known. What was typed stays where it fits. */
	void ask(Plan plan, Optional<PreparedData> known) {
		Optional<PreparedData> fitting = known.filter(each -> each.inputNames().size() == plan.inputs());
		List<String> asked = fitting.map(PreparedData::rawInputNames).orElseGet(() -> labels(plan));
		if (asked.equals(names) && fitting.equals(data)) {
			return;
		}
		float[] before = row.length == plan.inputs() ? row : new float[plan.inputs()];
		data = fitting;
		names = asked;
		build(plan.inputs());
		show(before);
	}

	private static List<String> labels(Plan plan) {
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < plan.inputs(); i++) {
			labels.add(plan.label(i));
		}
		return labels;
	}

	private void build(int count) {
		// Disposing what has the focus would move it anywhere, even into another view.
		boolean focused = hasFocus();
		if (focused) {
			forceFocus();
		}
		fields = List.of();
		pad = null;
		for (Control child : getChildren()) {
			child.dispose();
		}
		Optional<Shape> shape = data.flatMap(PreparedData::sampleShape).filter(each -> each.size() == count && each.rank() > 1);
		if (shape.isPresent() || count > MOST_FIELDS) {
			pad = pads.make(this, shape.orElseGet(() -> strip(count)), drawn -> {
				row = drawn;
				changed.run();
			});
			GridDataFactory.fillDefaults().grab(true, true).applyTo(pad.control());
		} else {
			buildFields();
		}
		layout(true);
		if (focused) {
			setFocus();
		}
	}

	private boolean hasFocus() {
		Control control = getDisplay().getFocusControl();
		while (control != null && control != this) {
			control = control.getParent();
		}
		return control == this;
	}

	/** Inputs without a shape, as near to a square as may be. */
	private static Shape strip(int count) {
		int rows = (int) Math.sqrt(count);
		while (count % rows != 0) {
			rows--;
		}
		return Shape.of(rows, count / rows);
	}

	private void buildFields() {
		ScrolledComposite scroll = new ScrolledComposite(this, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 4).applyTo(page);
		double[][] ranges = ranges();
		List<InputField> made = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			made.add(new InputField(page, names.get(i), ranges[i][0], ranges[i][1], changed));
		}
		fields = made;
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	/** How far each cell goes in some rows of the data; -1 to 1 where there is none. */
	private double[][] ranges() {
		double[][] ranges = new double[names.size()][];
		Arrays.setAll(ranges, i -> new double[] { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY });
		int count = data.map(each -> Math.min(LOOKED_AT, each.all().count())).orElse(0);
		for (int i = 0; i < count; i++) {
			String[] cells = data.get().unscaleInputs(read(data.get(), (int) ((long) i * data.get().all().count() / count)));
			for (int k = 0; k < cells.length; k++) {
				try {
					double value = Double.parseDouble(cells[k]);
					ranges[k][0] = Math.min(ranges[k][0], value);
					ranges[k][1] = Math.max(ranges[k][1], value);
				} catch (NumberFormatException e) {
					// a category is typed by its name
				}
			}
		}
		for (double[] range : ranges) {
			if (!(range[0] < range[1])) {
				range[0] = -1;
				range[1] = 1;
			}
		}
		return ranges;
	}

	private static float[] read(PreparedData data, int row) {
		Samples samples = data.part(Part.ANY);
		float[] inputs = new float[samples.inputs()];
		samples.read(new int[] { row }, 0, 1, inputs, new float[samples.targets()]);
		return inputs;
	}

	/** Begins from zeros when it is asked next. */
	void forget() {
		row = new float[0];
		names = List.of();
	}

	/** Shows a row of the data. */
	void pick(int number) {
		show(read(data.orElseThrow(), number));
	}

	/** Shows inputs as the network takes them. Nobody is told. */
	private void show(float[] shown) {
		row = shown.clone();
		if (pad != null) {
			pad.show(row);
			return;
		}
		String[] cells = data.map(each -> each.unscaleInputs(row)).orElseGet(() -> plain(row));
		for (int i = 0; i < cells.length; i++) {
			fields.get(i).show(cells[i]);
		}
	}

	private static String[] plain(float[] values) {
		String[] cells = new String[values.length];
		Arrays.setAll(cells, i -> values[i] == Math.rint(values[i]) ? String.valueOf((long) values[i]) : String.valueOf(values[i]));
		return cells;
	}

	/**
	 * What is typed, slid or drawn, as the network takes it.
	 *
	 * @throws IllegalArgumentException with one line for the user where something cannot be taken
	 */
	float[] row() {
		if (pad != null) {
			return row;
		}
		String[] cells = fields.stream().map(InputField::value).toArray(String[]::new);
		row = data.isPresent() ? scaled(cells) : numbers(cells);
		return row;
	}

	private float[] scaled(String[] cells) {
		try {
			return data.get().scaleInputs(cells);
		} catch (DataException e) {
			Finding first = e.findings().get(0);
			throw new IllegalArgumentException((first.column() == null ? "" : first.column() + ": ") + first.message(), e);
		}
	}

	private float[] numbers(String[] cells) {
		float[] numbers = new float[cells.length];
		for (int i = 0; i < cells.length; i++) {
			try {
				numbers[i] = Float.parseFloat(cells[i]);
			} catch (NumberFormatException e) {
				numbers[i] = Float.NaN;
			}
			if (!Float.isFinite(numbers[i])) {
				throw new IllegalArgumentException(names.get(i) + ": " + (cells[i].isEmpty() ? "is empty; write a number"
						: "'" + cells[i] + "' is no finite number; write one such as 0.5"));
			}
		}
		return numbers;
	}

	@Override
	public boolean setFocus() {
		if (pad != null) {
			return pad.control().setFocus();
		}
		return fields.isEmpty() ? forceFocus() : fields.get(0).setFocus();
	}
}
