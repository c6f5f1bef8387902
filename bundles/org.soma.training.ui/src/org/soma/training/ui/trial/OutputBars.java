package org.soma.training.ui.trial;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.training.ui.subject.Painted;
import org.soma.ui.look.Colours;

/** The outputs as bars, and in words what they say. */
final class OutputBars extends Painted {

	private static final int BAR = 14;
	private static final int MOST_LABEL = 120;

	private Answer answer = Answer.NONE;

	OutputBars(Composite parent) {
		super(parent, SWT.V_SCROLL);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.Resize, event -> adjust());
	}

	void show(Answer shown) {
		answer = shown;
		adjust();
		redraw();
	}

	Answer answer() {
		return answer;
	}

	@Override
	public String words() {
		return answer.words();
	}

	private void adjust() {
		int page = Math.max(1, getClientArea().height);
		int all = (answer.outputs().size() + 1) * pitch(page) + 2 * GAP;
		getVerticalBar().setVisible(all > page);
		getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), Math.max(0, all - page)), 0, Math.max(all, page), page, BAR + GAP, page);
	}

	/** From one bar to the next: closer where that saves scrolling. */
	private int pitch(int height) {
		return Math.clamp((height - 2 * GAP) / (answer.outputs().size() + 1), BAR + 1, BAR + GAP);
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		int y = GAP - getVerticalBar().getSelection();
		gc.setForeground(Colours.of(answer.isProblem() ? Tone.ERROR : Tone.TEXT));
		gc.drawText(answer.summary(), GAP, y, SWT.DRAW_TRANSPARENT);
		int pitch = pitch(area.height);
		y += pitch + GAP / 2;
		List<Answer.Output> outputs = answer.outputs();
		int label = 0;
		int value = 0;
		List<String> names = new ArrayList<>();
		for (Answer.Output output : outputs) {
			names.add(fit(gc, output.name(), MOST_LABEL));
			label = Math.max(label, gc.textExtent(names.getLast()).x);
			value = Math.max(value, gc.textExtent(output.text()).x);
		}
		int left = 2 * GAP + label;
		int room = Math.max(0, area.width - left - value - 3 * GAP);
		int zero = left + (int) (room * answer.zero());
		for (int i = 0; i < outputs.size(); i++, y += pitch) {
			Answer.Output output = outputs.get(i);
			boolean chosen = answer.isChosen(i);
			int text = y + (BAR - gc.getFontMetrics().getHeight()) / 2;
			gc.setForeground(Colours.of(chosen || answer.isOfNumbers() ? Tone.TEXT : Tone.DIM));
			gc.drawText(names.get(i), GAP, text, SWT.DRAW_TRANSPARENT);
			gc.setBackground(Colours.of(Tone.GRID));
			gc.fillRoundRectangle(left, y, room, BAR, 6, 6);
			int end = left + (int) (room * output.share());
			gc.setBackground(Colours.of(chosen || answer.isOfNumbers() ? Tone.OUTPUT : Tone.NEUTRAL));
			gc.fillRoundRectangle(Math.min(zero, end), y, Math.max(1, Math.abs(end - zero)), BAR, 6, 6);
			gc.drawText(output.text(), area.width - GAP - gc.textExtent(output.text()).x, text, SWT.DRAW_TRANSPARENT);
		}
	}
}
