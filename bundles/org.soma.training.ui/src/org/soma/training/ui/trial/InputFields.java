package org.soma.training.ui.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.soma.data.DataException;
import org.soma.data.Finding;
import org.soma.data.PreparedData;

/** Inputs as fields and sliders, in the units of the data. */
final class InputFields {

	private final List<String> names;
	private final Optional<PreparedData> data;
	private final ScrolledComposite scroll;
	private final List<InputField> fields = new ArrayList<>();

	/** @param changed hears of each change by hand */
	InputFields(Composite parent, List<String> names, Optional<PreparedData> data, Runnable changed) {
		this.names = names;
		this.data = data;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 4).applyTo(page);
		InputRanges.Range[] ranges = InputRanges.ofFields(data, names.size());
		for (int i = 0; i < names.size(); i++) {
			fields.add(new InputField(page, names.get(i), ranges[i].least(), ranges[i].greatest(), changed));
		}
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	Control control() {
		return scroll;
	}

	/** Shows inputs as the network takes them. Nobody is told. */
	void show(float[] row) {
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
	 * What is typed, as the network takes it.
	 *
	 * @throws IllegalArgumentException with one line for the user where something cannot be taken
	 */
	float[] row() {
		String[] cells = fields.stream().map(InputField::value).toArray(String[]::new);
		return data.isPresent() ? scaled(cells) : numbers(cells);
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

	boolean setFocus() {
		return !fields.isEmpty() && fields.get(0).setFocus();
	}
}
