package org.soma.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;

/** A line at the foot of the page that says why something was not done. It takes no room while there is nothing to say. */
final class NoticeBar extends Canvas {

	private static final int PADDING = 6;

	private String sentence = "";

	/** @param parent has a grid */
	NoticeBar(Composite parent, int span) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).exclude(true).applyTo(this);
		setVisible(false);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> adjust());
	}

	/** @param said one sentence; an empty one takes back what was said */
	void say(String said) {
		if (!isDisposed() && !said.equals(sentence)) {
			sentence = said;
			setToolTipText(said);
			adjust();
			redraw();
		}
	}

	private void adjust() {
		GridData data = (GridData) getLayoutData();
		int width = getParent().getClientArea().width;
		int height = sentence.isEmpty() || width == 0 ? 0 : textHeight(width) + 2 * PADDING;
		if (data.heightHint != height || data.exclude == !sentence.isEmpty()) {
			data.heightHint = height;
			data.exclude = sentence.isEmpty();
			setVisible(!data.exclude);
			getParent().layout(true);
		}
	}

	private int textHeight(int width) {
		TextLayout text = text(width);
		int height = text.getBounds().height;
		text.dispose();
		return Math.max(Icons.SIZE, height);
	}

	private TextLayout text(int width) {
		TextLayout text = new TextLayout(getDisplay());
		text.setFont(getFont());
		text.setText(sentence);
		text.setWidth(Math.max(1, width - Icons.SIZE - 3 * PADDING));
		return text;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(Tone.ERROR_FILL));
		gc.fillRectangle(area);
		gc.drawImage(Icons.image("error"), PADDING, PADDING);
		gc.setForeground(Colours.of(Tone.TEXT));
		TextLayout text = text(area.width);
		text.draw(gc, Icons.SIZE + 2 * PADDING, PADDING);
		text.dispose();
	}
}
