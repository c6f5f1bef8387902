package org.soma.training.ui.evaluation;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.data.PreparedData;
import org.soma.model.Part;
import org.soma.ui.look.Icons;
import org.soma.ui.look.TextStyle;
import org.soma.ui.wizards.Rows;

/** Which rows to judge by, the button that does it, and in a line what came of it. */
final class EvaluationBar extends Composite {

	/** Hears what is pressed and chosen. */
	interface Listener {

		void partChosen();

		void evaluate();

		void outputChosen();
	}

	private static final List<Part> PARTS = List.of(Part.TEST, Part.VALIDATION, Part.TRAIN, Part.ANY);
	private static final String[] PART_NAMES = { "Test", "Validation", "Training", "All rows" };

	private final Combo part;
	private final Button evaluate;
	private final Label sign;
	private final Label summary;
	private final Combo output;
	private int wanted;

	EvaluationBar(Composite parent, Listener listener) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 5).spacing(8, 0).applyTo(this);
		Rows.label(this, "Rows");
		part = new Combo(this, SWT.READ_ONLY);
		part.setItems(PART_NAMES);
		part.select(0);
		part.addListener(SWT.Selection, event -> {
			wanted = part.getSelectionIndex();
			listener.partChosen();
		});
		evaluate = new Button(this, SWT.PUSH);
		evaluate.setText("Evaluate");
		TextStyle.FIRST.applyTo(evaluate);
		evaluate.addListener(SWT.Selection, event -> listener.evaluate());
		sign = new Label(this, SWT.NONE);
		sign.setImage(Icons.image("warning"));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).exclude(true).applyTo(sign);
		sign.setVisible(false);
		summary = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		output = new Combo(this, SWT.READ_ONLY);
		output.setToolTipText("Which output is shown");
		output.addListener(SWT.Selection, event -> listener.outputChosen());
		output.setVisible(false);
	}

	Part part() {
		return PARTS.get(part.getSelectionIndex());
	}

	/** Chooses the part that the user wanted last, or another where that has no rows. */
	void choosePart(PreparedData data) {
		part.select(wanted);
		for (int i = 0; i < PARTS.size() && data.part(part()).count() == 0; i++) {
			part.select(i);
		}
	}

	/** Whether there is something to evaluate; not while that is done. */
	void enable(boolean can) {
		evaluate.setEnabled(can);
		part.setEnabled(can);
	}

	/** Says something in the line, with a sign before it where it is no good news. */
	void say(String words, boolean warning) {
		summary.setText(words);
		summary.setToolTipText(words);
		if (sign.getVisible() != warning) {
			sign.setVisible(warning);
			((GridData) sign.getLayoutData()).exclude = !warning;
			layout(true);
		}
	}

	/** Offers outputs where there are several to choose from. */
	void offer(List<String> outputs) {
		output.setVisible(outputs.size() > 1);
		if (!List.of(output.getItems()).equals(outputs)) {
			output.setItems(outputs.toArray(String[]::new));
			output.select(0);
		}
	}

	int output() {
		return Math.max(0, output.getSelectionIndex());
	}

	@Override
	public boolean setFocus() {
		return evaluate.setFocus();
	}
}
