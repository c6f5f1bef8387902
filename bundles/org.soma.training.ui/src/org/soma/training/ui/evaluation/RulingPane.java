package org.soma.training.ui.evaluation;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.soma.ui.look.TextStyle;

/** A ruling as a figure: the matrix of its classes, or the plot of its numbers. A hint where there is none. */
final class RulingPane extends Composite {

	private final StackLayout stack = new StackLayout();
	private final Matrix matrix;
	private final Scatter scatter;
	private final Label hint;

	/** @param opened takes a true class and the one that rows were taken for */
	RulingPane(Composite parent, BiConsumer<Integer, Integer> opened) {
		super(parent, SWT.NONE);
		setLayout(stack);
		matrix = new Matrix(this, opened);
		scatter = new Scatter(this);
		hint = new Label(this, SWT.WRAP | SWT.CENTER);
		TextStyle.DIM.applyTo(hint);
	}

	void hint(String words) {
		hint.setText("\n" + words);
		bringUp(hint);
	}

	/** @param output which one is plotted where there are several */
	void show(Ruling ruling, int output) {
		if (!ruling.isOfNumbers()) {
			if (!matrix.isShowing(ruling.verdict())) {
				matrix.show(ruling.verdict());
			}
			bringUp(matrix);
		} else if (ruling.judgement().isPresent()) {
			scatter.show(ruling.judgement().get(), output);
			bringUp(scatter);
		} else {
			hint("Evaluate again to see what was predicted against what is true.");
		}
	}

	private void bringUp(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			layout(true);
		}
	}
}
